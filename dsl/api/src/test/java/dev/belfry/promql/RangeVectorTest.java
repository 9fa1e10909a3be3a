package dev.belfry.promql;

import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RangeVectorTest {
  private static final Gauge X = gauge("x");

  @Test
  void gauge_gives_its_own_values() {
    assertEquals("x[5m]", X.over(minutes(5)).toString());
    assertEquals("stddev_over_time(x[$__rate_interval])", X.over().stddev().text());
    assertEquals(
        "last_over_time(x[5m] offset 1h)", X.offset(hours(1)).over(minutes(5)).last().text());
  }

  @Test
  void vector_is_evaluated_again_and_again() {
    InstantVector<Object> rate = counter("x_total").rate(minutes(5));
    assertEquals("max_over_time(rate(x_total[5m])[1h:])", rate.subquery(hours(1)).max().text());
    assertEquals(
        "quantile_over_time(0.9, rate(x_total[5m])[1h:1m])",
        rate.subquery(hours(1), minutes(1)).quantile(0.9).text());
  }

  @Test
  void subquery_takes_the_whole_of_an_operation() {
    assertEquals("(x + 1)[1h:]", X.plus(1).subquery(hours(1)).toString());
    assertEquals("(-x)[1h:]", X.negated().subquery(hours(1)).toString());
    assertEquals("x[1h:]", X.subquery(hours(1)).toString());
  }

  @Test
  void each_function_prints_its_own_name() {
    RangeVector<Object> range = X.over(minutes(5));
    assertEquals("avg_over_time(x[5m])", range.average().text());
    assertEquals("max_over_time(x[5m])", range.max().text());
    assertEquals("min_over_time(x[5m])", range.min().text());
    assertEquals("sum_over_time(x[5m])", range.sum().text());
    assertEquals("count_over_time(x[5m])", range.count().text());
    assertEquals("first_over_time(x[5m])", range.first().text());
    assertEquals("stdvar_over_time(x[5m])", range.stdvar().text());
    assertEquals("mad_over_time(x[5m])", range.mad().text());
    assertEquals("present_over_time(x[5m])", range.present().text());
    assertEquals("changes(x[5m])", range.changes().text());
    assertEquals("resets(x[5m])", range.resets().text());
    assertEquals("delta(x[5m])", range.delta().text());
    assertEquals("idelta(x[5m])", range.idelta().text());
    assertEquals("deriv(x[5m])", range.deriv().text());
    assertEquals("absent_over_time(x[5m])", range.absent().text());
    assertEquals("predict_linear(x[5m], 4h)", range.predictLinear(hours(4)).text());
    assertEquals("ts_of_first_over_time(x[5m])", range.timeOfFirst().text());
    assertEquals("ts_of_last_over_time(x[5m])", range.timeOfLast().text());
    assertEquals("ts_of_max_over_time(x[5m])", range.timeOfMax().text());
    assertEquals("ts_of_min_over_time(x[5m])", range.timeOfMin().text());
    assertEquals("double_exponential_smoothing(x[5m], 0.5, 0.1)", range.smoothed(0.5, 0.1).text());
  }

  @Test
  void modifiers_stand_behind_the_brackets() {
    RangeVector<Object> range = X.subquery(hours(1), minutes(1));
    assertEquals(
        "x[1h:1m] @ end() offset 5m", range.at(AtTime.Edge.END).offset(minutes(5)).toString());
  }

  @Test
  void ranges_are_equal_by_tree() {
    assertEquals(X.over(minutes(5)), X.over(minutes(5)));
    assertEquals(X.over(minutes(5)).hashCode(), X.over(minutes(5)).hashCode());
    assertNotEquals(X.over(minutes(5)), X.over(minutes(6)));
  }

  @Test
  void factor_outside_of_0_to_1_is_refused() {
    RangeVector<Object> range = X.over(minutes(5));
    var error = assertThrows(IllegalArgumentException.class, () -> range.smoothed(1, 0.5));
    assertEquals("newness: expected a number between 0 and 1, got 1.0", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> range.smoothed(0.5, 0));
    assertThrows(IllegalArgumentException.class, () -> range.smoothed(0.5, Double.NaN));
  }

  @Test
  void share_outside_0_to_1_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> X.over(minutes(5)).quantile(1.1));
  }
}
