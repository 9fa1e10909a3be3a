package dev.belfry.check;

import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.VectorMatching;
import java.util.Optional;
import java.util.Set;

/** Defaults without labels beside series that have some: both would be there. */
final class OrVectorCheck implements ExpressionCheck {
  static final String CODE = "promql.or-drops-labels";

  @Override
  public int traits() {
    return Trait.OPERATION;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Binary or : one.operations()) {
      if (or.operator() == BinaryOperator.OR
          && or.matching().equals(VectorMatching.DEFAULT)
          && isNumber(or.right())) {
        Optional<Set<String>> labels = one.labelsOf(or.left());
        if (labels.isPresent() && !labels.get().isEmpty()) {
          report(one, or, labels.get(), report);
        }
      }
    }
  }

  /** Whether the expression is one series without labels. */
  private static boolean isNumber(Expression expression) {
    return expression instanceof Expression.Call call && call.function().equals("vector");
  }

  private static void report(
      PlacedExpression one, Expression.Binary or, Set<String> labels, Report report) {
    report.note(
        CODE,
        one,
        PlacedExpression.metricIn(or.left()),
        "`"
            + or.right().text()
            + "` is one more series beside those with the labels `"
            + String.join("`, `", labels)
            + "`, also where they have a value",
        "use it where no labels are left, or match by on()");
  }
}
