package dev.belfry.check;

import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Panels whose values are to lie between two numbers the wrong way round, or thresholds beyond. */
final class PanelRangeCheck implements DashboardCheck {
  static final String EMPTY = "dashboard.empty-value-range";
  static final String BEYOND = "dashboard.threshold-out-of-range";

  /** Types whose colours change at thresholds, whatever else they say. */
  private static final Set<String> COLOURED = Set.of("bargauge", "gauge", "stat");

  @Override
  public void check(DashboardView dashboard, Report report) {
    for (PanelView panel : dashboard.panels()) {
      ObjectNode defaults = panel.defaults();
      OptionalDouble min = number(defaults, "min");
      OptionalDouble max = number(defaults, "max");
      if (min.isPresent() && max.isPresent() && min.getAsDouble() >= max.getAsDouble()) {
        report.warning(
            EMPTY,
            dashboard.subject(),
            panel.place(),
            panel.named()
                + " is to show values from "
                + text(min.getAsDouble())
                + " to "
                + text(max.getAsDouble())
                + ", expected the smaller first",
            "correct .min(...) or .max(...)");
      } else if (showsThresholds(panel, defaults)) {
        thresholds(dashboard, panel, defaults, report);
      }
    }
  }

  /** A line or colour is at thresholds only where the panel says so. */
  private static boolean showsThresholds(PanelView panel, ObjectNode defaults) {
    return (isColoured(panel, defaults) || hasStyle(defaults))
        && !defaults.object("thresholds").text("mode").orElse("absolute").equals("percentage");
  }

  private static boolean isColoured(PanelView panel, ObjectNode defaults) {
    return COLOURED.contains(panel.type())
        && defaults.object("color").text("mode").orElse("thresholds").equals("thresholds");
  }

  private static boolean hasStyle(ObjectNode defaults) {
    ObjectNode custom = defaults.object("custom");
    return !custom.object("thresholdsStyle").text("mode").orElse("off").equals("off");
  }

  private static void thresholds(
      DashboardView dashboard, PanelView panel, ObjectNode defaults, Report report) {
    OptionalDouble max = number(defaults, "max");
    double most = max.orElseGet(() -> most(panel, dashboard.expressions()));
    List<ObjectNode> steps = defaults.object("thresholds").array("steps").objects();
    if (most == Double.POSITIVE_INFINITY || steps.size() < 2 || isUntouched(steps)) {
      return;
    }
    OptionalDouble beyond = firstBeyond(steps, most);
    if (beyond.isPresent()) {
      report.warning(
          BEYOND,
          dashboard.subject(),
          panel.place(),
          panel.named()
              + " has a threshold at "
              + text(beyond.getAsDouble())
              + ", and "
              + (max.isPresent() ? "shows" : "its expressions give")
              + " at most "
              + text(most),
          "correct the threshold; shares of 1 have thresholds such as 0.9");
    }
  }

  private static OptionalDouble firstBeyond(List<ObjectNode> steps, double most) {
    for (ObjectNode step : steps) {
      OptionalDouble value = number(step, "value");
      if (value.isPresent() && value.getAsDouble() > most) {
        return value;
      }
    }
    return OptionalDouble.empty();
  }

  /** Grafana gives each new panel red from 80 on. */
  private static boolean isUntouched(List<ObjectNode> steps) {
    return steps.size() == 2
        && number(steps.get(1), "value").equals(OptionalDouble.of(80))
        && steps.get(1).text("color").orElse("").equals("red");
  }

  private static double most(PanelView panel, ExpressionReader expressions) {
    if (panel.node().array("transformations").size() > 0) {
      return Double.POSITIVE_INFINITY;
    }
    double most = Double.NEGATIVE_INFINITY;
    for (Place target : panel.targets()) {
      Optional<PlacedExpression> one = expressions.of(target);
      most =
          Math.max(
              most,
              one.map(asked -> new ValueRanges(asked.known()).of(asked.expression()).most())
                  .orElse(Double.POSITIVE_INFINITY));
    }
    return most == Double.NEGATIVE_INFINITY ? Double.POSITIVE_INFINITY : most;
  }

  private static OptionalDouble number(ObjectNode node, String property) {
    return node.get(property).orElse(null) instanceof NumberNode number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  private static String text(double number) {
    return ValueRange.text(number);
  }
}
