package dev.belfry.check;

import dev.belfry.common.Span;
import dev.belfry.promql.DurationExpression;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;
import dev.belfry.render.Document;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

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
    OptionalLong interval = interval(inspection);
    if (interval.isPresent()) {
      for (PlacedExpression one : inspection.expressions().all()) {
        check(one, interval.getAsLong(), report);
      }
    }
  }

  private static void check(PlacedExpression one, long interval, Report report) {
    for (Expression.Call call : one.calls()) {
      int least = least(call);
      if (least > 0
          && call.arguments().get(0) instanceof Selector.RangeSelector selector
          && selector.modifiers().extension().isEmpty()
          && selector.range() instanceof DurationExpression.Length length
          && length.millis() < least * interval) {
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
    }
  }

  /** How many values a function needs; 0 where it is content with what there is. */
  private static int least(Expression.Call call) {
    if (call.function().equals(OF_ONE)) {
      return 1;
    }
    return OF_TWO.contains(call.function()) ? 2 : 0;
  }

  /** How often the bundle makes Prometheus scrape, if all its monitors and jobs say the same. */
  private static OptionalLong interval(Inspection inspection) {
    String fallback =
        inspection
            .bundle()
            .prometheus()
            .flatMap(one -> one.node().object("spec").text("scrapeInterval"))
            .orElse("");
    Set<String> intervals = new TreeSet<>();
    for (Document document : inspection.documents()) {
      for (Scrape scrape : Scrape.in(document)) {
        boolean ofOperator = scrape.format() != Scrape.Format.JOB;
        intervals.add(scrape.interval().orElse(ofOperator ? fallback : ""));
      }
    }
    return intervals.size() == 1 ? millis(intervals.iterator().next()) : OptionalLong.empty();
  }

  private static OptionalLong millis(String text) {
    try {
      return OptionalLong.of(Span.span(text).millis());
    } catch (IllegalArgumentException e) {
      return OptionalLong.empty(); // Nothing is declared, or not as a time span.
    }
  }
}
