package dev.belfry.promql;

import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.histogram;
import static dev.belfry.promql.PromQl.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {
  private static final Label ROUTE = label("route");
  private static final Histogram DURATION = histogram("x");

  @Test
  void percentile_sums_the_buckets_of_all_series() {
    assertEquals(
        "histogram_quantile(0.95, sum by (le) (rate(x_bucket[$__rate_interval])))",
        DURATION.percentile(95).text());
    assertEquals(
        "histogram_quantile(0.95, sum by (le) (rate(x_bucket[5m])))",
        DURATION.percentile(95, minutes(5)).text());
  }

  @Test
  void percentile_by_labels_keeps_the_bound_first() {
    assertEquals(
        "histogram_quantile(0.5, sum by (le, route) (rate(x_bucket[$__rate_interval])))",
        DURATION.percentileBy(50, ROUTE).text());
    assertEquals(
        "histogram_quantile(0.5, sum by (le, route) (rate(x_bucket[5m])))",
        DURATION.percentileBy(50, minutes(5), ROUTE).text());
  }

  @Test
  void share_of_a_percentile_has_no_rounding_noise() {
    for (String percent : List.of("99.9", "99.99", "99.999", "2.3", "0.07", "0", "100", "33.3")) {
      BigDecimal share = new BigDecimal(percent).movePointLeft(2).stripTrailingZeros();
      assertEquals(
          "histogram_quantile(" + share.toPlainString() + ", sum by (le) (rate(x_bucket[5m])))",
          DURATION.percentile(Double.parseDouble(percent), minutes(5)).text());
    }
  }

  @Test
  void percentile_outside_0_to_100_is_refused() {
    var high = assertThrows(IllegalArgumentException.class, () -> DURATION.percentile(100.5));
    assertEquals("percentile: expected a number from 0 to 100, got 100.5", high.getMessage());
    assertThrows(IllegalArgumentException.class, () -> DURATION.percentile(-1));
    assertThrows(IllegalArgumentException.class, () -> DURATION.percentile(Double.NaN));
  }

  @Test
  void mean_divides_sum_by_count() {
    assertEquals(
        "sum(rate(x_sum[$__rate_interval])) / sum(rate(x_count[$__rate_interval]))",
        DURATION.mean().text());
    assertEquals("sum(rate(x_sum[5m])) / sum(rate(x_count[5m]))", DURATION.mean(minutes(5)).text());
    assertEquals(
        "sum by (route) (rate(x_sum[5m])) / sum by (route) (rate(x_count[5m]))",
        DURATION.meanBy(minutes(5), ROUTE).text());
    assertEquals(
        "sum by (route) (rate(x_sum[$__rate_interval]))"
            + " / sum by (route) (rate(x_count[$__rate_interval]))",
        DURATION.meanBy(ROUTE).text());
  }

  @Test
  void rate_counts_observations() {
    assertEquals("rate(x_count[$__rate_interval])", DURATION.rate().text());
    assertEquals("rate(x_count[5m])", DURATION.rate(minutes(5)).text());
  }

  @Test
  void share_below_divides_one_bucket_by_all() {
    assertEquals(
        "sum(rate(x_bucket{le=\"0.3\"}[5m])) / sum(rate(x_count[5m]))",
        DURATION.shareBelow(0.3, minutes(5)).text());
    assertEquals(
        "sum(rate(x_bucket{le=\"0.3\"}[$__rate_interval]))"
            + " / sum(rate(x_count[$__rate_interval]))",
        DURATION.shareBelow(0.3).text());
  }

  @Test
  void matchers_and_offset_reach_every_part() {
    Histogram before = DURATION.where(ROUTE.is("/")).where(List.of()).offset(hours(1));
    assertEquals(
        "sum(rate(x_bucket{le=\"0.3\",route=\"/\"}[5m] offset 1h))"
            + " / sum(rate(x_count{route=\"/\"}[5m] offset 1h))",
        before.shareBelow(0.3, minutes(5)).text());
    assertEquals("x{route=\"/\"} offset 1h", before.toString());
  }

  @Test
  void histograms_are_equal_by_name_and_matchers() {
    Histogram one = DURATION.where(ROUTE.is("/"));
    assertEquals(one, histogram("x").where(ROUTE.is("/")));
    assertEquals(one.hashCode(), histogram("x").where(ROUTE.is("/")).hashCode());
    assertNotEquals(one, DURATION);
  }
}
