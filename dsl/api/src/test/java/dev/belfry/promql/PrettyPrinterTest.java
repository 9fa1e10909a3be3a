package dev.belfry.promql;

import static dev.belfry.common.Span.days;
import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.histogram;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Label;
import org.junit.jupiter.api.Test;

class PrettyPrinterTest {
  private static final Label ROUTE = label("route");
  private static final Counter REQUESTS = counter("aragora_api_requests_total");

  @Test
  void binary_is_split_at_its_operator() {
    InstantVector<Object> errors =
        REQUESTS.where(label("status").matches("5..")).rate(minutes(5)).sum();
    InstantVector<Object> all = REQUESTS.rate(minutes(5)).sum();
    assertEquals(
        """
          sum(rate(aragora_api_requests_total{status=~"5.."}[5m])) \
        / sum(rate(aragora_api_requests_total[5m]))
        >
          0.05\
        """,
        errors.dividedBy(all).above(0.05).pretty());
    assertEquals(
        """
            sum(rate(aragora_api_requests_total{status=~"5.."}[5m]))
          -
            sum(rate(aragora_api_requests_total[10m]))
        >
          0.05\
        """,
        errors.minus(REQUESTS.rate(minutes(10)).sum()).above(0.05).pretty());
  }

  @Test
  void operator_keeps_its_modifiers() {
    InstantVector<Object> rate = REQUESTS.rate(minutes(5)).sumBy(ROUTE);
    assertEquals(
        """
          sum by (route) (rate(aragora_api_requests_total[5m]))
        > bool on (route) group_left (team)
          sum by (route) (rate(aragora_api_requests_total[5m]))\
        """,
        rate.above(rate, on(ROUTE).groupLeft(label("team"))).zeroOrOne().pretty());
  }

  @Test
  void aggregation_and_call_put_their_arguments_on_lines() {
    assertEquals(
        """
        topk by (route) (
          5,
          histogram_quantile(
            0.99,
            sum by (le, route) (rate(aragora_api_request_duration_seconds_bucket[$__rate_interval]))
          )
        )\
        """,
        histogram("aragora_api_request_duration_seconds")
            .percentileBy(99, ROUTE)
            .topKBy(5, ROUTE)
            .pretty());
  }

  @Test
  void parentheses_stand_on_their_own_lines() {
    InstantVector<Object> rate = REQUESTS.rate(minutes(5)).sum();
    assertEquals(
        """
          time_to_live
        *
          (
              sum(rate(aragora_api_requests_total[5m])) + sum(rate(aragora_api_requests_total[5m]))
            +
              sum(rate(aragora_api_requests_total[5m]))
          )\
        """,
        gauge("time_to_live").times(rate.plus(rate).plus(rate)).pretty());
  }

  @Test
  void sign_stands_before_the_split_operand() {
    InstantVector<Object> rate = REQUESTS.rate(minutes(5)).sum();
    assertEquals(
        """
        -(
            sum(rate(aragora_api_requests_total[5m])) + sum(rate(aragora_api_requests_total[5m]))
          +
            sum(rate(aragora_api_requests_total[5m]))
        )\
        """,
        rate.plus(rate).plus(rate).negated().pretty());
  }

  @Test
  void line_of_100_bytes_stays_and_of_101_is_split() {
    String name = "x".repeat(95);
    assertEquals("abs(" + name + ")", gauge(name).abs().pretty());
    assertEquals("abs(\n  " + name + "x\n)", gauge(name + "x").abs().pretty());
  }

  @Test
  void width_is_counted_in_bytes_without_the_indent() {
    InstantVector<Object> twoBytes = gauge("x").where(ROUTE.is("é".repeat(45))).abs();
    assertEquals(61, twoBytes.text().length());
    assertEquals("abs(\n  x{route=\"" + "é".repeat(45) + "\"}\n)", twoBytes.pretty());
    InstantVector<Object> fourBytes = gauge("x").where(ROUTE.is("😀".repeat(21))).abs();
    assertEquals(fourBytes.text(), fourBytes.pretty());
    InstantVector<Object> threeBytes = gauge("x").where(ROUTE.is("日".repeat(29))).abs();
    assertEquals("abs(\n  x{route=\"" + "日".repeat(29) + "\"}\n)", threeBytes.pretty());
  }

  @Test
  void selector_is_never_split() {
    Counter wide = REQUESTS.where(ROUTE.is("r".repeat(120)));
    assertEquals(wide.currentValue().text(), wide.currentValue().pretty());
    assertEquals("rate(\n  " + wide + "[5m]\n)", wide.rate(minutes(5)).pretty());
  }

  @Test
  void subquery_ends_on_the_last_line_of_what_it_evaluates() {
    InstantVector<Object> rate = REQUESTS.rate(minutes(5)).sumBy(ROUTE, label("instance"));
    assertEquals(
        """
        max_over_time(
          (
              sum by (route, instance) (rate(aragora_api_requests_total[5m]))
            /
              sum by (route, instance) (rate(aragora_api_requests_total[5m]))
          )[1h:1m] offset 1d
        )\
        """,
        rate.dividedBy(rate).subquery(hours(1), minutes(1)).offset(days(1)).max().pretty());
  }

  @Test
  void subquery_that_fits_has_no_indent_as_in_prometheus() {
    InstantVector<Object> rate =
        REQUESTS.rate(minutes(5)).sumBy(ROUTE, label("instance"), label("job"));
    assertEquals(
        """
        sum by (route) (
          max_over_time(
        sum by (route, instance, job) (rate(aragora_api_requests_total[5m]))[1h:1m] offset 1d2h
          )
        )\
        """,
        rate.subquery(hours(1), minutes(1)).offset(hours(26)).max().sumBy(ROUTE).pretty());
  }

  @Test
  void operator_keeps_its_fill() {
    InstantVector<Object> rate = REQUESTS.rate(minutes(5)).sumBy(ROUTE, label("instance"));
    assertEquals(
        """
          sum by (route, instance) (rate(aragora_api_requests_total[5m]))
        / on (route) fill_left (0) fill_right (1)
          sum by (route, instance) (rate(aragora_api_requests_total[5m]))\
        """,
        rate.dividedBy(rate, on(ROUTE).fillLeft(0).fillRight(1)).pretty());
  }

  @Test
  void variables_of_grafana_are_split_like_what_they_stand_for() {
    String rate = "rate(aragora_api_requests_total{status=~\"5..\",$filters}[$__rate_interval])";
    assertEquals(
        """
          $how by (route, status) (
            5,
            rate(aragora_api_requests_total{status=~"5..",$filters}[$__rate_interval])
          )
        $op bool on (route)
          rate(aragora_api_requests_total{status=~"5..",$filters}[$__rate_interval])\
        """,
        PromQl.promQl("$how by (route, status) (5, " + rate + ") $op bool on (route) " + rate)
            .pretty());
  }
}
