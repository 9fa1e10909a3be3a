package dev.belfry.check;

import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rates of sums: a counter that starts again at 0 makes the sum of many fall, which a rate takes
 * for a restart of the whole sum.
 */
final class RateOfSumCheck implements ExpressionCheck {
  static final String CODE = "promql.rate-of-sum";

  private static final Set<String> RATES = Set.of("rate", "irate", "increase");

  /** These give series that are counters as much as the original is. */
  private static final Set<AggregationOperator> CHOOSING =
      EnumSet.of(
          AggregationOperator.MIN,
          AggregationOperator.MAX,
          AggregationOperator.TOPK,
          AggregationOperator.BOTTOMK,
          AggregationOperator.LIMITK,
          AggregationOperator.LIMIT_RATIO);

  @Override
  public int traits() {
    return Trait.SUBQUERY;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Call call : one.calls()) {
      if (RATES.contains(call.function())
          && call.arguments().get(0) instanceof Selector.Subquery subquery
          && isAggregated(subquery.inner())) {
        report.error(
            CODE,
            one,
            PlacedExpression.metricIn(call),
            "`"
                + call.text()
                + "` takes the "
                + call.function()
                + " of an aggregation, which jumps each time one of its counters starts again",
            "aggregate what "
                + call.function()
                + " gives: counter(\"...\").rate(minutes(5)).sum()");
      }
    }
  }

  private static boolean isAggregated(Expression expression) {
    Expression inner = expression;
    while (inner instanceof Expression.Parentheses || inner instanceof Expression.Unary) {
      inner = inner.children().get(0);
    }
    return inner instanceof Expression.Aggregation aggregation
        && !CHOOSING.contains(aggregation.operator());
  }
}
