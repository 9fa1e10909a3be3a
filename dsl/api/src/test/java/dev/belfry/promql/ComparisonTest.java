package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void zero_or_one_keeps_all_series() {
    assertEquals("x == bool 1", gauge("x").equalTo(1).zeroOrOne().text());
    assertEquals("avg(x == bool 1)", gauge("x").equalTo(1).zeroOrOne().avg().text());
  }

  @Test
  void zero_or_one_keeps_the_matching() {
    assertEquals(
        "x > bool on (pod) y", gauge("x").above(gauge("y"), on(label("pod"))).zeroOrOne().text());
  }
}
