package dev.belfry.logql;

import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.logql.LogQl.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void window_has_a_length() {
    assertEquals("5m", window(minutes(5)).length().text());
    assertEquals("$__auto", Window.AUTO.length().text());
    assertEquals("$__interval", Window.of(GrafanaInterval.INTERVAL).length().text());
    assertThrows(IllegalArgumentException.class, () -> window(seconds(0)));
  }

  @Test
  void second_offset_replaces_the_first() {
    assertEquals(
        window(minutes(5)).offset(hours(2)), window(minutes(5)).offset(hours(1)).offset(hours(2)));
  }
}
