package dev.belfry.check;

import dev.belfry.common.Span;
import dev.belfry.promql.DurationExpression;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;
import java.util.Set;

/** Ranges too short for the values without which there is no result, or a wrong one. */
final class ScrapeRangeCheck implements Check {
  static final String CODE = "promql.range-too-short";

  private static final Set<String> OF_TWO =
      Set.of(
          "changes",
          "delta",
          "deriv",
          "double_exponential_smoothing",
          "idelta",
          "increase",
          "irate",
          "predict_linear",
          "rate",
          "resets");

  /** What has no value between two scrapes is not absent. */
  private static final String OF_ONE = "absent_over_time";

  @Override
  public void check(Inspection inspection, Report report) {
    ScrapeIntervals intervals = ScrapeIntervals.of(inspection);
    if (!intervals.isEmpty()) {
      for (PlacedExpression one : inspection.expressions().all()) {
        check(one, intervals, report);
      }
    }
  }

  private static void check(PlacedExpression one, ScrapeIntervals intervals, Report report) {
    for (Expression.Call call : one.calls()) {
      int least = least(call);
      if (least > 0
          && call.arguments().get(0) instanceof Selector.RangeSelector selector
          && selector.modifiers().extension().isEmpty()
          && selector.range() instanceof DurationExpression.Length length) {
        long interval = intervals.of(selector.selector(), one.known()).orElse(0);
        if (length.millis() < least * interval) {
          report(one, call, interval, report);
        }
      }
    }
  }

  private static void report(
      PlacedExpression one, Expression.Call call, long interval, Report report) {
    int least = least(call);
    report.warning(
        CODE,
        one,
        PlacedExpression.metricIn(call),
        "the range of `"
            + call.text()
            + "` is too short for "
            + (least == 1 ? "a value" : "two values")
            + ", because they come every "
            + new Span(interval),
        "give at least "
            + new Span(least * interval)
            + ", better "
            + new Span(2 * least * interval));
  }

  /** How many values a function needs; 0 where it is content with what there is. */
  private static int least(Expression.Call call) {
    if (call.function().equals(OF_ONE)) {
      return 1;
    }
    return OF_TWO.contains(call.function()) ? 2 : 0;
  }
}
