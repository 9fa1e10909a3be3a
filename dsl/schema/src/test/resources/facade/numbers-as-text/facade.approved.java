// ---- example/bench/Recipe.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.Arrays;
import java.util.List;

/** How a paint is mixed. */
public final class Recipe extends Fluent<Recipe> {
  private static final Path LITRES = Path.of(Key.of(0, "litres"));
  private static final Path SHARES = Path.of(Key.of(1, "shares"));
  private static final ObjectNode INITIAL = Node.object();

  Recipe(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Recipe of() {
    return new Recipe(INITIAL.startedHere());
  }

  @Override
  protected Recipe with(ObjectNode changed) {
    return new Recipe(changed);
  }

  /**
   * How much comes out.
   *
   * <p>API name: {@code litres}. A finite number.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Recipe litres(double litres) {
    return set(LITRES, Node.text(Node.number(litres).text()));
  }

  /**
   * How much of each colour goes in.
   *
   * <p>API name: {@code shares}. Each item: a finite number.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Recipe shares(double... shares) {
    return shares(Arrays.stream(requireNonNull(shares, "shares")).boxed().toList());
  }

  /**
   * How much of each colour goes in.
   *
   * <p>API name: {@code shares}. Each item: a finite number.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Recipe shares(List<Double> shares) {
    return append(SHARES, Each.each(requireNonNull(shares, "shares"), item ->
        Node.text(Node.number(item).text())));
  }
}
