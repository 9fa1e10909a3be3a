package dev.belfry.schema;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.query;
import static dev.belfry.grafana.Grafana.stat;
import static dev.belfry.grafana.Grafana.timeSeries;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.DashboardFormat;
import dev.belfry.check.Finding;
import dev.belfry.common.JavaLine;
import dev.belfry.grafana.Panel;
import dev.belfry.promql.Gauge;
import dev.belfry.render.Renderer;
import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What panels and queries may not say is refused in v2 as in the classic model. */
class DashboardV2SchemaTest {
  private static final Gauge UP = gauge("up");
  private static final Node WRONG = Node.array(Node.text("wrong"));

  private static List<Finding> findings(Panel panel) {
    return new SchemaCheck()
        .check(
            Renderer.render(
                    bundle("test")
                        .dashboardFormat(DashboardFormat.RESOURCE_V2)
                        .dashboards("Folder", dashboard("uid", "Title").panels(panel)))
                .get(0));
  }

  private static void assertRefused(String pointer, Panel panel) {
    List<Finding> findings = findings(panel);
    List<String> places =
        findings.stream().map(one -> one.message().split("`")[1]).distinct().toList();
    assertEquals(1, places.size(), findings::toString);
    assertEquals(pointer, places.get(0).replaceFirst("panel-[0-9]+", "panel"));
    assertEquals(
        DashboardV2SchemaTest.class.getName(),
        ((JavaLine) findings.get(0).place().orElseThrow()).frame().getClassName());
  }

  @Test
  void a_wrong_option_of_a_panel_is_refused() {
    assertRefused(
        "/spec/elements/panel/spec/vizConfig/spec/options/graphMode",
        stat("Panel").unchecked("options.graphMode", WRONG));
  }

  @Test
  void a_wrong_option_that_a_panel_inherits_is_refused() {
    assertRefused(
        "/spec/elements/panel/spec/vizConfig/spec/options/orientation",
        stat("Panel").unchecked("options.orientation", WRONG));
  }

  @Test
  void a_wrong_option_of_a_field_is_refused() {
    assertRefused(
        "/spec/elements/panel/spec/vizConfig/spec/fieldConfig/defaults/custom/drawStyle",
        timeSeries("Panel").unchecked("fieldConfig.defaults.custom.drawStyle", WRONG));
  }

  @Test
  void a_wrong_property_of_a_query_is_refused() {
    assertRefused(
        "/spec/elements/panel/spec/data/spec/queries/0/spec/query/spec/instant",
        stat("Panel").queries(query(UP).unchecked("instant", WRONG)));
  }

  @Test
  void a_property_that_a_query_does_not_have_is_refused() {
    assertRefused(
        "/spec/elements/panel/spec/data/spec/queries/0/spec/query/spec",
        stat("Panel").queries(query(UP).unchecked("instance", WRONG)));
  }

  @Test
  void a_wrong_option_of_a_transformation_is_refused() {
    Node limit =
        Node.object()
            .with("id", Node.text("limit"))
            .with("options", Node.object().with("limitField", WRONG));

    assertRefused(
        "/spec/elements/panel/spec/data/spec/transformations/0/spec/options/limitField",
        stat("Panel").unchecked("transformations", Node.array(limit)));
  }

  @Test
  void a_property_that_a_panel_does_not_have_is_refused() {
    assertRefused("/spec/elements/panel/spec", stat("Panel").unchecked("brandNew", WRONG));
  }

