package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Span;
import org.junit.jupiter.api.Test;

class RangeTest {

  @Test
  void fixed_range_prints_its_span() {
    assertEquals("1h30m", new Range.Fixed(Span.minutes(90)).text());
    assertEquals("8d", new Range.Fixed(Span.days(8)).text());
    assertEquals("2w", new Range.Fixed(Span.days(14)).text());
  }

  @Test
  void empty_range_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Range.Fixed(Span.seconds(0)));
  }

  @Test
  void macro_prints_what_grafana_fills_in() {
    assertEquals("$__rate_interval", Range.Macro.RATE_INTERVAL.text());
    assertEquals("$__rate_interval", Range.Macro.RATE_INTERVAL.placeholder());
  }
}
