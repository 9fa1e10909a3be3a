package dev.belfry.check;

import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Panels that show bare numbers of what is counted in seconds or bytes by its name. */
final class PanelUnitCheck implements DashboardCheck {
  static final String CODE = "dashboard.panel-without-unit";

  private static final Path UNIT = Path.parse("fieldConfig.defaults.unit");

  private static final Set<String> TYPES =
      Set.of("bargauge", "gauge", "histogram", "stat", "timeseries", "trend");

  private static final Set<String> SAME_UNIT =
      Set.of(
          "avg_over_time",
          "max_over_time",
          "min_over_time",
          "quantile_over_time",
          "last_over_time",
          "abs",
          "sort",
          "sort_desc",
          "clamp_min",
          "clamp_max",
          "round");

  private static final Set<AggregationOperator> SAME_UNIT_BY =
      EnumSet.of(
          AggregationOperator.SUM,
          AggregationOperator.AVG,
          AggregationOperator.MIN,
          AggregationOperator.MAX,
          AggregationOperator.TOPK,
          AggregationOperator.BOTTOMK);

  @Override
  public void check(DashboardView dashboard, Report report) {
    if (asksForUnits(dashboard.expressions())) {
      for (PanelView panel : dashboard.panels()) {
        if (TYPES.contains(panel.type()) && hasNoUnit(panel.node())) {
          check(dashboard, panel, units(panel, dashboard.expressions()), report);
        }
      }
    }
  }

  /** Whether one of the metrics has such a name, so that it is worth looking at the panels. */
  private static boolean asksForUnits(ExpressionReader expressions) {
    for (PlacedExpression one : expressions.all()) {
      for (Selector.VectorSelector selector : one.selectors()) {
        String name = selector.name();
        if (name.endsWith("_seconds") || name.endsWith("_bytes") || name.endsWith("_bucket")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasNoUnit(ObjectNode panel) {
    return panel.get(UNIT).isEmpty()
        && panel.object("fieldConfig").array("overrides").size() == 0
        && panel.array("transformations").size() == 0;
  }

  private static void check(
      DashboardView dashboard, PanelView panel, Set<String> units, Report report) {
    if (units.size() == 1) {
      String unit = units.iterator().next();
      report.note(
          CODE,
          dashboard.subject(),
          panel.place(),
          panel.named() + " has no unit, and by the names of its metrics shows " + unit,
          "add .unit(Unit." + unit.toUpperCase(Locale.ROOT) + ")");
    }
  }

  /** What all queries of a panel give; empty or several if that is not known. */
  private static Set<String> units(PanelView panel, ExpressionReader expressions) {
    Set<String> units = new HashSet<>();
    for (Place target : panel.targets()) {
      Optional<String> unit = expressions.of(target).flatMap(one -> unit(one.expression()));
      if (unit.isEmpty()) {
        return Set.of();
      }
      units.add(unit.get());
    }
    return units;
  }

  private static Optional<String> unit(Expression expression) {
    Expression bare = PlacedExpression.bare(expression);
    if (bare instanceof Selector.VectorSelector selector) {
      return ofName(selector.name());
    }
    if (bare instanceof Expression.Aggregation aggregation) {
      return SAME_UNIT_BY.contains(aggregation.operator())
          ? unit(aggregation.operand())
          : Optional.empty();
    }
    if (!(bare instanceof Expression.Call call)) {
      return Optional.empty();
    }
    List<Expression> arguments = call.arguments();
    if (call.function().equals("histogram_quantile")) {
      return PlacedExpression.selectorsIn(arguments.get(1)).stream()
          .map(Selector.VectorSelector::name)
          .filter(name -> name.endsWith("_bucket"))
          .findFirst()
          .flatMap(name -> ofName(name.substring(0, name.length() - "_bucket".length())));
    }
    if (!SAME_UNIT.contains(call.function()) || arguments.isEmpty()) {
      return Optional.empty();
    }
    Expression operand = arguments.get(arguments.size() - 1);
    return operand instanceof Selector.RangeSelector range
        ? ofName(range.selector().name())
        : unit(arguments.get(0));
  }

  private static Optional<String> ofName(String name) {
    return name.endsWith("_seconds") && !name.contains("timestamp")
        ? Optional.of("seconds")
        : name.endsWith("_bytes") ? Optional.of("bytes") : Optional.empty();
  }
}
