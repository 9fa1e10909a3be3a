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
          asked
              .series()
              .family()
              .label(matcher.label().name())
              .ifPresent(label -> check(one, asked.series().name(), matcher, label, report));
        }
      }
    }
  }

  private static void check(
      PlacedExpression one, String metric, Matcher matcher, MetricLabel label, Report report) {
    boolean compares =
        matcher.operator() == Matcher.Operator.EQUAL
            || matcher.operator() == Matcher.Operator.NOT_EQUAL;
    if (compares && !label.closed() && !VariableReference.mayBeIn(matcher.value())) {
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
