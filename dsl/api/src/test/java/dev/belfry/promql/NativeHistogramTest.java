package dev.belfry.promql;

import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.histogram;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.nativeHistogram;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class NativeHistogramTest {
  private static final Label ROUTE = label("route");
  private static final NativeHistogram DURATION = nativeHistogram("x");

  @Test
  void percentile_needs_no_bucket_label() {
    assertEquals(
        "histogram_quantile(0.95, sum(rate(x[$__rate_interval])))", DURATION.percentile(95).text());
    assertEquals(
        "histogram_quantile(0.999, sum by (route) (rate(x[5m])))",
        DURATION.percentileBy(99.9, minutes(5), ROUTE).text());
  }

  @Test
  void mean_is_taken_from_the_histogram() {
    assertEquals("histogram_avg(sum(rate(x[5m])))", DURATION.mean(minutes(5)).text());
    assertEquals(
        "histogram_avg(sum by (route) (rate(x[$__rate_interval])))", DURATION.meanBy(ROUTE).text());
  }

  @Test
  void observations_are_counted_in_the_histogram() {
    assertEquals("histogram_count(rate(x[5m]))", DURATION.rate(minutes(5)).text());
    assertEquals("histogram_count(increase(x[5m]))", DURATION.increase(minutes(5)).text());
  }

  @Test
  void share_below_any_bound_is_estimated() {
    assertEquals(
        "histogram_fraction(-Inf, 0.3, sum(rate(x[5m])))",
        DURATION.shareBelow(0.3, minutes(5)).text());
  }

  @Test
  void a_bound_is_finite() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> DURATION.shareBelow(Double.POSITIVE_INFINITY));
    assertEquals("bound: expected a finite number, got Infinity", error.getMessage());
  }

  @Test
  void matchers_and_offset_reach_the_series() {
    NativeHistogram before = DURATION.where(ROUTE.is("/")).where(List.of()).offset(hours(1));
    assertEquals(
        "histogram_avg(sum(rate(x{route=\"/\"}[5m] offset 1h)))", before.mean(minutes(5)).text());
  }

  @Test
  void it_differs_from_a_classic_histogram_of_the_same_name() {
    assertEquals(DURATION, nativeHistogram("x"));
    assertNotEquals(DURATION, histogram("x"));
  }
}
