// ---- example/bench/Scale.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;

/** A scale that weighs. */
public final class Scale extends Fluent<Scale> {
  private static final Path MAX = Path.of(Key.of(2, "max"));
  private static final ObjectNode INITIAL = Node.object();

  Scale(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Scale of() {
    return new Scale(INITIAL.startedHere());
  }

  @Override
  protected Scale with(ObjectNode changed) {
    return new Scale(changed);
  }

  /**
   * What it carries at most.
   *
   * <p>API name: {@code max}. At least 0.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Scale max(double max) {
    return set(MAX, Node.number(Require.range("max", max, 0, Double.POSITIVE_INFINITY)));
  }
}