  private static List<String> misfits(String properties) {
    ObjectNode spec =
        (ObjectNode)
            Json.read(
                """
                {"elements": {}, "layout": {"kind": "GridLayout", "spec": {"items": []}}}
                """);
    ObjectNode said = (ObjectNode) Json.read("{" + properties + "}");
    for (int i = 0; i < said.size(); i++) {
      spec = spec.with(said.name(i), said.value(i));
    }
    ObjectNode root =
        Node.object()
            .with("apiVersion", Node.text("dashboard.grafana.app/v2"))
            .with("kind", Node.text("DashboardWithAccessInfo"))
            .with("metadata", Json.read("{\"name\": \"a\", \"resourceVersion\": \"11\"}"))
            .with("spec", spec);
    return new SchemaCheck()
        .misfits(DashboardV2Schema.FILE, root).stream().map(Misfit::pointer).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "title": "", "description": ""
          "preferences": {}, "id": 7
          "variables": [{"kind": "ConstantVariable", "spec": {"name": "a", "options": []}}]
          "variables": [{"kind": "QueryVariable", "spec": {"name": "a", "placement": "x"}}]
          "variables": [{"kind": "AdhocVariable", "group": "", "spec": {"name": "a"}}]
          "annotations": [{"kind": "AnnotationQuery", "spec": {"name": "", "enable": true}}]
          "elements": {"a": {"kind": "Panel", "spec": {"id": 0, "description": ""}}}
          "elements": {"a": {"kind": "Panel", "spec": {"vizConfig": {"kind": "VizConfig", "group": "stat", "spec": {}}}}}
          "elements": {"a": {"kind": "Panel", "spec": {"data": {"kind": "QueryGroup", "spec": {"queries": [{"kind": "PanelQuery", "spec": {"datasource": {}, "query": {"kind": "DataQuery", "group": "prometheus", "spec": {"expr": "up", "refId": "A"}}}}]}}}}}
          "layout": {"kind": "AutoGridLayout", "spec": {}}
          "elements": {"a": {"kind": "LibraryPanel", "spec": {"libraryPanel": {"name": "a", "uid": "b"}}}}, "layout": {"kind": "GridLayout", "spec": {"items": [{"kind": "GridLayoutItem", "spec": {"x": 0, "y": -1, "width": 6, "height": 4, "element": {"kind": "ElementReference", "name": "a"}}}]}}
          "layout": {"kind": "AutoGridLayout", "spec": {"columnWidthMode": "standard", "rowHeightMode": "standard", "fitContent": true, "minHeight": 100, "items": []}}
          "elements": {"a": {"kind": "Panel", "spec": {"vizConfig": {"kind": "VizConfig", "group": "xychart", "spec": {"options": {"seriesMapping": "auto", "series": [{"x": "a"}]}}}}}}
          "elements": {"a": {"kind": "Panel", "spec": {"vizConfig": {"kind": "VizConfig", "group": "stat", "spec": {"options": {"__angularMigration": {"autoMigrateFrom": "singlestat", "originalOptions": {}}, "valueName": "avg"}}}}}}
          "layout": {"kind": "RowsLayout", "spec": {"rows": [{"kind": "RowsLayoutRow", "spec": {"layout": {"kind": "TabsLayout", "spec": {}}}}]}}
          """)
  void what_grafana_accepts_is_accepted(String properties) {
    assertEquals(List.of(), misfits(properties));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          /spec                   | "panels": []
          /spec/cursorSync        | "cursorSync": 1
          /spec/elements/a/spec/vizConfig/spec/options | "elements": {"a": {"kind": "Panel", "spec": {"vizConfig": {"kind": "VizConfig", "group": "stat", "spec": {"options": {"valueName": "avg"}}}}}}
          /spec/variables/0/kind  | "variables": [{"kind": "SystemVariable"}]
          /spec/variables/0/spec/refresh | "variables": [{"kind": "QueryVariable", "spec": {"name": "a", "refresh": "load"}}]
          /spec/layout/spec/tabs/0/spec/conditionalRendering/spec/items/0/spec/operator | "layout": {"kind": "TabsLayout", "spec": {"tabs": [{"kind": "TabsLayoutTab", "spec": {"conditionalRendering": {"kind": "ConditionalRenderingGroup", "spec": {"visibility": "show", "condition": "and", "items": [{"kind": "ConditionalRenderingVariable", "spec": {"variable": "a", "operator": "is", "value": "b"}}]}}, "layout": {"kind": "GridLayout", "spec": {"items": []}}}}]}}
          """)
  void a_mistake_is_refused(String place, String properties) {
    assertEquals(List.of(place), misfits(properties));
  }
}
