package dev.belfry.promql;

import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Ranges whose ends are found in a way of their own: what can be asked of them, and what not. */
class ExtendedRangesTest {
  private static final Counter REQUESTS = counter("requests_total").where(label("job").is("api"));
  private static final Gauge MEMORY = gauge("memory_bytes");

  @Test
  void growth_of_a_counter_is_asked_for_in_both_ways() {
    assertEquals(
        "increase(requests_total{job=\"api\"}[5m] anchored)",
        REQUESTS.anchored().increase(minutes(5)).text());
    assertEquals(
        "rate(requests_total{job=\"api\"}[$__rate_interval] anchored)",
        REQUESTS.anchored().rate().text());
    assertEquals(
        "rate(requests_total{job=\"api\"}[5m] smoothed)",
        REQUESTS.smoothed().rate(minutes(5)).text());
    assertEquals(
        "increase(requests_total{job=\"api\"}[$__rate_interval] smoothed)",
        REQUESTS.smoothed().increase().text());
    assertEquals(
        "resets(requests_total{job=\"api\"}[1h] anchored)",
        REQUESTS.anchored().resets(hours(1)).text());
  }

  @Test
  void change_of_a_gauge_is_asked_for_in_both_ways() {
    assertEquals("delta(memory_bytes[5m] anchored)", MEMORY.anchored().delta(minutes(5)).text());
    assertEquals(
        "changes(memory_bytes[5m] anchored)", MEMORY.anchored().changes(minutes(5)).text());
    assertEquals("resets(memory_bytes[5m] anchored)", MEMORY.anchored().resets(minutes(5)).text());
    assertEquals(
        "delta(memory_bytes[$__rate_interval] smoothed)", MEMORY.smoothed().delta().text());
    assertEquals("memory_bytes smoothed", MEMORY.smoothed().currentValue().text());
  }

  @Test
  void other_modifiers_stay_and_can_be_set_later() {
    String expected = "delta(memory_bytes[5m] smoothed offset 1h)";
    assertEquals(expected, MEMORY.offset(hours(1)).smoothed().delta(minutes(5)).text());
    assertEquals(expected, MEMORY.smoothed().offset(hours(1)).delta(minutes(5)).text());
    assertEquals(MEMORY.anchored(), MEMORY.anchored().offset(hours(0)));
    assertNotEquals(MEMORY.anchored(), MEMORY.smoothed());
  }

  /** What Prometheus refuses when it evaluates can't be written: irate, averages, and so on. */
  @Test
  void nothing_else_is_offered() {
    assertEquals(Set.of("rate", "increase", "resets"), functions(AnchoredCounter.class));
    assertEquals(Set.of("rate", "increase"), functions(SmoothedCounter.class));
    assertEquals(Set.of("delta", "changes", "resets"), functions(AnchoredGauge.class));
    assertEquals(Set.of("delta", "currentValue"), functions(SmoothedGauge.class));
  }

  private static Set<String> functions(Class<?> handle) {
    Set<String> names = new TreeSet<>();
    for (Method method : handle.getMethods()) {
      if (method.getReturnType() == InstantVector.class) {
        names.add(method.getName());
      }
    }
    return names;
  }
}
