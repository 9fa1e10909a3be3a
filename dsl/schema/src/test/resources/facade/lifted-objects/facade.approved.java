// ---- example/bench/Desk.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/** A desk. */
public final class Desk extends Fluent<Desk> {
  private static final Path IN_TOP = Path.of(Key.of(1, "top"));
  private static final Path IN_TOP_EDGE = Path.of(Key.of(1, "top"), Key.of(1, "edge"));
  private static final Path IN_BOTTOM_EDGE = Path.of(Key.of(2, "bottom"), Key.of(0, "edge"));
  private static final Path TITLE = Path.of(Key.of(0, "title"));
  private static final Path WIDTH = IN_TOP.then(Key.of(0, "width"));
  private static final Path EDGE_WIDTH = IN_TOP_EDGE.then(Key.of(0, "width"));
  private static final Path ROUND = IN_TOP_EDGE.then(Key.of(1, "round"));
  private static final Path SOFT = IN_BOTTOM_EDGE.then(Key.of(0, "soft"));
  private static final Path OWNER = Path.of(Key.of(3, "for"));
  private static final ObjectNode INITIAL = Node.object();

  Desk(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Desk of() {
    return new Desk(INITIAL.startedHere());
  }

  @Override
  protected Desk with(ObjectNode changed) {
    return new Desk(changed);
  }

  /**
   * Its name.
   *
   * <p>API name: {@code title}.
   */
  public Desk title(String title) {
    return set(TITLE, Node.text(requireNonNull(title, "title")));
  }

  /**
   * How wide it is, in centimetres.
   *
   * <p>API name: {@code top.width}.
   */
  public Desk width(int width) {
    return set(WIDTH, Node.number(width));
  }

  /**
   * How wide its edge is, in millimetres.
   *
   * <p>API name: {@code top.edge.width}. Default: {@code 2}.
   */
  public Desk edgeWidth(int edgeWidth) {
    return set(EDGE_WIDTH, Node.number(edgeWidth));
  }

  /**
   * Takes the corners off.
   *
   * <p>API name: {@code top.edge.round}. Default: {@code false}.
   */
  public Desk round() {
    return set(ROUND, Node.bool(true));
  }

  /**
   * The opposite of {@link #round()}.
   *
   * <p>API name: {@code top.edge.round}. Default: {@code false}.
   */
  public Desk withoutRound() {
    return set(ROUND, Node.bool(false));
  }

  /**
   * Does not scratch the floor.
   *
   * <p>API name: {@code bottom.edge.soft}. Default: {@code true}. Since Grafana 9.0.
   */
  public Desk soft() {
    return set(SOFT, Node.bool(true));
  }

  /**
   * The opposite of {@link #soft()}.
   *
   * <p>API name: {@code bottom.edge.soft}. Default: {@code true}. Since Grafana 9.0.
   */
  public Desk withoutSoft() {
    return set(SOFT, Node.bool(false));
  }

  /**
   * Who sits at it.
   *
   * <p>API name: {@code for}.
   */
  public Desk owner(String owner) {
    return set(OWNER, Node.text(requireNonNull(owner, "owner")));
  }
}
