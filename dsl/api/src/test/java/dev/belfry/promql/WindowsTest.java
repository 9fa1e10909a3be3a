package dev.belfry.promql;

import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Placeholder;
import dev.belfry.promql.DurationCalculation.Arithmetic;
import dev.belfry.promql.DurationCalculation.Choice;
import dev.belfry.promql.DurationCalculation.Known;
import dev.belfry.promql.DurationCalculation.OfQuery;
import dev.belfry.promql.DurationCalculation.OneOf;
import org.junit.jupiter.api.Test;

/** Windows of time that are not fixed. */
class WindowsTest {
  private static final Counter REQUESTS = counter("requests_total");
  private static final Gauge MEMORY = gauge("memory_bytes");
  private static final Placeholder INTERVAL = () -> "$interval";
  private static final DurationExpression CHOSEN = DurationExpression.of(INTERVAL);
  private static final DurationExpression STEP = new OfQuery(Known.STEP);

  @Test
  void readers_can_choose_a_window() {
    assertEquals("rate(requests_total[$interval])", REQUESTS.rate(CHOSEN).text());
    assertEquals("increase(requests_total[$interval])", REQUESTS.increase(CHOSEN).text());
    assertEquals("memory_bytes[$interval]", MEMORY.over(CHOSEN).toString());
    assertEquals("memory_bytes[$interval:]", MEMORY.subquery(CHOSEN).toString());
  }

  @Test
  void prometheus_can_calculate_a_window() {
    assertEquals("rate(requests_total[step()] smoothed)", REQUESTS.smoothed().rate(STEP).text());
    DurationExpression twice =
        new Arithmetic(STEP, BinaryOperator.MULTIPLY, new DurationExpression.Number(2));
    DurationExpression least = new OneOf(Choice.LONGER, DurationExpression.of(minutes(5)), twice);
    assertEquals(
        "increase(requests_total[max_of(5m, step() * 2)])", REQUESTS.increase(least).text());
    assertEquals(
        "memory_bytes[range():step()]", MEMORY.subquery(new OfQuery(Known.RANGE), STEP).toString());
  }

  @Test
  void fixed_window_of_nothing_is_refused_here_too() {
    DurationExpression nothing = DurationExpression.of(seconds(0));
    assertThrows(IllegalArgumentException.class, () -> REQUESTS.rate(nothing));
    assertThrows(IllegalArgumentException.class, () -> MEMORY.over(nothing));
    assertThrows(IllegalArgumentException.class, () -> MEMORY.subquery(CHOSEN, nothing));
  }
}
