package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.promql.Gauge;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataPanelTest {
  private static final Gauge UP = gauge("up");

  private static ObjectNode thresholds(Stat panel) {
    return panel.node().object("fieldConfig").object("defaults").object("thresholds");
  }

  private static List<String> steps(Stat panel) {
    return thresholds(panel).array("steps").items().stream().map(Node::toString).toList();
  }

  private static String step(String color, Node value) {
    return Node.object().with("color", Node.text(color)).with("value", value).toString();
  }

  @Test
  void without_thresholds_nothing_is_written() {
    assertEquals(0, thresholds(stat("s")).size());
  }

  @Test
  void below_the_first_threshold_it_is_green() {
    assertEquals(
        List.of(step("green", Node.none()), step("red", Node.number(5))),
        steps(stat("s").threshold(5, Color.RED)));
  }

  @Test
  void the_base_colour_may_be_given_before_and_after() {
    Stat before = stat("s").baseColor(Color.RED).threshold(5, Color.GREEN);
    Stat after = stat("s").threshold(5, Color.GREEN).baseColor(Color.RED);

    assertEquals(List.of(step("red", Node.none()), step("green", Node.number(5))), steps(before));
    assertEquals(steps(before), steps(after));
  }

  @Test
  void percent_may_be_said_before_and_after() {
    Stat before = stat("s").thresholdsInPercent().threshold(80, Color.RED);
    Stat after = stat("s").threshold(80, Color.RED).thresholdsInPercent();

    assertEquals("percentage", thresholds(before).text("mode").orElseThrow());
    assertEquals(before, after);
  }

  @Test
  void a_threshold_out_of_order_is_refused() {
    Stat panel = stat("s").threshold(0.5, Color.YELLOW);

    assertEquals(
        "threshold: expected a number above the threshold before, which is 0.5, got 0.1",
        assertThrows(IllegalArgumentException.class, () -> panel.threshold(0.1, Color.RED))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> panel.threshold(0.5, Color.RED));
    assertThrows(IllegalArgumentException.class, () -> panel.threshold(Double.NaN, Color.RED));
  }

  @Test
  void a_threshold_of_the_same_colour_still_orders_the_next() {
    Stat panel = stat("s").threshold(5, Color.GREEN);

    assertThrows(IllegalArgumentException.class, () -> panel.threshold(3, Color.RED));
  }

  @Test
  void a_query_is_the_expression_with_its_legend() {
    assertEquals(stat("s").queries(query(UP, "{{job}}")), stat("s").query(UP, "{{job}}"));
    assertEquals(stat("s").queries(List.of(query(UP))), stat("s").query(UP));
  }

  @Test
  void one_colour_is_the_scheme_of_a_fixed_colour() {
    assertEquals(
        stat("s").color(colorScheme(ColorScheme.FIXED).fixedColor(Color.RED)),
        stat("s").color(Color.RED));
  }

  @Test
  void values_mapped_one_by_one_stand_in_one_table() {
    MappingResult up = mappingResult().text("up").color(Color.GREEN);
    MappingResult down = mappingResult().text("down").color(Color.RED);
    RangeMap many = rangeMap(mappingResult().text("many")).from(2);

    assertEquals(
        stat("s").mappings(valueMap().value("1", up).value("0", down)),
        stat("s").mapping("1", "up", Color.GREEN).mapping("0", "down", Color.RED));
    assertEquals(
        stat("s").mappings(many, valueMap().value("1", up)),
        stat("s").mappings(many).mapping("1", "up", Color.GREEN));
  }

  @Test
  void a_mapping_of_no_value_is_refused_by_what_is_missing() {
    assertEquals(
        "value: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> stat("s").mapping("", "up", Color.GREEN))
            .getMessage());
  }
}
