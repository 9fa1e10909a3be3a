package dev.belfry.check;

import dev.belfry.catalog.MetricSeries;
import dev.belfry.catalog.MetricType;
import dev.belfry.catalog.SeriesPart;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Quantiles of what is no histogram. */
final class QuantileBucketsCheck implements CatalogCheck {
  static final String CODE = "promql.quantile-without-buckets";

  private static final Set<SeriesPart> WITH_BUCKETS =
      EnumSet.of(SeriesPart.BUCKET, SeriesPart.NATIVE);

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    for (Expression.Call call : one.calls()) {
      if (QuantileCheck.OF_BUCKETS.contains(call.function())) {
        for (Selector.VectorSelector selector : PlacedExpression.selectorsIn(call)) {
          Optional<MetricSeries> series = known.series(selector);
          series
              .filter(found -> !hasBuckets(found))
              .ifPresent(found -> report(one, call, found.name(), report));
        }
      }
    }
  }

  private static boolean hasBuckets(MetricSeries series) {
    return WITH_BUCKETS.contains(series.part()) || series.family().type() == MetricType.UNKNOWN;
  }

  private static void report(
      PlacedExpression one, Expression.Call call, String name, Report report) {
    report.error(
        CODE,
        one,
        name,
        "`" + call.function() + "` needs the buckets of a histogram, and `" + name + "` has none",
        "use the series of a histogram that ends in _bucket");
  }
}
