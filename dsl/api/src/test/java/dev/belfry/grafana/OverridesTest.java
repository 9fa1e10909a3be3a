package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OverridesTest {
  private static ArrayNode overrides(FieldPanelOptions<?> panel) {
    return panel.node().object("fieldConfig").array("overrides");
  }

  private static List<String> ids(FieldPanelOptions<?> panel) {
    return ((ObjectNode) overrides(panel).get(0))
        .array("properties").items().stream()
            .map(property -> ((ObjectNode) property).text("id").orElseThrow())
            .toList();
  }

  private static String refused(UnaryOperator<TimeSeries> options) {
    TimeSeries panel = timeSeries("Traffic");
    return assertThrows(
            IllegalArgumentException.class, () -> panel.override(byName("errors"), options))
        .getMessage();
  }

  @Test
  void only_what_was_set_is_overridden() {
    TimeSeries panel =
        timeSeries("Traffic")
            .unit(Unit.SECONDS)
            .override(byName("errors"), errors -> errors.unit(Unit.PERCENT).lineWidth(4));

    assertEquals(List.of("unit", "custom.lineWidth"), ids(panel));
    assertEquals(
        Node.object()
            .with("matcher", byName("errors").node())
            .with(
                "properties",
                Node.array(
                    Node.object().with("id", Node.text("unit")).with("value", Node.text("percent")),
                    Node.object()
                        .with("id", Node.text("custom.lineWidth"))
                        .with("value", Node.number(4)))),
        overrides(panel).get(0));
  }

  @Test
  void an_object_is_set_as_a_whole() {
    assertEquals(
        List.of("thresholds", "custom.stacking"),
        ids(
            timeSeries("Traffic")
                .override(
                    byRegexp("/5../"),
                    errors -> errors.threshold(1, Color.RED).stacking(StackingMode.NORMAL))));
  }

  @Test
  void tables_are_overridden_leaf_by_leaf_where_grafana_does_so() {
    assertEquals(
        List.of("custom.width", "custom.hideFrom.viz"),
        ids(table("Pods").override(byName("pod"), pod -> pod.hiddenColumn().columnWidth(80))));
  }

  @Test
  void several_overrides_keep_their_order() {
    TimeSeries panel =
        timeSeries("Traffic")
            .override(byName("a"), a -> a.decimals(1))
            .override(byName("b"), b -> b.decimals(2));

    assertEquals(2, overrides(panel).size());
    assertEquals(byName("a").node(), ((ObjectNode) overrides(panel).get(0)).object("matcher"));
  }

  @Test
  void an_option_of_the_panel_itself_is_refused() {
    assertEquals(
        "override: expected options of fields, such as unit or lineWidth, got one of the panel"
            + " itself, `gridPos`",
        refused(panel -> panel.width(12)));
    assertEquals(
        "override: expected options of fields, such as unit or lineWidth, got one of the panel"
            + " itself, `fieldConfig.overrides`",
        refused(panel -> panel.override(byName("b"), b -> b.decimals(1))));
  }

  @Test
  void an_override_of_nothing_is_refused() {
    assertEquals("override: expected an option to set, got none", refused(panel -> panel));
  }
}
