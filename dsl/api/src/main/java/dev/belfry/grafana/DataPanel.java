package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * What panels share that show values: thresholds.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class DataPanel<SELF extends DataPanel<SELF>> extends FieldPanelOptions<SELF> {

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
    return set(THRESHOLDS, Thresholds.plus(thresholds(), from, color));
  }

  /**
   * The colour below the first threshold.
   *
   * <p>API name: {@code fieldConfig.defaults.thresholds.steps[0].color}. Default: green.
   */
  public final SELF baseColor(Color color) {
    return set(THRESHOLDS, Thresholds.base(thresholds(), color));
  }

  /**
   * Reads the thresholds as percentages of the range from min to max. API name: {@code
   * thresholds.mode}.
   */
  public final SELF thresholdsInPercent() {
    return set(THRESHOLDS, Thresholds.inPercent(thresholds()));
  }

  private ObjectNode thresholds() {
    return (ObjectNode) node().get(THRESHOLDS).orElseGet(Node::object);
  }
}
