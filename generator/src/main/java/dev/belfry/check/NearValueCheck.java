package dev.belfry.check;

import dev.belfry.catalog.MetricLabel;
import dev.belfry.common.Matcher;

/** Matchers for a value that an open label may have, and that is near to one which it has. */
final class NearValueCheck implements CatalogCheck {
  static final String CODE = "metric.near-value";

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    for (PlacedExpression.Asked asked : one.asked()) {
      if (asked.series() != null) {
        for (Matcher matcher : asked.selector().matchers()) {
          if (comparesWithText(matcher)) {
            asked
                .series()
                .family()
                .label(matcher.label().name())
                .ifPresent(label -> check(one, asked.series().name(), matcher, label, report));
          }
        }
      }
    }
  }

  private static boolean comparesWithText(Matcher matcher) {
    boolean compares =
        matcher.operator() == Matcher.Operator.EQUAL
            || matcher.operator() == Matcher.Operator.NOT_EQUAL;
    return compares && !VariableReference.mayBeIn(matcher.value());
  }

  private static void check(
      PlacedExpression one, String metric, Matcher matcher, MetricLabel label, Report report) {
    if (!label.closed()) {
      Slips.of(matcher.value(), label.values())
          .ifPresent(
              near ->
                  report.warning(
                      CODE,
                      one,
                      metric,
                      "`"
                          + matcher
                          + "` asks for a value of which the catalogue has no example, and is near"
                          + " to one of `"
                          + metric
                          + "` that it has: `"
                          + near
                          + "`",
                      "use `" + near + "`, or add the value to the catalogue"));
    }
  }
}
