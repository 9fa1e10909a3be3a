package dev.belfry.render;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.folder;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static dev.belfry.rules.Rules.ruleGroup;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.grafana.Folder;
import dev.belfry.schema.SchemaCheck;
import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import example.golden.GoldenCharts;
import example.golden.GoldenConversions;
import example.golden.GoldenDashboards;
import example.golden.GoldenDrawings;
import example.golden.GoldenExpressions;
import example.golden.GoldenLayouts;
import example.golden.GoldenLinks;
import example.golden.GoldenLists;
import example.golden.GoldenLogs;
import example.golden.GoldenMaps;
import example.golden.GoldenObjects;
import example.golden.GoldenOverrides;
import example.golden.GoldenProvisioning;
import example.golden.GoldenQueries;
import example.golden.GoldenRoutes;
import example.golden.GoldenRules;
import example.golden.GoldenShares;
import example.golden.GoldenTimelines;
import example.golden.GoldenTransformations;
import example.golden.GoldenVariables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RendererTest {
  static List<Arguments> documents() {
    return List.of(
        document("dashboard_with_open_and_collapsed_rows", GoldenDashboards::rows),
        document("dashboard_with_panels_on_several_lines", GoldenDashboards::flow),
        document("dashboard_with_panels_at_fixed_places", GoldenDashboards::places),
        document("dashboard_with_thresholds", GoldenDashboards::thresholds),
        document("dashboard_with_variables", GoldenDashboards::variables),
        document("dashboard_with_data_sources", GoldenDashboards::dataSources),
        document("dashboard_with_settings", GoldenDashboards::settings),
        document("dashboard_with_queries", GoldenDashboards::queries),
        document("dashboard_with_unchecked_properties", GoldenDashboards::unchecked),
        document("dashboard_with_tabs", GoldenLayouts::tabs),
        document("dashboard_with_auto_grids", GoldenLayouts::autoGrids),
        document("dashboard_with_links", GoldenLinks::links),
        document("dashboard_with_overrides", GoldenOverrides::overrides),
        document("dashboard_with_annotations", GoldenLinks::annotations),
        document("dashboard_with_rows_of_shares", GoldenLinks::rowsOfShares),
        document("smallest_time_series", GoldenDashboards::timeSeriesPanel),
        document("smallest_stat", GoldenDashboards::statPanel),
        document("smallest_gauge", GoldenDashboards::gaugePanels),
        document("smallest_table", GoldenDashboards::tablePanel),
        document("smallest_text", GoldenDashboards::textPanel),
        document("transformations_that_organize", GoldenTransformations::organizing),
        document("transformations_that_calculate", GoldenTransformations::calculating),
        document("transformations_that_filter", GoldenTransformations::filtering),
        document("transformations_that_join", GoldenTransformations::joining),
        document("transformations_that_group", GoldenTransformations::grouping),
        document("transformations_that_convert", GoldenConversions::converting),
        document("transformations_that_extract", GoldenConversions::extracting),
        document("transformations_that_take_settings", GoldenConversions::configuring),
        document("transformations_that_count", GoldenConversions::distributing),
        document("transformations_of_places", GoldenConversions::placing),
        document("smallest_bar_gauge", GoldenShares::smallestBarGauge),
        document("bar_gauge_with_all_options", GoldenShares::barGauges),
        document("smallest_pie_chart", GoldenShares::smallestPieChart),
        document("pie_chart_with_all_options", GoldenShares::pieCharts),
        document("smallest_logs_and_traces", GoldenLogs::smallest),
        document("logs_with_all_options", GoldenLogs::allOfLogs),
        document("logs_table_with_all_options", GoldenLogs::allOfLogsTable),
        document("traces_with_all_options", GoldenLogs::allOfTraces),
        document("node_graph_with_all_options", GoldenLogs::allOfNodeGraph),
        document("smallest_lists", GoldenLists::smallest),
        document("lists_with_all_options", GoldenLists::lists),
        document("alert_lists_with_all_options", GoldenLists::alerts),
        document("smallest_data_grid_and_debug", GoldenLists::smallestTools),
        document("data_grid_and_debug_with_all_options", GoldenLists::tools),
        document("smallest_candlestick", GoldenCharts::candlestickPanel),
        document("full_candlestick", GoldenCharts::fullCandlestick),
        document("smallest_trend", GoldenCharts::trendPanel),
        document("full_trend", GoldenCharts::fullTrend),
        document("smallest_xy_chart", GoldenCharts::xyChartPanel),
        document("xy_chart_over_one_column", GoldenCharts::xyChartOverOneColumn),
        document("full_xy_chart", GoldenCharts::fullXyChart),
        document("smallest_bar_chart", GoldenCharts::barChartPanel),
        document("full_bar_chart", GoldenCharts::fullBarChart),
        document("smallest_histogram", GoldenCharts::histogramPanels),
        document("full_histogram", GoldenCharts::fullHistogram),
        document("smallest_heatmap", GoldenTimelines::heatmapPanel),
        document("full_heatmaps", GoldenTimelines::fullHeatmaps),
        document("smallest_state_timeline", GoldenTimelines::stateTimelinePanel),
        document("full_state_timeline", GoldenTimelines::fullStateTimeline),
        document("smallest_status_history", GoldenTimelines::statusHistoryPanel),
        document("full_status_history", GoldenTimelines::fullStatusHistory),
        document("prometheus_queries", GoldenQueries::prometheus),
        document("prometheus_of_another_kind", GoldenQueries::chosenFlavour),
        document("loki_queries", GoldenQueries::loki),
        document("tempo_queries", GoldenQueries::tempo),
        document("jaeger_queries", GoldenQueries::jaeger),
        document("sql_queries", GoldenQueries::sql),
        document("influx_and_graphite_queries", GoldenQueries::influxAndGraphite),
        document("cloudwatch_queries", GoldenQueries::cloudWatch),
        document("queries_of_grafana_itself", GoldenQueries::grafana),
        document("custom_queries", GoldenQueries::custom),
        document("expressions", GoldenExpressions::expressions),
        document("elasticsearch_queries", GoldenExpressions::elasticsearch),
        document("made_up_data", GoldenExpressions::madeUp),
        document("smallest_variables", GoldenVariables::smallest),
        document("full_variables", GoldenVariables::full),
        document("queries_of_variables", GoldenVariables::queries),
        document("smallest_canvas", GoldenDrawings::smallest),
        document("canvas_with_all_options", GoldenDrawings::full),
        document("smallest_geomap", GoldenMaps::smallest),
        document("geomap_with_all_options", GoldenMaps::full),
        document("geomap_with_other_base_maps", GoldenMaps::basemaps),
        document("rule_group_with_all_fields", GoldenRules::group),
        document("prometheus_rule", GoldenRules::object),
        document("service_monitor", GoldenObjects::monitor),
        document("prometheus", GoldenObjects::prometheusObject),
        document("alertmanager", GoldenRoutes::tree),
        document("data_sources", GoldenProvisioning::sources),
        document("dashboard_providers", GoldenProvisioning::providers));
  }

  private static Arguments document(String name, Supplier<Bundle> definition) {
    return Arguments.of(name, definition);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void the_document_is_as_approved(String name, Supplier<Bundle> definition) {
    GoldenDocuments.verify(RendererTest.class, name, definition);
  }

  @Test
  void a_file_is_named_for_the_identity_in_the_target_system() {
    Bundle all =
        bundle("all")
            .dashboards("Team A", dashboard("api", "The API"))
            .ruleGroups(ruleGroup("api.rules"))
            .resources(serviceMonitor("monitoring", "api"));

    assertEquals(
        List.of(
            "grafana/dashboards/Team A/api.json",
            "prometheus/rules/api.rules.yaml",
            "kubernetes/monitoring/servicemonitor-api.yaml"),
        Renderer.render(all).stream().map(Document::path).toList());
    assertEquals(
        List.of("dashboard `api`", "rule group `api.rules`", "ServiceMonitor `monitoring/api`"),
        Renderer.render(all).stream().map(Document::subject).toList());
  }

  @Test
  void dashboards_lie_where_their_folders_lie_in_each_other() {
    Folder inner = folder("Databases").inside(folder("Team A"));
    Bundle classic = bundle("all").dashboards(inner, dashboard("api", "The API"));

    assertEquals(
        List.of("grafana/dashboards/Team A/Databases/api.json"),
        Renderer.render(classic).stream().map(Document::path).toList());
  }

  @Test
  void folders_are_resources_where_dashboards_are() {
    Folder outer = folder("Team A");
    Bundle all =
        bundle("all")
            .dashboardFormat(DashboardFormat.RESOURCE_V2)
            .dashboards(outer, dashboard("web", "The web"))
            .dashboards(
                folder("Databases").description("Of all kinds.").inside(outer),
                dashboard("api", "The API"));
    List<Document> documents = Renderer.render(all);

    assertEquals(
        List.of(
            "grafana/folders/team-a.json",
            "grafana/folders/databases.json",
            "grafana/dashboards/Team A/web.json",
            "grafana/dashboards/Team A/Databases/api.json"),
        documents.stream().map(Document::path).toList());
    assertEquals(
        Json.read(
            """
            {"apiVersion": "folder.grafana.app/v1", "kind": "Folder",
             "metadata": {"name": "databases", "annotations": {"grafana.app/folder": "team-a"}},
             "spec": {"title": "Databases", "description": "Of all kinds."}}
            """),
        documents.get(1).root());
    assertEquals(
        Json.read("{\"name\": \"api\", \"annotations\": {\"grafana.app/folder\": \"databases\"}}"),
        documents.get(3).root().object("metadata"));
    SchemaCheck schemas = new SchemaCheck();
    documents.forEach(document -> assertEquals(List.of(), schemas.check(document)));
  }

  @Test
  void every_document_knows_the_line_that_made_it() {
    for (Arguments document : documents()) {
      Document rendered = Renderer.render(definition(document)).get(0);
      assertTrue(rendered.root().notes().origin().isPresent(), rendered.subject());
    }
  }

  @Test
  void every_transformation_of_the_schema_is_in_an_approved_dashboard() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Arguments document : documents()) {
      Renderer.render(definition(document)).forEach(rendered -> addTransformations(used, rendered));
    }

    assertEquals(transformationsOfTheSchema(), used);
  }

  @SuppressWarnings("unchecked")
  private static Bundle definition(Arguments document) {
    return ((Supplier<Bundle>) document.get()[1]).get();
  }

  private static void addTransformations(Set<String> ids, Document rendered) {
    for (Node panel : rendered.root().array("panels").items()) {
      for (Node step : ((ObjectNode) panel).array("transformations").items()) {
        ids.add(((ObjectNode) step).text("id").orElseThrow());
      }
    }
  }

  private static Set<String> transformationsOfTheSchema() throws IOException {
    try (InputStream in =
        RendererTest.class.getResourceAsStream(
            "/dev/belfry/schema/grafana/transformations.schema.json")) {
      ObjectNode schema =
          (ObjectNode) Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      ObjectNode id =
          schema.object("$defs").object("Transformation").object("properties").object("id");
      return id.array("enum").items().stream()
          .map(name -> ((StringNode) name).value())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
