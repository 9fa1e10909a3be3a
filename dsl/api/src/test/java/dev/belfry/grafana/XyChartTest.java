package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import org.junit.jupiter.api.Test;

class XyChartTest {
  private static final XySeries ERRORS = xySeries("load", "errors");
  private static final XySeries LATENCY = xySeries("load", "latency");

  private static void assertDraws(String mapping, XyChart chart, XySeries... series) {
    ObjectNode options = chart.node().object("options");
    assertEquals(mapping, options.text("mapping").orElseThrow());
    assertEquals(Node.array(series), options.array("series"));
  }

  private static String refusal(Runnable call) {
    return assertThrows(IllegalArgumentException.class, call::run).getMessage();
  }

  @Test
  void series_are_appended() {
    assertDraws("manual", xyChart("x").series(ERRORS).series(LATENCY), ERRORS, LATENCY);
  }

  @Test
  void series_take_the_place_of_all_columns_over_one() {
    assertDraws("manual", xyChart("x").xField("pods").series(ERRORS), ERRORS);
  }

  @Test
  void all_columns_over_one_take_the_place_of_series() {
    assertDraws(
        "auto", xyChart("x").series(ERRORS).xField("pods"), XySeries.of().x(byName("pods")));
  }

  @Test
  void an_empty_name_of_a_column_is_refused() {
    assertEquals("x: expected a text, got an empty one", refusal(() -> xySeries("", "y")));
    assertEquals("y: expected a text, got an empty one", refusal(() -> xySeries("x", "")));
    assertEquals("size: expected a text, got an empty one", refusal(() -> ERRORS.size("")));
    assertEquals("color: expected a text, got an empty one", refusal(() -> ERRORS.color("")));
    assertEquals(
        "xField: expected a text, got an empty one", refusal(() -> xyChart("x").xField("")));
  }

  @Test
  void an_answer_with_a_negative_number_is_refused() {
    assertEquals("frame: expected a number of at least 0, got -1", refusal(() -> ERRORS.frame(-1)));
  }
}
