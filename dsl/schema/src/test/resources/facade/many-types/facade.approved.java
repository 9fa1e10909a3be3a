// ---- example/bench/Dial.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/** A dial. */
public final class Dial extends Fluent<Dial> {
  private static final Path GLOW = Path.of(Key.of(0, "glow"));
  private static final Path START = Path.of(Key.of(1, "start"));
  private static final Path LABEL = Path.of(Key.of(2, "label"));
  private static final Path EXTRA = Path.of(Key.of(3, "extra"));
  private static final Pattern START_PATTERN = Pattern.compile("^[a-z]+$");
  private static final ObjectNode INITIAL = Node.object();

  Dial(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Dial of() {
    return new Dial(INITIAL.startedHere());
  }

  @Override
  protected Dial with(ObjectNode changed) {
    return new Dial(changed);
  }

  /**
   * Whether it glows, or how much.
   *
   * <p>API name: {@code glow}. Default: {@code false}.
   */
  public Dial glow() {
    return set(GLOW, Node.bool(true));
  }

  /**
   * The opposite of {@link #glow()}.
   *
   * <p>API name: {@code glow}. Default: {@code false}.
   */
  public Dial withoutGlow() {
    return set(GLOW, Node.bool(false));
  }

  /**
   * Whether it glows, or how much.
   *
   * <p>API name: {@code glow}. Default: {@code false}. At least 0.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Dial glow(double glow) {
    return set(GLOW, Node.number(Require.range("glow", glow, 0, Double.POSITIVE_INFINITY)));
  }

  /**
   * Where it starts: a number or a word.
   *
   * <p>API name: {@code start}.
   */
  public Dial start(int start) {
    return set(START, Node.number(start));
  }

  /**
   * Where it starts: a number or a word.
   *
   * <p>API name: {@code start}. Small letters.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Dial start(String start) {
    return set(START, Node.text(Require.match("start", start, START_PATTERN, "small letters")));
  }

  /**
   * What stands on it, if anything.
   *
   * <p>API name: {@code label}.
   */
  public Dial label(String label) {
    return set(LABEL, Node.text(requireNonNull(label, "label")));
  }

  /**
   * Whatever else it knows.
   *
   * <p>API name: {@code extra}.
   */
  public Dial extra(NodeValue extra) {
    return set(EXTRA, requireNonNull(extra, "extra"));
  }
}
