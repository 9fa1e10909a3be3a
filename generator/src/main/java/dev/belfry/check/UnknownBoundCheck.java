package dev.belfry.check;

import dev.belfry.catalog.MetricSeries;
import dev.belfry.catalog.SeriesPart;
import dev.belfry.common.Matcher;
import dev.belfry.promql.Matching;
import java.util.List;

/** Matchers for a bound that no bucket has. Prometheus compares bounds as texts. */
final class UnknownBoundCheck implements CatalogCheck {
  static final String CODE = "metric.unknown-bound";

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    for (PlacedExpression.Asked asked : one.asked()) {
      MetricSeries series = asked.series();
      if (series != null && series.part() == SeriesPart.BUCKET) {
        asked.selector().matchers().stream()
            .filter(matcher -> isUnknown(series.family().bounds(), matcher))
            .forEach(matcher -> report(one, series, matcher, report));
      }
    }
  }

  private static boolean isUnknown(List<String> bounds, Matcher matcher) {
    boolean asks =
        matcher.operator() == Matcher.Operator.EQUAL
            || matcher.operator() == Matcher.Operator.MATCHES;
    return matcher.label().name().equals("le")
        && asks
        && !matcher.value().isEmpty()
        && !VariableReference.mayBeIn(matcher.value())
        && !bounds.isEmpty()
        && bounds.stream().noneMatch(bound -> fits(bound, matcher));
  }

  /** Whole numbers are written with {@code .0} by Prometheus 3, whatever the page says. */
  private static boolean fits(String bound, Matcher matcher) {
    boolean whole = bound.chars().allMatch(Character::isDigit);
    return Matching.of(matcher).test(bound) || whole && Matching.of(matcher).test(bound + ".0");
  }

  private static void report(
      PlacedExpression one, MetricSeries series, Matcher matcher, Report report) {
    report.error(
        CODE,
        one,
        series.name(),
        "no bucket of `" + series.name() + "` has the bound that `" + matcher + "` asks for",
        "use one of `" + String.join("`, `", series.family().bounds()) + "`");
  }
}
