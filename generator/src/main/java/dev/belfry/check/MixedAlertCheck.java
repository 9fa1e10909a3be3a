package dev.belfry.check;

import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Alerts for one of two reasons, of which one has fewer labels than the other. */
final class MixedAlertCheck implements ExpressionCheck {
  static final String CODE = "promql.or-mixes-labels";

  @Override
  public int traits() {
    return Trait.ALERT;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    alternatives(one.expression()).forEach(or -> mixed(one, or, report));
  }

  /** Where alerts come from either of two sides, the inner ones first. */
  private static List<Expression.Binary> alternatives(Expression whole) {
    List<Expression.Binary> backwards = new ArrayList<>();
    Deque<Expression> open = new ArrayDeque<>();
    open.push(whole);
    while (!open.isEmpty()) {
      if (PlacedExpression.bare(open.pop()) instanceof Expression.Binary binary
          && binary.operator().isSetOperator()) {
        open.push(binary.left());
        if (binary.operator() == BinaryOperator.OR) {
          backwards.add(binary);
          open.push(binary.right());
        }
      }
    }
    Collections.reverse(backwards);
    return backwards;
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
