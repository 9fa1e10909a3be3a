package dev.belfry.check;

import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.Expression;
import java.util.Set;

/** Recordings of the largest or smallest few, which are other series each time. */
final class RecordedTopCheck implements ExpressionCheck {
  static final String CODE = "rules.recording-of-top";

  private static final Set<AggregationOperator> OPERATORS =
      Set.of(
          AggregationOperator.TOPK,
          AggregationOperator.BOTTOMK,
          AggregationOperator.LIMITK,
          AggregationOperator.LIMIT_RATIO);

  @Override
  public int traits() {
    return Trait.RECORDING;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Aggregation aggregation : one.aggregations()) {
      String operator = aggregation.operator().symbol();
      if (OPERATORS.contains(aggregation.operator())) {
        report.warning(
            CODE,
            one,
            PlacedExpression.metricIn(aggregation),
            "a recording of `"
                + operator
                + "` has other series each time, so that each of them has gaps",
            "record all of them, and choose with `" + operator + "` where they are shown");
      }
    }
  }
}
