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
              .ifPresent(
                  one -> check(alert, one, link.group(1), link.group(2), inspection, report));
        }
      }
    }
  }

  private static void check(
      Place alert,
      PlacedExpression condition,
      String uid,
      String id,
      Inspection inspection,
      Report report) {
    for (DashboardView dashboard : inspection.dashboards()) {
      if (dashboard.node().text("uid").orElse("").equals(uid)) {
        dashboard.panels().stream()
            .filter(panel -> id.equals(String.valueOf(panel.node().number("id"))))
            .forEach(panel -> check(alert, condition, panel, dashboard.expressions(), report));
      }
    }
  }

  private static void check(
      Place alert,
      PlacedExpression condition,
      PanelView panel,
      ExpressionReader expressions,
      Report report) {
    if (!(PlacedExpression.bare(condition.expression()) instanceof Expression.Binary comparison)
        || !isLimit(comparison.operator())
        || !(PlacedExpression.bare(comparison.right()) instanceof Literal.NumberLiteral limit)
        || !showsTheSame(comparison.left(), panel, expressions)) {
      return;
    }
    ObjectNode thresholds =
        panel.node().object("fieldConfig").object("defaults").object("thresholds");
    List<ObjectNode> steps = thresholds.array("steps").objects();
    if (steps.size() < 2 || thresholds.text("mode").orElse("absolute").equals("percentage")) {
      return;
    }
    int step = stepAt(steps, limit.value());
    boolean above = comparison.operator().symbol().startsWith(">");
    if (step < 0) {
      report.note(
          CODE,
          "alert `" + RuleGroups.alertName(alert.node()) + "`",
          alert,
          "the alert compares with "
              + limit.text()
              + ", and its "
              + panel.named()
              + " has thresholds at "
              + steps.stream()
                  .skip(1)
                  .map(one -> ValueRange.text(value(one)))
                  .collect(Collectors.joining(", ")),
          "use one constant for both");
    } else if (isRed(steps.get(step)) != isRed(steps.get(step - 1))
        && isRed(steps.get(step)) != above) {
      report.note(
          CODE,
          "alert `" + RuleGroups.alertName(alert.node()) + "`",
          alert,
          "the alert fires "
              + (above ? "above " : "below ")
              + limit.text()
              + ", where its "
              + panel.named()
              + " is not red, and not on the other side, where it is",
          "compare the other way round, or change the colours of the panel");
    }
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
