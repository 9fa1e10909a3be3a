// ---- example/bench/Level.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/** How much a sign says. */
public enum Level implements NodeValue {
  /** API name: {@code 0}. */
  LITTLE(0),

  /** API name: {@code 1}. */
  SOME(1),

  /** API name: {@code 7}. */
  ALL(7);

  private final Node node;

  Level(int value) {
    node = Node.number(value);
  }

  @Override
  public Node node() {
    return node;
  }
}

// ---- example/bench/Shape.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/** How a sign looks. */
public enum Shape implements NodeValue {
  /** Without corners, as {@code o}. API name: {@code round}. */
  ROUND("round"),

  /** API name: {@code stepBefore}. */
  STEP_BEFORE("stepBefore"),

  /** API name: {@code no-entry}. */
  NO_ENTRY("no-entry"),

  /** Less &amp; equal. API name: {@code <=}. */
  AT_MOST("<="),

  /** API name: an empty text. */
  NONE("");

  private final Node node;

  Shape(String value) {
    node = Node.text(value);
  }

  @Override
  public Node node() {
    return node;
  }
}

// ---- example/bench/Sign.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;

/** A sign. */
public final class Sign extends Fluent<Sign> {
  private static final Path SHAPE = Path.of(Key.of(0, "shape"));
  private static final Path LEVEL = Path.of(Key.of(1, "level"));
  private static final Path LEVELS = Path.of(Key.of(2, "levels"));
  private static final ObjectNode INITIAL = Node.object();

  Sign(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Sign of() {
    return new Sign(INITIAL.startedHere());
  }

  @Override
  protected Sign with(ObjectNode changed) {
    return new Sign(changed);
  }

  /**
   * How a sign looks.
   *
   * <p>API name: {@code shape}.
   */
  public Sign shape(Shape shape) {
    return set(SHAPE, requireNonNull(shape, "shape"));
  }

  /**
   * How much a sign says.
   *
   * <p>API name: {@code level}. Default: {@code 0}.
   */
  public Sign level(Level level) {
    return set(LEVEL, requireNonNull(level, "level"));
  }

  /**
   * All its levels.
   *
   * <p>API name: {@code levels}.
   */
  public Sign levels(Level... levels) {
    return levels(List.of(requireNonNull(levels, "levels")));
  }

  /**
   * All its levels.
   *
   * <p>API name: {@code levels}.
   */
  public Sign levels(List<Level> levels) {
    return append(LEVELS, requireNonNull(levels, "levels"));
  }
}
