package dev.belfry.check;

import dev.belfry.promql.Expression;
import java.util.Set;

/** Quantiles of buckets that an aggregation has thrown together, so that no bound is left. */
final class QuantileCheck implements ExpressionCheck {
  static final String CODE = "promql.quantile-without-le";

  static final Set<String> OF_BUCKETS =
      Set.of("histogram_quantile", "histogram_quantiles", "histogram_fraction");

  @Override
  public int traits() {
    return Trait.QUANTILE;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Call call : one.calls()) {
      if (OF_BUCKETS.contains(call.function())) {
        call.arguments().stream()
            .filter(buckets -> isClassic(buckets) && DroppedLabels.drops(one.flow(), buckets, "le"))
            .forEach(buckets -> report(one, call, buckets, report));
      }
    }
  }

  /** Native histograms have their bounds inside; other names may be either. */
  private static boolean isClassic(Expression buckets) {
    return PlacedExpression.selectorsIn(buckets).stream()
        .anyMatch(selector -> selector.name().endsWith("_bucket"));
  }

  private static void report(
      PlacedExpression one, Expression.Call call, Expression buckets, Report report) {
    report.error(
        CODE,
        one,
        PlacedExpression.metricIn(buckets),
        "`"
            + buckets.text()
            + "` drops the label `le`, without which `"
            + call.function()
            + "` has no bounds",
        "keep `le`, or use histogram(\"...\").percentile(95), which does");
  }
}
