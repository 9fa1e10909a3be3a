package dev.belfry.schema;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.check.Finding;
import dev.belfry.grafana.Panel;
import dev.belfry.render.Renderer;
import dev.belfry.tree.Node;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schemas of panels accept and refuse, beyond what the typed methods write. */
class PanelSchemasTest {
  private static final SchemaCheck SCHEMAS = new SchemaCheck();

  private static List<Finding> findings(Panel panel) {
    return SCHEMAS.check(
        Renderer.render(bundle("b").dashboards("f", dashboard("d", "D").panels(panel))).get(0));
  }

  /** Panels of each type with something at this path. */
  private static List<Panel> with(String path) {
    Node value = Node.number(1);
    return List.of(
        barChart("p").unchecked(path, value),
        candlestick("p").unchecked(path, value),
        heatmap("p").unchecked(path, value),
        histogramPanel("p").unchecked(path, value),
        stateTimeline("p").unchecked(path, value),
        statusHistory("p").unchecked(path, value),
        trend("p").unchecked(path, value),
        xyChart("p").unchecked(path, value));
  }

  static List<Panel> unknownOptions() {
    return with("options.noSuchOption");
  }

  static List<Panel> unknownFieldOptions() {
    return with("fieldConfig.defaults.custom.noSuchOption");
  }

  @ParameterizedTest
  @MethodSource({"unknownOptions", "unknownFieldOptions"})
  void an_option_that_the_panel_does_not_have_is_refused(Panel panel) {
    List<Finding> findings = findings(panel);

    assertEquals(1, findings.size());
    assertTrue(findings.get(0).message().contains("noSuchOption"), findings.get(0).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fieldConfig.defaults.decimals",
        "options.color.exponent",
        "options.yAxis.axisSoftMax"
      })
  void what_has_no_effect_on_a_heatmap_is_accepted(String path) {
    Panel panel =
        heatmap("p")
            .unchecked("options.color.scheme", Node.text("Oranges"))
            .unchecked(path, Node.number(1));

    assertEquals(List.of(), findings(panel));
  }
}
