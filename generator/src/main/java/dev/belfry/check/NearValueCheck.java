package dev.belfry.check;

import dev.belfry.catalog.MetricFamily;
import dev.belfry.common.Matcher;

/** Matchers for a value that an open label may have, and that is near to one which it has. */
final class NearValueCheck implements CatalogCheck {
  static final String CODE = "metric.near-value";

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    for (PlacedExpression.Asked asked : one.asked()) {
      if (asked.series() != null) {
        check(one, asked, report);
      }
    }
  }

  private static void check(PlacedExpression one, PlacedExpression.Asked asked, Report report) {
    MetricFamily family = asked.series().family();
    for (Matcher matcher : asked.selector().matchers()) {
      if (comparesWithText(matcher)) {
        family
            .label(matcher.label().name())
            .filter(label -> !label.closed())
            .flatMap(label -> Slips.of(matcher.value(), label.values()))
            .ifPresent(near -> report(one, asked.series().name(), matcher, near, report));
      }
    }
  }

  private static boolean comparesWithText(Matcher matcher) {
    boolean compares =
        matcher.operator() == Matcher.Operator.EQUAL
            || matcher.operator() == Matcher.Operator.NOT_EQUAL;
    return compares && !VariableReference.mayBeIn(matcher.value());
  }

  private static void report(
      PlacedExpression one, String metric, Matcher matcher, String near, Report report) {
    report.warning(
        CODE,
        one,
        metric,
        "`"
            + matcher
            + "` asks for a value of which the catalogue has no example, and is near to one of `"
            + metric
            + "` that it has: `"
            + near
            + "`",
        "use `" + near + "`, or add the value to the catalogue");
  }
}
