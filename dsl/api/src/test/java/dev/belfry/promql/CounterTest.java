package dev.belfry.promql;

import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterTest {
  private static final Label ROUTE = label("route");
  private static final Label STATUS = label("status");
  private static final Counter REQUESTS = counter("api_requests_total");

  @Test
  void functions_without_a_window_use_the_rate_interval_of_grafana() {
    assertEquals("rate(api_requests_total[$__rate_interval])", REQUESTS.rate().text());
    assertEquals("increase(api_requests_total[$__rate_interval])", REQUESTS.increase().text());
    assertEquals("irate(api_requests_total[$__rate_interval])", REQUESTS.irate().text());
  }

  @Test
  void functions_with_a_window_use_it() {
    assertEquals("rate(api_requests_total[5m])", REQUESTS.rate(minutes(5)).text());
    assertEquals("increase(api_requests_total[1h30m])", REQUESTS.increase(minutes(90)).text());
    assertEquals("irate(api_requests_total[1m])", REQUESTS.irate(minutes(1)).text());
  }

  @Test
  void empty_window_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> REQUESTS.rate(seconds(0)));
    assertEquals("range: expected a time span of more than 0, got 0s", error.getMessage());
  }

  @Test
  void matchers_add_up_and_leave_the_handle_as_it_was() {
    Counter errors = REQUESTS.where(STATUS.matches("5..")).where(List.of(ROUTE.is("/")));
    assertEquals("api_requests_total{route=\"/\",status=~\"5..\"}", errors.toString());
    assertEquals("api_requests_total", REQUESTS.toString());
  }

  @Test
  void errors_by_route_read_as_one_chain() {
    assertEquals(
        "sum by (route) (rate(api_requests_total{status=~\"5..\"}[5m]))",
        REQUESTS.where(STATUS.matches("5..")).rate(minutes(5)).sumBy(ROUTE).text());
  }

  @Test
  void offset_stands_behind_the_range() {
    Counter before = REQUESTS.offset(hours(1));
    assertEquals("rate(api_requests_total[5m] offset 1h)", before.rate(minutes(5)).text());
    assertEquals("api_requests_total offset 1h", before.currentValue().text());
  }

  @Test
  void second_offset_replaces_the_first() {
    assertEquals(REQUESTS, REQUESTS.offset(hours(1)).offset(seconds(0)));
    assertEquals(REQUESTS.offset(hours(2)), REQUESTS.offset(hours(1)).offset(hours(2)));
  }

  @Test
  void raw_value_needs_its_own_method() {
    assertEquals("absent(api_requests_total)", REQUESTS.currentValue().absent().text());
  }

  @Test
  void counters_are_equal_by_name_and_matchers() {
    Counter one = REQUESTS.where(ROUTE.is("/"));
    assertEquals(one, counter("api_requests_total").where(ROUTE.is("/")));
    assertEquals(one.hashCode(), counter("api_requests_total").where(ROUTE.is("/")).hashCode());
    assertNotEquals(one, REQUESTS);
  }
}
