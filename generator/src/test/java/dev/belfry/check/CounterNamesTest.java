package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"x_total", "x_bucket", "x_seconds_count", "x_bytes_sum", "${x}_total"})
  void some_names_are_those_of_counters(String name) {
    assertTrue(CounterNames.isCounter(name, other -> false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "x_count", "x_sum", "x_seconds", "x_uptime_seconds_total", "job:x_total", ""})
  void other_names_may_be_those_of_anything(String name) {
    assertFalse(CounterNames.isCounter(name, name::equals));
  }

  @Test
  void a_count_beside_its_family_is_a_counter() {
    assertTrue(CounterNames.isCounter("x_count", Set.of("x_count", "x_sum")::contains));
    assertTrue(CounterNames.isCounter("x_sum", Set.of("x_bucket")::contains));
    assertFalse(CounterNames.isCounter("x_count", Set.of("x_count", "y_sum")::contains));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x_ratio",
        "x_info",
        "x_timestamp_seconds",
        "memory_bytes",
        "x_used_bytes",
        "x_celsius"
      })
  void some_names_are_those_of_gauges(String name) {
    assertTrue(CounterNames.isNoCounter(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x_bytes",
        "received_bytes",
        "x_seconds",
        "x_used_bytes_total",
        "job:x_ratio"
      })
  void other_names_do_not_rule_out_a_counter(String name) {
    assertFalse(CounterNames.isNoCounter(name));
  }
}
