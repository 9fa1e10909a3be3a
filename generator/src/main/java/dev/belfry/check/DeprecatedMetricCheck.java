package dev.belfry.check;

import dev.belfry.catalog.Deprecation;

/** Metrics that should not be used any more. */
final class DeprecatedMetricCheck implements CatalogCheck {
  static final String CODE = "metric.deprecated";

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    for (PlacedExpression.Asked asked : one.asked()) {
      if (asked.series() != null) {
        asked
            .series()
            .family()
            .deprecation()
            .ifPresent(deprecation -> report(one, asked.series().name(), deprecation, report));
      }
    }
  }

  private static void report(
      PlacedExpression one, String name, Deprecation deprecation, Report report) {
    String reason = deprecation.reason().isEmpty() ? "" : ": " + deprecation.reason();
    report.warning(
        CODE,
        one,
        name,
        "`" + name + "` should not be used any more" + reason,
        deprecation.successor().map(next -> "use `" + next + "`").orElse("leave it out"));
  }
}
