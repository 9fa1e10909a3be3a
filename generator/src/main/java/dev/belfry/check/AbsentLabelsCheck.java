package dev.belfry.check;

import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import dev.belfry.promql.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Alerts on what is absent that can't say what it is. */
final class AbsentLabelsCheck implements ExpressionCheck {
  static final String CODE = "promql.absent-without-labels";

  private static final Set<String> ABSENT = Set.of("absent", "absent_over_time");

  @Override
  public int traits() {
    return Trait.ALERT;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    Deque<Expression> open = new ArrayDeque<>();
    open.push(one.expression());
    while (!open.isEmpty()) {
      Expression part = open.pop();
      if (part instanceof Expression.Binary binary
          && binary.operator().isSetOperator()
          && binary.operator() != BinaryOperator.OR) {
        open.push(binary.left());
      } else if (part instanceof Expression.Call call && ABSENT.contains(call.function())) {
        absent(one, call, report);
      } else {
        List<Expression> inside = part.children();
        for (int i = inside.size() - 1; i >= 0; i--) {
          open.push(inside.get(i));
        }
      }
    }
  }

  private static void absent(PlacedExpression one, Expression.Call call, Report report) {
    Expression asked = PlacedExpression.bare(call.arguments().get(0));
    boolean hasLabels = one.labelsOf(call).map(labels -> !labels.isEmpty()).orElse(true);
    if (hasLabels || asked instanceof Literal.Variable) {
      return;
    }
    boolean selects =
        asked instanceof Selector.VectorSelector || asked instanceof Selector.RangeSelector;
    String metric = PlacedExpression.metricIn(call);
    String instead = call.function() + "(" + (metric.isEmpty() ? "x" : metric) + "{job=\"a\"})";
    report.note(
        CODE,
        one,
        metric,
        "the alert of `"
            + call.text()
            + "` has no labels, because "
            + (selects
                ? "no matcher names one value, and it waits until the last series is gone"
                : "it does not ask a selector" + otherwise(asked)),
        (selects ? "write one for each value that matters: " : "ask for the series themselves: ")
            + instead);
  }

  /** What has no series is not all that makes this one absent. */
  private static String otherwise(Expression asked) {
    return asked instanceof Expression.Binary binary && binary.operator().isComparison()
        ? ", and it fires as well when there are values that `"
            + binary.operator().symbol()
            + "` drops"
        : "";
  }
}
