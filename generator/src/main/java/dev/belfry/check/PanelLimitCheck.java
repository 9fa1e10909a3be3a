package dev.belfry.check;

import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import dev.belfry.promql.Selector;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Alerts that lead to a panel which says of the same metric that it is bad somewhere else. */
final class PanelLimitCheck implements Check {
  static final String CODE = "rules.limit-differs-from-panel";

  private static final String LINK = "dashboard_url";
  private static final Pattern PANEL =
      Pattern.compile("/d/([\\w-]+)\\?.*\\bviewPanel=(?:panel-)?(\\d+)");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place group : inspection.ruleGroups()) {
      for (Place alert : RuleGroups.alerts(group)) {
        Matcher link = PANEL.matcher(alert.node().object("annotations").text(LINK).orElse(""));
        if (link.find()) {
          inspection
              .expressions()
              .of(alert)
              .flatMap(condition -> LimitedAlert.of(alert, condition))
              .ifPresent(limited -> check(limited, link, inspection, report));
        }
      }
    }
  }

  /**
   * An alert that compares with a constant.
   *
   * @param place where the alert is
   * @param compared what is compared
   * @param above whether it fires above the limit, not below
   */
  private record LimitedAlert(
      Place place, Expression compared, boolean above, Literal.NumberLiteral limit) {

    static Optional<LimitedAlert> of(Place alert, PlacedExpression condition) {
      return PlacedExpression.bare(condition.expression()) instanceof Expression.Binary comparison
              && isLimit(comparison.operator())
              && PlacedExpression.bare(comparison.right()) instanceof Literal.NumberLiteral limit
          ? Optional.of(
              new LimitedAlert(
                  alert, comparison.left(), comparison.operator().symbol().startsWith(">"), limit))
          : Optional.empty();
    }

    void note(Report report, String message, String hint) {
      report.note(CODE, "alert `" + RuleGroups.alertName(place.node()) + "`", place, message, hint);
    }
  }

  private static void check(
      LimitedAlert alert, MatchResult link, Inspection inspection, Report report) {
    for (DashboardView dashboard : inspection.dashboards()) {
      if (dashboard.node().text("uid").orElse("").equals(link.group(1))) {
        dashboard.panels().stream()
            .filter(panel -> link.group(2).equals(String.valueOf(panel.node().number("id"))))
            .filter(panel -> showsTheSame(alert.compared(), panel, dashboard.expressions()))
            .forEach(panel -> check(alert, panel, report));
      }
    }
  }

  private static void check(LimitedAlert alert, PanelView panel, Report report) {
    List<ObjectNode> steps = steps(panel);
    int step = stepAt(steps, alert.limit().value());
    if (steps.size() > 1 && step < 0) {
      elsewhere(alert, panel, steps, report);
    } else if (steps.size() > 1
        && isRed(steps.get(step)) != isRed(steps.get(step - 1))
        && isRed(steps.get(step)) != alert.above()) {
      otherSide(alert, panel, report);
    }
  }

  /** The thresholds of a panel, if they are values. */
  private static List<ObjectNode> steps(PanelView panel) {
    ObjectNode thresholds = panel.defaults().object("thresholds");
    boolean shares = thresholds.text("mode").orElse("absolute").equals("percentage");
    return shares ? List.of() : thresholds.array("steps").objects();
  }

  private static void elsewhere(
      LimitedAlert alert, PanelView panel, List<ObjectNode> steps, Report report) {
    alert.note(
        report,
        "the alert compares with "
            + alert.limit().text()
            + ", and its "
            + panel.named()
            + " has thresholds at "
            + steps.stream()
                .skip(1)
                .map(one -> ValueRange.text(value(one)))
                .collect(Collectors.joining(", ")),
        "use one constant for both");
  }

  private static void otherSide(LimitedAlert alert, PanelView panel, Report report) {
    alert.note(
        report,
        "the alert fires "
            + (alert.above() ? "above " : "below ")
            + alert.limit().text()
            + ", where its "
            + panel.named()
            + " is not red, and not on the other side, where it is",
        "compare the other way round, or change the colours of the panel");
  }

  private static boolean isLimit(BinaryOperator operator) {
    return operator == BinaryOperator.GREATER
        || operator == BinaryOperator.GREATER_OR_EQUAL
        || operator == BinaryOperator.LESS
        || operator == BinaryOperator.LESS_OR_EQUAL;
  }

  /** Whether a query of the panel asks for the same metrics, in the same measure. */
  private static boolean showsTheSame(
      Expression compared, PanelView panel, ExpressionReader expressions) {
    for (Place target : panel.targets()) {
      Optional<PlacedExpression> shown = expressions.of(target);
      if (shown.isPresent() && metrics(shown.get().expression()).equals(metrics(compared))) {
        Measures measures = new Measures(shown.get().known());
        return measures.of(shown.get().expression()).equals(measures.of(compared));
      }
    }
    return false;
  }

  private static Set<String> metrics(Expression expression) {
    return PlacedExpression.selectorsIn(expression).stream()
        .map(Selector.VectorSelector::name)
        .collect(Collectors.toSet());
  }

  private static int stepAt(List<ObjectNode> steps, double limit) {
    for (int i = 1; i < steps.size(); i++) {
      if (value(steps.get(i)) == limit) {
        return i;
      }
    }
    return -1;
  }

  private static double value(ObjectNode step) {
    return step.get("value").orElse(null) instanceof NumberNode number
        ? number.doubleValue()
        : Double.NEGATIVE_INFINITY;
  }

  private static boolean isRed(ObjectNode step) {
    return step.text("color").orElse("").toLowerCase(Locale.ROOT).contains("red");
  }
}
