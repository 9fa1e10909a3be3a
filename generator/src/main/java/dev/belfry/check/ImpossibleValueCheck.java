package dev.belfry.check;

import dev.belfry.catalog.MetricLabel;
import dev.belfry.catalog.MetricSeries;
import dev.belfry.common.Matcher;
import dev.belfry.promql.Matching;

/** Matchers for a value that the label never has. */
final class ImpossibleValueCheck implements CatalogCheck {
  static final String CODE = "metric.impossible-value";

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    for (PlacedExpression.Asked asked : one.asked()) {
      if (asked.series() != null) {
        for (Matcher matcher : asked.selector().matchers()) {
          check(one, asked.series(), matcher, report);
        }
      }
    }
  }

  private static void check(
      PlacedExpression one, MetricSeries series, Matcher matcher, Report report) {
    for (MetricLabel label : series.family().labels()) {
      if (label.name().equals(matcher.label().name()) && isImpossible(label, matcher)) {
        report(one, series, matcher, label, report);
      }
    }
  }

  private static boolean isImpossible(MetricLabel label, Matcher matcher) {
    if (matcher.value().isEmpty() || VariableReference.mayBeIn(matcher.value())) {
      return false;
    }
    return switch (matcher.operator()) {
      case EQUAL, NOT_EQUAL -> !label.allows(matcher.value());
      case MATCHES -> label.closed() && label.values().stream().noneMatch(Matching.of(matcher));
      case NOT_MATCHES -> label.closed() && label.values().stream().allMatch(Matching.of(matcher));
    };
  }

  private static void report(
      PlacedExpression one,
      MetricSeries series,
      Matcher matcher,
      MetricLabel label,
      Report report) {
    report.error(
        CODE,
        one,
        series.name(),
        "`" + matcher + "` asks for a value that the label of `" + series.name() + "` never has",
        label.closed()
            ? "use one of `" + String.join("`, `", label.values()) + "`"
            : "use a value that fits `" + label.pattern().orElse("") + "`");
  }
}
