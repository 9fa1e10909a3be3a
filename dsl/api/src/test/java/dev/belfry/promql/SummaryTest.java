package dev.belfry.promql;

import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Label ROUTE = label("route");
  private static final Summary DURATION = summary("x");

  @Test
  void quantile_is_what_the_client_computed() {
    assertEquals("x{quantile=\"0.99\"}", DURATION.quantile(0.99).text());
    assertEquals(
        "x{quantile=\"0.5\",route=\"/\"} offset 1h",
        DURATION.where(ROUTE.is("/")).where(List.of()).offset(hours(1)).quantile(0.5).text());
  }

  @Test
  void quantile_is_found_however_it_is_written() {
    assertEquals("x{quantile=~\"1|1\\\\.0\"}", DURATION.quantile(1).text());
  }

  @Test
  void quantile_outside_0_to_1_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> DURATION.quantile(95));
    assertEquals("quantile: expected a number from 0 to 1, got 95", error.getMessage());
  }

  @Test
  void mean_divides_sum_by_count() {
    assertEquals(
        "sum by (route) (rate(x_sum[5m])) / sum by (route) (rate(x_count[5m]))",
        DURATION.meanBy(minutes(5), ROUTE).text());
  }

  @Test
  void rate_and_increase_count_observations() {
    assertEquals("rate(x_count[$__rate_interval])", DURATION.rate().text());
    assertEquals("increase(x_count[1h])", DURATION.increase(hours(1)).text());
  }

  @Test
  void it_takes_the_name_of_the_family() {
    var error = assertThrows(IllegalArgumentException.class, () -> summary("x_sum"));
    assertEquals(
        "summary name: expected the name without _sum, got `x_sum`; write summary(\"x\")",
        error.getMessage());
  }
}
