package dev.belfry.read;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.merge;
import static dev.belfry.grafana.Grafana.stat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.check.Checks;
import dev.belfry.common.JavaLine;
import dev.belfry.common.Location;
import dev.belfry.grafana.Dashboard;
import dev.belfry.render.Document;
import dev.belfry.render.GoldenCases;
import dev.belfry.render.Renderer;
import dev.belfry.text.Json;
import dev.belfry.text.ReadException;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import example.golden.ReadDashboards;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardReaderTest {
  static Stream<Arguments> all() {
    return GoldenCases.dashboards()
        .flatMap(
            one ->
                Stream.of(DashboardFormat.values())
                    .map(format -> Arguments.of(one.name(), one.definition().get(), format)));
  }

  private static ObjectNode rendered(Bundle bundle, DashboardFormat format) {
    List<Document> documents = Renderer.render(bundle.dashboardFormat(format));
    return documents.stream().filter(Document::isDashboard).findFirst().orElseThrow().root();
  }

  private static ObjectNode rendered(Dashboard dashboard, DashboardFormat format) {
    return rendered(bundle("read").dashboards("Golden", dashboard), format);
  }

  private static Dashboard reread(ObjectNode document) {
    return DashboardReader.read(Json.write(document));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("all")
  void what_is_read_is_written_again(String name, Bundle bundle, DashboardFormat format) {
    ObjectNode document = rendered(bundle, format);

    assertEquals(document, rendered(reread(document), format));
  }

  /** The classic model has no tabs and auto grids, and need not say what v2 has to. */
  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("all")
  void what_is_read_says_the_same_in_the_other_formats(
      String name, Bundle bundle, DashboardFormat format) {
    Dashboard plain = reread(rendered(bundle, DashboardFormat.CLASSIC));
    ObjectNode expected = rendered(plain, DashboardFormat.RESOURCE_V2);
    Dashboard read = reread(rendered(plain, format));

    assertEquals(expected, rendered(read, DashboardFormat.RESOURCE_V2));
    assertEquals(
        expected,
        rendered(reread(rendered(read, DashboardFormat.CLASSIC)), DashboardFormat.RESOURCE_V2));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("all")
  void what_is_read_from_v2_has_its_tabs_and_auto_grids(
      String name, Bundle bundle, DashboardFormat format) {
    Dashboard defined = bundle.artifacts(DashboardFile.class).get(0).dashboard();
    Dashboard read = reread(rendered(bundle, DashboardFormat.RESOURCE_V2));

    assertEquals(ids(defined.placed()), ids(read.placed()));
    assertEquals(places(defined.placed()), places(read.placed()));
  }

  private static List<Node> ids(ObjectNode parent) {
    return values(parent, "id");
  }

  private static List<Node> places(ObjectNode parent) {
    return values(parent, "gridPos").stream()
        .map(place -> (Node) ((ObjectNode) place).without("static"))
        .toList();
  }

  private static List<Node> values(ObjectNode parent, String property) {
    return parent.array("panels").items().stream()
        .map(ObjectNode.class::cast)
        .flatMap(
            panel ->
                Stream.concat(
                    Stream.of(panel.get(property).orElseThrow()), values(panel, property).stream()))
        .toList();
  }

  private static final String FOREIGN =
      """
      {
        "title": "Foreign",
        "uid": "foreign",
        "schemaVersion": 39,
        "templating": {"list": [
          {"name": "source", "type": "datasource", "query": "prometheus"},
          {"name": "pod", "type": "query", "query": "label_values(pod)", "refresh": 2}
        ]},
        "panels": [
          {"type": "stat", "id": 7, "title": "Apart", "gridPos": {"x": 3, "y": 5, "w": 4, "h": 4},
           "datasource": {"type": "loki", "uid": "l"}, "targets": [{"refId": "A", "expr": "x"}]},
          {"type": "row", "id": 2, "title": "Row", "collapsed": false, "panels": [],
           "gridPos": {"x": 0, "y": 20, "w": 24, "h": 1}},
          {"type": "stat", "id": 9, "title": "Same", "gridPos": {"x": 0, "y": 30, "w": 4, "h": 4},
           "targets": [{"refId": "A", "expr": "x"}]},
          {"type": "row", "id": 3, "title": "Closed", "collapsed": true,
           "gridPos": {"x": 0, "y": 40, "w": 24, "h": 1},
           "panels": [
             {"type": "text", "id": 4, "gridPos": {"x": 1, "y": 44, "w": 4, "h": 4}}
           ]}
        ]
      }
      """;

  @Test
  void panels_without_title_and_number_are_read_and_written_again() {
    String text =
        """
        {"uid": "notes", "title": "Notes", "schemaVersion": 42, "panels": [
          {"type": "text", "id": 4, "title": ""}, {"type": "text"}, {"type": "text"}]}
        """;
    Bundle bundle = bundle("cases").dashboards("Team", DashboardReader.read(text));

    assertEquals(Json.read(text), Renderer.render(bundle).get(0).root());
    assertEquals(List.of(), Checks.check(bundle, Renderer.render(bundle)));
  }

  @Test
  void panels_without_number_get_one_in_v2_as_grafana_gives_it() {
    Dashboard dashboard =
        DashboardReader.read(
            """
            {"uid": "notes", "title": "Notes", "panels": [
              {"type": "row", "collapsed": true, "panels": [{"type": "text"}, {"type": "text"}]},
              {"type": "text", "id": 4}, {"type": "text", "id": 0}]}
            """);
    Bundle bundle =
        bundle("cases").dashboards("Team", dashboard).dashboardFormat(DashboardFormat.RESOURCE_V2);
    ObjectNode spec = Renderer.render(bundle).get(0).root().object("spec");

    List<String> names = new ArrayList<>();
    spec.object("elements").forEach((name, element) -> names.add(name));
    assertEquals(List.of("panel-5", "panel-6", "panel-4", "panel-7"), names);
  }

  @Test
  void a_classic_dashboard_keeps_numbers_places_and_data_sources() {
    Node foreign = Json.read(FOREIGN);

    assertEquals(foreign, DashboardReader.read(FOREIGN).placed());
    assertEquals(
        foreign,
        reread(rendered(DashboardReader.read(FOREIGN), DashboardFormat.RESOURCE_V1)).placed());
  }

  @ParameterizedTest
  @EnumSource
  void a_place_above_the_grid_stays_there(DashboardFormat format) {
    ObjectNode model =
        rendered(DashboardReader.read(FOREIGN.replace("\"y\": 5", "\"y\": -5")), format);

    assertTrue(Json.write(model).contains("\"y\": -5"), () -> Json.write(model));
  }

  @Test
  void a_panel_above_its_own_row_stays_there_in_v2_and_back() {
    String above = FOREIGN.replace("\"y\": 30", "\"y\": 18");
    ObjectNode inV2 = rendered(DashboardReader.read(above), DashboardFormat.RESOURCE_V2);

    assertTrue(Json.write(inV2).contains("\"y\": -3"), () -> Json.write(inV2));
    assertEquals(inV2, rendered(reread(inV2), DashboardFormat.RESOURCE_V2));
  }

  @Test
  void a_query_without_a_data_source_asks_none_that_a_variable_chooses() {
    String text =
        v2(
            "v2",
            STABLE
                .replace(
                    "\"variables\": [",
                    """
                    "variables": [{"kind": "DatasourceVariable", "spec": {"name": "source",
                      "pluginId": "prometheus"}},
                    """)
                .replace("\"datasource\": {\"name\": \"p\"},", ""));
    ObjectNode written =
        rendered(DashboardReader.read(text), DashboardFormat.RESOURCE_V2).object("spec");

    assertFalse(Json.write(written).contains("\"datasource\": {"), () -> Json.write(written));
  }

  @Test
  void what_is_added_to_a_dashboard_that_was_read_stands_below_it() {
    ObjectNode longer =
        DashboardReader.read(FOREIGN).row("New", stat("Last").width(6).height(4)).placed();

    List<Node> panels = longer.array("panels").items();
    assertEquals(6, panels.size());
    assertEquals(41, ((ObjectNode) panels.get(4)).object("gridPos").number("y"));
    assertEquals(42, ((ObjectNode) panels.get(5)).object("gridPos").number("y"));
  }

  @Test
  void properties_stand_in_the_order_of_the_schema() {
    ObjectNode read = DashboardReader.read(FOREIGN).description("Said later.").node();

    assertEquals("uid", read.name(0));
    assertEquals("title", read.name(1));
    assertEquals("description", read.name(2));
    ObjectNode panel = (ObjectNode) read.array("panels").get(0);
    assertEquals("id", panel.name(0));
    assertEquals("type", panel.name(1));
  }

  @Test
  void a_dashboard_that_was_read_names_the_line_that_reads_it() {
    Location line = ReadDashboards.read(FOREIGN).node().notes().origin().orElseThrow().location();

    assertEquals(ReadDashboards.class.getName(), ((JavaLine) line).frame().getClassName());
  }

  private static String v2(String version, String spec) {
    return """
        {"apiVersion": "dashboard.grafana.app/%s", "kind": "Dashboard", "metadata": {"name": "a"},
         "spec": {"title": "A", %s}}
        """
        .formatted(version, spec);
  }

  private static void assertUnreadable(String expected, String layout) {
    String text = v2("v2", "\"elements\": {}, \"layout\": " + layout);
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> DashboardReader.read(text));
    assertTrue(error.getMessage().contains(expected), error::getMessage);
  }

  @Test
  void what_there_are_no_words_for_is_told() {
    assertUnreadable("the kind `MasonryLayout`", "{\"kind\": \"MasonryLayout\", \"spec\": {}}");
    assertUnreadable(
        "`panel-1`, which is no element",
        """
        {"kind": "GridLayout", "spec": {"items": [{"kind": "GridLayoutItem", "spec": {"x": 0,
          "y": 0, "width": 1, "height": 1, "element": {"name": "panel-1"}}}]}}
        """);
  }

  private static final String LAYOUT =
      """
      "layout": {"kind": "GridLayout", "spec": {"items": [{"kind": "GridLayoutItem", "spec":
        {"x": 3, "y": 0, "width": 6, "height": 4,
         "element": {"kind": "ElementReference", "name": "%s"}}}]}}
      """;

  private static final String ALPHA =
      """
      "variables": [
        {"kind": "QueryVariable", "spec": {"name": "pod", "datasource": {"uid": "p"},
          "query": {"kind": "prometheus", "spec": {"query": "label_values(pod)"}}}},
        {"kind": "AdhocVariable", "spec": {"name": "f", "datasource":
          {"type": "prometheus", "uid": "p"}}}],
      "annotations": [
        {"kind": "AnnotationQuery", "spec": {"name": "Alerts", "enable": true, "iconColor": "red",
          "datasource": {"type": "prometheus", "uid": "p"},
          "query": {"kind": "prometheus", "spec": {"expr": "ALERTS"}}}}],
      "elements": {"panel-1": {"kind": "Panel", "spec": {"id": 1, "title": "Up", "links": [],
        "data": {"kind": "QueryGroup", "spec": {
          "queries": [{"kind": "PanelQuery", "spec": {"refId": "A", "hidden": false,
            "datasource": {"type": "prometheus", "uid": "p"},
            "query": {"kind": "prometheus", "spec": {"expr": "up"}}}}],
          "transformations": [{"kind": "limit", "spec": {"id": "limit",
            "options": {"limitField": 5}}}],
          "queryOptions": {}}},
        "vizConfig": {"kind": "stat", "spec": {"pluginVersion": "12.0.0",
          "options": {"graphMode": "none"}, "fieldConfig": {"defaults": {}, "overrides": []}}}}}},
      """
          + LAYOUT.formatted("panel-1");

  private static final String STABLE =
      """
      "variables": [
        {"kind": "QueryVariable", "spec": {"name": "pod", "query": {"kind": "DataQuery",
          "group": "prometheus", "version": "v0", "datasource": {"name": "p"},
          "spec": {"query": "label_values(pod)"}}}},
        {"kind": "AdhocVariable", "group": "prometheus", "datasource": {"name": "p"},
          "spec": {"name": "f"}}],
      "annotations": [
        {"kind": "AnnotationQuery", "spec": {"name": "Alerts", "enable": true, "iconColor": "red",
          "query": {"kind": "DataQuery", "group": "prometheus", "version": "v0",
            "datasource": {"name": "p"}, "spec": {"expr": "ALERTS"}}}}],
      "elements": {"panel-1": {"kind": "Panel", "spec": {"id": 1, "title": "Up", "links": [],
        "data": {"kind": "QueryGroup", "spec": {
          "queries": [{"kind": "PanelQuery", "spec": {"refId": "A", "hidden": false,
            "query": {"kind": "DataQuery", "group": "prometheus", "version": "v0",
              "datasource": {"name": "p"}, "spec": {"expr": "up"}}}}],
          "transformations": [{"kind": "Transformation", "group": "limit", "spec":
            {"options": {"limitField": 5}}}],
          "queryOptions": {}}},
        "vizConfig": {"kind": "VizConfig", "group": "stat", "version": "12.0.0", "spec": {
          "options": {"graphMode": "none"}, "fieldConfig": {"defaults": {}, "overrides": []}}}}}},
      """
          + LAYOUT.formatted("panel-1");

  @Test
  void what_v2_was_before_is_read_as_what_it_is_now() {
    Dashboard stable = DashboardReader.read(v2("v2", STABLE));

    assertEquals(
        "pod",
        stable.node().object("templating").array("list").items().stream()
            .map(one -> ((ObjectNode) one).text("name").orElseThrow())
            .findFirst()
            .orElseThrow());
    assertEquals(stable, DashboardReader.read(v2("v2alpha1", ALPHA)));
    assertEquals(stable, DashboardReader.read(v2("v2beta1", ALPHA)));
  }

  @Test
  void v2_is_read_without_its_envelope() {
    String bare = "{\"uid\": \"a\", \"title\": \"A\", " + STABLE + "}";

    assertEquals(
        DashboardReader.read(v2("v2", STABLE)).placed(), DashboardReader.read(bare).placed());
  }

  @Test
  void an_element_that_no_layout_shows_is_left_out() {
    String text =
        v2(
            "v2",
            STABLE
                .replace(LAYOUT.formatted("panel-1"), LAYOUT.formatted("other"))
                .replace(
                    "\"elements\": {",
                    "\"elements\": {\"other\": {\"kind\": \"Panel\", \"spec\": {\"id\": 2}}, "));
    ObjectNode written = rendered(DashboardReader.read(text), DashboardFormat.RESOURCE_V2);

    assertEquals(1, written.object("spec").object("elements").size());
  }

  @Test
  void a_panel_keeps_the_name_that_it_has_in_the_layout() {
    String text = v2("v2", STABLE.replace("panel-1", "uptime"));
    ObjectNode written =
        rendered(DashboardReader.read(text), DashboardFormat.RESOURCE_V2).object("spec");

    assertEquals("uptime", written.object("elements").name(0));
    assertEquals(
        ((ObjectNode) Json.read(text)).object("spec").get("layout"), written.get("layout"));
  }

  @Test
  void what_is_no_dashboard_is_told() {
    assertThrows(ReadException.class, () -> DashboardReader.read("{"));
    assertThrows(IllegalArgumentException.class, () -> DashboardReader.read("[]"));
    assertThrows(
        IllegalArgumentException.class,
        () -> DashboardReader.read("{\"apiVersion\": \"dashboard.grafana.app/v3\"}"));
    assertThrows(
        IllegalArgumentException.class,
        () -> DashboardReader.read("{\"title\": \"No uid\", " + STABLE + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "panels | {'uid': 'q', 'title': 'Queue', 'panels': [null]}",
        "panels | {'uid': 'q', 'title': 'Queue', 'panels': [{'type': 'row', 'panels': [7]}]}",
        "list | {'uid': 'q', 'title': 'Queue', 'templating': {'list': ['pod']}}",
        "list | {'uid': 'q', 'title': 'Queue', 'annotations': {'list': [[]]}}"
      })
  void what_is_no_object_in_a_list_of_objects_is_told(String list, String text) {
    assertEquals(
        "dashboard: expected objects in `" + list + "`, got something else",
        assertThrows(
                IllegalArgumentException.class, () -> DashboardReader.read(text.replace('\'', '"')))
            .getMessage());
  }

  /** The schema tells of it; the file is looked at all the same. */
  @Test
  void a_transformation_that_is_none_is_left_out() {
    DashboardFormat format = DashboardFormat.RESOURCE_V2;
    ObjectNode document =
        rendered(dashboard("q", "Queue").panels(stat("A").transform(merge())), format);
    String broken = Json.write(document).replaceFirst("\"transformations\": \\[", "$0 null,");

    assertNotEquals(Json.write(document), broken);
    assertEquals(document, rendered(DashboardReader.read(broken), format));
  }
}
