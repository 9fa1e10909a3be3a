package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a list of alerts has and its schema has no words for: matchers, thresholds.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentAlertList<SELF extends FluentAlertList<SELF>> extends FluentPanel<SELF> {

  FluentAlertList(ObjectNode node) {
    super(node);
  }

  /**
   * Colours the number of alerts from this one up, with the view {@link AlertListView#STAT}. Below
   * the first threshold the colour is green, unless {@link #statBaseColor} says another.
   *
   * <p>API name: {@code options.statThresholds.steps}.
   *
   * @param from the number from which the colour holds; above that of the threshold before
   * @throws IllegalArgumentException when it is not above the threshold before
   */
  public final SELF statThreshold(double from, Color color) {
    return set(AlertList.STAT_THRESHOLDS, Thresholds.plus(thresholds(), from, color));
  }

  /**
   * The colour below the first threshold.
   *
   * <p>API name: {@code options.statThresholds.steps[0].color}. Default: green.
   */
  public final SELF statBaseColor(Color color) {
    return set(AlertList.STAT_THRESHOLDS, Thresholds.base(thresholds(), color));
  }

  /**
   * Lists only the alerts that fit all of these: {@code .labelFilter(named(apiErrors(), apiSlow()),
   * Severity.CRITICAL.matcher())}.
   *
   * <p>API name: {@code options.alertInstanceLabelFilter}. Default: all alerts.
   */
  public final SELF labelFilter(Matcher... matchers) {
    String all =
        Arrays.stream(requireNonNull(matchers, "matchers"))
            .map(Matcher::toString)
            .collect(Collectors.joining(", ", "{", "}"));
    return set(AlertList.LABEL_FILTER, Node.text(all));
  }

  private ObjectNode thresholds() {
    return (ObjectNode) node().get(AlertList.STAT_THRESHOLDS).orElseGet(Node::object);
  }
}
