package dev.belfry.check;

import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import java.util.Set;

/**
 * Quantiles that are none, because they are not between 0 and 1, and percentiles below the first.
 */
final class QuantileRangeCheck implements ExpressionCheck {
  static final String CODE = "promql.odd-quantile";

  private static final Set<String> OF_SHARE = Set.of("histogram_quantile", "quantile_over_time");
  private static final double FIRST_PERCENTILE = 0.01;

  @Override
  public int traits() {
    return Trait.QUANTILE;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Call call : one.calls()) {
      if (OF_SHARE.contains(call.function())) {
        check(one, call, call.arguments().get(0), report);
      }
    }
    for (Expression.Aggregation aggregation : one.aggregations()) {
      if (aggregation.operator() == AggregationOperator.QUANTILE) {
        check(one, aggregation, aggregation.parameter().orElseThrow(), report);
      }
    }
  }

  private static void check(
      PlacedExpression one, Expression part, Expression share, Report report) {
    if (!(PlacedExpression.bare(share) instanceof Literal.NumberLiteral number)) {
      return;
    }
    double value = number.value();
    boolean outside = value < 0 || value > 1;
    if (outside || value > 0 && value < FIRST_PERCENTILE) {
      report.warning(
          CODE,
          one,
          PlacedExpression.metricIn(part),
          "`"
              + number.text()
              + "` is "
              + (outside
                  ? "no quantile, so that the result is infinite"
                  : "the quantile that fewer than one of 100 values are below"),
          "write 0.95 in PromQL, and .percentile(95) in Java, for what 95 of 100 are below");
    }
  }
}
