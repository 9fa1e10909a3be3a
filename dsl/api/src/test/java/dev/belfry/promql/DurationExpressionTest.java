package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Span;
import dev.belfry.promql.DurationCalculation.Arithmetic;
import dev.belfry.promql.DurationCalculation.Choice;
import dev.belfry.promql.DurationCalculation.Known;
import dev.belfry.promql.DurationCalculation.Negated;
import dev.belfry.promql.DurationCalculation.OfQuery;
import dev.belfry.promql.DurationCalculation.OneOf;
import dev.belfry.promql.DurationCalculation.Parentheses;
import dev.belfry.promql.DurationExpression.Length;
import org.junit.jupiter.api.Test;

class DurationExpressionTest {
  private static final DurationExpression STEP = new OfQuery(Known.STEP);
  private static final DurationExpression MINUTE = DurationExpression.of(Span.minutes(1));

  @Test
  void length_prints_its_span() {
    assertEquals("1h30m", DurationExpression.of(Span.minutes(90)).text());
    assertEquals("8d", DurationExpression.of(Span.days(8)).text());
    assertEquals("2w", DurationExpression.of(Span.days(14)).text());
    assertEquals("-5m", new Length(-300_000).text());
  }

  @Test
  void length_that_prometheus_can_not_count_is_refused() {
    long years = Span.days(365).millis();
    assertEquals("292y", new Length(292 * years).text());
    assertThrows(IllegalArgumentException.class, () -> new Length(293 * years));
    assertThrows(IllegalArgumentException.class, () -> new Length(-293 * years));
  }

  @Test
  void variable_prints_what_grafana_fills_in() {
    assertEquals("$__rate_interval", DurationExpression.RATE_INTERVAL.text());
    assertEquals("$__rate_interval", DurationExpression.RATE_INTERVAL.placeholder());
  }

  @Test
  void calculation_has_a_space_around_each_operator() {
    DurationExpression sum = new Arithmetic(STEP, BinaryOperator.ADD, MINUTE);
    DurationExpression twice =
        new Arithmetic(
            new Parentheses(sum), BinaryOperator.MULTIPLY, new DurationExpression.Number(2));
    assertEquals("(step() + 1m) * 2", twice.text());
    assertEquals("-(step() + 1m)", new Negated(new Parentheses(sum)).text());
    assertEquals("max_of(1m, step())", new OneOf(Choice.LONGER, MINUTE, STEP).text());
  }

  @Test
  void calculation_takes_arithmetic_alone() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Arithmetic(STEP, BinaryOperator.ATAN2, MINUTE));
    assertEquals("duration: expected one of + - * / % ^, got `atan2`", error.getMessage());
  }
}
