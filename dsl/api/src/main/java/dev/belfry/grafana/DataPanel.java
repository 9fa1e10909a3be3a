package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/**
 * What panels share that show values: thresholds.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class DataPanel<SELF extends DataPanel<SELF>> extends FieldPanelOptions<SELF> {
  private static final Path MODE = THRESHOLDS.then(Key.of(0, "mode"));
  private static final Path STEPS = THRESHOLDS.then(Key.of(1, "steps"));

  DataPanel(ObjectNode node) {
    super(node);
  }

  /**
   * Colours values from this one up. Below the first threshold the colour is green, unless {@link
   * #baseColor} says another.
   *
   * <p>API name: {@code fieldConfig.defaults.thresholds.steps}.
   *
   * @param from the value from which the colour holds, in the panel's unit; above that of the
   *     threshold before
   * @throws IllegalArgumentException when it is not above the threshold before
   */
  public final SELF threshold(double from, Color color) {
    ArrayNode steps = steps();
    Node last = ((ObjectNode) steps.get(steps.size() - 1)).get("value").orElseThrow();
    if (last instanceof NumberNode number && number.doubleValue() >= from) {
      throw new IllegalArgumentException(
          "threshold: expected a number above the threshold before, which is "
              + number.text()
              + ", got "
              + Node.number(from).text());
    }
    return withSteps(steps.plus(step(Node.number(from), requireNonNull(color, "color"))));
  }

  /**
   * The colour below the first threshold.
   *
   * <p>API name: {@code fieldConfig.defaults.thresholds.steps[0].color}. Default: green.
   */
  public final SELF baseColor(Color color) {
    return withSteps(steps().with(0, step(Node.none(), requireNonNull(color, "color"))));
  }

  /**
   * Reads the thresholds as percentages of the range from min to max. API name: {@code
   * thresholds.mode}.
   */
  public final SELF thresholdsInPercent() {
    return withSteps(steps()).set(MODE, Node.text("percentage"));
  }

  private ArrayNode steps() {
    return (ArrayNode)
        node().get(STEPS).orElseGet(() -> Node.array(step(Node.none(), Color.GREEN)));
  }

  private SELF withSteps(ArrayNode steps) {
    Node mode = node().get(MODE).orElseGet(() -> Node.text("absolute"));
    return set(MODE, mode).set(STEPS, steps);
  }

  private static ObjectNode step(Node value, Color color) {
    return Node.object().with(Key.of(0, "color"), color.node()).with(Key.of(1, "value"), value);
  }
}
