// ---- example/bench/Glass.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/** What the light comes through. */
public final class Glass extends Fluent<Glass> {
  private static final Path THICK = Path.of(Key.of(0, "thick"));
  private static final ObjectNode INITIAL = Node.object();

  Glass(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Glass of() {
    return new Glass(INITIAL.startedHere());
  }

  @Override
  protected Glass with(ObjectNode changed) {
    return new Glass(changed);
  }

  /**
   * How thick it is.
   *
   * <p>API name: {@code thick}.
   */
  public Glass thick(int thick) {
    return set(THICK, Node.number(thick));
  }
}

// ---- example/bench/Window.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/** A window. */
public final class Window extends Fluent<Window> {
  private static final Path LEFT_GLASS = Path.of(Key.of(0, "left"));
  private static final Path RIGHT = Path.of(Key.of(1, "right"));
  private static final ObjectNode INITIAL = Node.object();

  Window(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Window of() {
    return new Window(INITIAL.startedHere());
  }

  @Override
  protected Window with(ObjectNode changed) {
    return new Window(changed);
  }

  /**
   * The glass on the left.
   *
   * <p>API name: {@code left}.
   */
  public Window leftGlass(Glass leftGlass) {
    return set(LEFT_GLASS, requireNonNull(leftGlass, "leftGlass"));
  }

  /**
   * What the light comes through.
   *
   * <p>API name: {@code right}.
   */
  public Window right(Glass right) {
    return set(RIGHT, requireNonNull(right, "right"));
  }
}
