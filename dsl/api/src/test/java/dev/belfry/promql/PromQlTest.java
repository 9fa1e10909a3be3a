package dev.belfry.promql;

import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.histogram;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.promQl;
import static dev.belfry.promql.PromQl.scalar;
import static dev.belfry.promql.PromQl.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.common.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromQlTest {
  private static final Label STATUS = label("status");
  private static final Counter REQUESTS = counter("api_requests_total");

  private static InstantVector<Object> errorRatio(Span window) {
    InstantVector<Object> errors = REQUESTS.where(STATUS.matches("5..")).rate(window).sum();
    return errors.dividedBy(REQUESTS.rate(window).sum());
  }

  @Test
  void shared_ratio_serves_recording_and_alerting() {
    String ratio =
        "sum(rate(api_requests_total{status=~\"5..\"}[5m])) / sum(rate(api_requests_total[5m]))";
    assertEquals(ratio, errorRatio(minutes(5)).text());
    assertEquals(ratio + " > 0.05", errorRatio(minutes(5)).above(0.05).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9lives", "my-metric", "my.metric", "größe", "a b"})
  void name_outside_the_classic_rule_is_refused(String name) {
    var error = assertThrows(IllegalArgumentException.class, () -> counter(name));
    assertEquals(
        "counter name: expected letters, digits, _ and :, not starting with a digit, got `"
            + name
            + "`",
        error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> gauge(name));
    assertThrows(IllegalArgumentException.class, () -> histogram(name));
  }

  @Test
  void names_of_recorded_series_are_fine() {
    assertEquals("job:up:sum5m", gauge("job:up:sum5m").text());
    assertEquals("_x9", gauge("_x9").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"_bucket", "_sum", "_count"})
  void histogram_takes_the_name_of_the_family(String part) {
    var error = assertThrows(IllegalArgumentException.class, () -> histogram("duration" + part));
    assertEquals(
        "histogram name: expected the name without "
            + part
            + ", got `duration"
            + part
            + "`; write histogram(\"duration\")",
        error.getMessage());
  }

  @Test
  void missing_name_is_told_by_its_parameter() {
    var error = assertThrows(NullPointerException.class, () -> counter(null));
    assertEquals("name", error.getMessage());
  }

  @Test
  void not_a_number_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> scalar(Double.NaN));
  }

  @Test
  void age_is_the_time_minus_a_timestamp() {
    assertEquals("time() - last_run > 3600", time().minus(gauge("last_run")).above(3600).text());
  }

  @Test
  void promql_is_printed_as_prometheus_does() {
    assertEquals("sum by (job) (up)", promQl("sum(up)by(job)").text());
    assertEquals(
        "rate(x{job=\"$job\"}[$__rate_interval]) > $limit",
        promQl("rate(x{job='$job'}[$__rate_interval])>$limit").text());
  }

  @Test
  void promql_goes_on_with_a_dot() {
    assertEquals("sum by (status) (x + y)", promQl("x + y").sumBy(STATUS).text());
    assertEquals("(x + y) * 2", promQl("x + y").times(2).text());
    assertEquals("x > 1 or y", promQl("x > 1").exists().or(promQl("y").exists()).text());
  }

  @Test
  void promql_of_a_scalar_is_a_vector() {
    assertEquals("vector(time() - 5)", promQl("time() - 5").text());
  }

  @Test
  void promql_of_a_range_or_text_is_refused() {
    var range = assertThrows(PromQlException.class, () -> promQl("x[5m]"));
    assertEquals("expected an instant vector or a scalar, got a range vector", range.problem());
    assertThrows(PromQlException.class, () -> promQl("'x'"));
  }

  @Test
  void mistake_in_promql_is_shown_in_its_line() {
    var error = assertThrows(PromQlException.class, () -> promQl("sum(\n  rat(x[5m])\n)"));
    assertEquals(
        """
        PromQL, line 2, column 3: expected a function, got `rat`; near ones: `rad`, `rate`, `irate`, `tan`
            rat(x[5m])
            ^^^\
        """,
        error.getMessage());
    assertEquals(error.getMessage(), error.rendering());
    assertEquals(7, error.from());
    assertEquals(10, error.to());
  }
}
