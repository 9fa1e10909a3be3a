package dev.belfry.check;

import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Alerts for one of two reasons, of which one has fewer labels than the other. */
final class MixedAlertCheck implements ExpressionCheck {
  static final String CODE = "promql.or-mixes-labels";

  @Override
  public void check(PlacedExpression one, Report report) {
    if (one.use() == PlacedExpression.Use.ALERT) {
      results(one, one.expression(), report);
    }
  }

  /** Looks where the alerts come from. */
  private static void results(PlacedExpression one, Expression part, Report report) {
    if (part instanceof Expression.Parentheses parentheses) {
      results(one, parentheses.inner(), report);
    } else if (part instanceof Expression.Binary binary && binary.operator().isSetOperator()) {
      results(one, binary.left(), report);
      if (binary.operator() == BinaryOperator.OR) {
        results(one, binary.right(), report);
        mixed(one, binary, report);
      }
    }
  }

  private static void mixed(PlacedExpression one, Expression.Binary or, Report report) {
    Optional<Set<String>> left = one.labelsOf(or.left());
    Optional<Set<String>> right = one.labelsOf(or.right());
    if (left.isPresent() && right.isPresent()) {
      missing(one, or.left(), right.get(), left.get(), report);
      missing(one, or.right(), left.get(), right.get(), report);
    } else if (left.isPresent() && left.get().isEmpty()) {
      report(one, or.left(), "has no labels", report);
    } else if (right.isPresent() && right.get().isEmpty()) {
      report(one, or.right(), "has no labels", report);
    }
  }

  private static void missing(
      PlacedExpression one,
      Expression side,
      Set<String> expected,
      Set<String> known,
      Report report) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(known);
    if (!missing.isEmpty()) {
      report(one, side, "has no `" + String.join("`, `", missing) + "`", report);
    }
  }

  private static void report(PlacedExpression one, Expression side, String problem, Report report) {
    if (!isAnswered(side)) {
      report.warning(
          CODE,
          one,
          PlacedExpression.metricIn(side),
          "an alert because of `"
              + side.text()
              + "` "
              + problem
              + ", unlike one because of the other side of `or`",
          "keep the same labels on both sides, or make two alerts of it");
    }
  }

  /** What is absent or a fixed number has findings of its own. */
  private static boolean isAnswered(Expression side) {
    return side instanceof Expression.Call call
        && Set.of("absent", "absent_over_time", "vector").contains(call.function());
  }
}
