package dev.belfry.promql;

import static dev.belfry.common.Span.days;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.label;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class GaugeTest {
  private static final Label POD = label("pod");
  private static final Gauge MEMORY = gauge("memory_bytes");

  @Test
  void gauge_is_a_vector_as_it_stands() {
    assertEquals("memory_bytes", MEMORY.text());
    assertEquals("sum by (pod) (memory_bytes)", MEMORY.sumBy(POD).text());
    assertEquals("memory_bytes / memory_limit", MEMORY.dividedBy(gauge("memory_limit")).text());
  }

  @Test
  void matchers_keep_the_handle_a_gauge() {
    assertEquals(
        "avg_over_time(memory_bytes{pod!=\"b\",pod=\"a\"}[5m])",
        MEMORY.where(POD.is("a")).where(List.of(POD.isNot("b"))).averageOver(minutes(5)).text());
  }

  @Test
  void functions_over_time_take_a_window() {
    assertEquals("avg_over_time(memory_bytes[5m])", MEMORY.averageOver(minutes(5)).text());
    assertEquals("max_over_time(memory_bytes[5m])", MEMORY.maxOver(minutes(5)).text());
    assertEquals("min_over_time(memory_bytes[5m])", MEMORY.minOver(minutes(5)).text());
    assertEquals("delta(memory_bytes[5m])", MEMORY.delta(minutes(5)).text());
    assertEquals("deriv(memory_bytes[5m])", MEMORY.deriv(minutes(5)).text());
  }

  @Test
  void functions_over_time_without_a_window_use_the_rate_interval_of_grafana() {
    assertEquals("avg_over_time(memory_bytes[$__rate_interval])", MEMORY.averageOver().text());
    assertEquals("max_over_time(memory_bytes[$__rate_interval])", MEMORY.maxOver().text());
    assertEquals("min_over_time(memory_bytes[$__rate_interval])", MEMORY.minOver().text());
    assertEquals("delta(memory_bytes[$__rate_interval])", MEMORY.delta().text());
    assertEquals("deriv(memory_bytes[$__rate_interval])", MEMORY.deriv().text());
  }

  @Test
  void offset_works_with_and_without_a_range() {
    Gauge lastWeek = MEMORY.offset(days(7));
    assertEquals("memory_bytes offset 1w", lastWeek.text());
    assertEquals("max_over_time(memory_bytes[1d] offset 1w)", lastWeek.maxOver(days(1)).text());
  }
}
