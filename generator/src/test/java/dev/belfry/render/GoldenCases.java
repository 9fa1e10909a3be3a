package dev.belfry.render;

import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.Artifact.AlertmanagerFile;
import dev.belfry.bundle.Bundle;
import example.golden.GoldenCharts;
import example.golden.GoldenChats;
import example.golden.GoldenConversions;
import example.golden.GoldenDashboards;
import example.golden.GoldenDiscoveries;
import example.golden.GoldenDrawings;
import example.golden.GoldenExpressions;
import example.golden.GoldenGrafana;
import example.golden.GoldenHelm;
import example.golden.GoldenJobs;
import example.golden.GoldenLayouts;
import example.golden.GoldenLinks;
import example.golden.GoldenLists;
import example.golden.GoldenLogs;
import example.golden.GoldenMaps;
import example.golden.GoldenMonitors;
import example.golden.GoldenObjects;
import example.golden.GoldenOverrides;
import example.golden.GoldenPagers;
import example.golden.GoldenProvisioning;
import example.golden.GoldenQueries;
import example.golden.GoldenRoutes;
import example.golden.GoldenRuleTargets;
import example.golden.GoldenRules;
import example.golden.GoldenScrapeConfigs;
import example.golden.GoldenSections;
import example.golden.GoldenSettings;
import example.golden.GoldenShares;
import example.golden.GoldenTelemetry;
import example.golden.GoldenTimelines;
import example.golden.GoldenTransformations;
import example.golden.GoldenVariables;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The definitions whose documents are approved. */
public final class GoldenCases {
  static final List<Case> ALL =
      List.of(
          new Case("dashboard_with_open_and_collapsed_rows", GoldenDashboards::rows),
          new Case("dashboard_with_panels_on_several_lines", GoldenDashboards::flow),
          new Case("dashboard_with_panels_at_fixed_places", GoldenDashboards::places),
          new Case("dashboard_with_thresholds", GoldenDashboards::thresholds),
          new Case("dashboard_with_variables", GoldenDashboards::variables),
          new Case("dashboard_with_data_sources", GoldenDashboards::dataSources),
          new Case("dashboard_with_settings", GoldenDashboards::settings),
          new Case("dashboard_with_queries", GoldenDashboards::queries),
          new Case("dashboard_with_unchecked_properties", GoldenDashboards::unchecked),
          new Case("dashboard_with_tabs", GoldenLayouts::tabs),
          new Case("dashboard_with_auto_grids", GoldenLayouts::autoGrids),
          new Case("dashboard_with_nested_sections", GoldenSections::nested),
          new Case("dashboard_with_conditions", GoldenSections::conditions),
          new Case("dashboard_with_section_variables", GoldenSections::variables),
          new Case("dashboard_with_links", GoldenLinks::links),
          new Case("dashboard_with_overrides", GoldenOverrides::overrides),
          new Case("dashboard_with_annotations", GoldenLinks::annotations),
          new Case("dashboard_with_rows_of_shares", GoldenLinks::rowsOfShares),
          new Case("smallest_time_series", GoldenDashboards::timeSeriesPanel),
          new Case("smallest_stat", GoldenDashboards::statPanel),
          new Case("smallest_gauge", GoldenDashboards::gaugePanels),
          new Case("smallest_table", GoldenDashboards::tablePanel),
          new Case("smallest_text", GoldenDashboards::textPanel),
          new Case("transformations_that_organize", GoldenTransformations::organizing),
          new Case("transformations_that_calculate", GoldenTransformations::calculating),
          new Case("transformations_that_filter", GoldenTransformations::filtering),
          new Case("transformations_that_join", GoldenTransformations::joining),
          new Case("transformations_that_group", GoldenTransformations::grouping),
          new Case("transformations_that_convert", GoldenConversions::converting),
          new Case("transformations_that_extract", GoldenConversions::extracting),
          new Case("transformations_that_take_settings", GoldenConversions::configuring),
          new Case("transformations_that_count", GoldenConversions::distributing),
          new Case("transformations_of_places", GoldenConversions::placing),
          new Case("smallest_bar_gauge", GoldenShares::smallestBarGauge),
          new Case("bar_gauge_with_all_options", GoldenShares::barGauges),
          new Case("smallest_pie_chart", GoldenShares::smallestPieChart),
          new Case("pie_chart_with_all_options", GoldenShares::pieCharts),
          new Case("smallest_logs_and_traces", GoldenLogs::smallest),
          new Case("logs_with_all_options", GoldenLogs::allOfLogs),
          new Case("logs_table_with_all_options", GoldenLogs::allOfLogsTable),
          new Case("traces_with_all_options", GoldenLogs::allOfTraces),
          new Case("node_graph_with_all_options", GoldenLogs::allOfNodeGraph),
          new Case("smallest_lists", GoldenLists::smallest),
          new Case("lists_with_all_options", GoldenLists::lists),
          new Case("alert_lists_with_all_options", GoldenLists::alerts),
          new Case("smallest_data_grid_and_debug", GoldenLists::smallestTools),
          new Case("data_grid_and_debug_with_all_options", GoldenLists::tools),
          new Case("smallest_candlestick", GoldenCharts::candlestickPanel),
          new Case("full_candlestick", GoldenCharts::fullCandlestick),
          new Case("smallest_trend", GoldenCharts::trendPanel),
          new Case("full_trend", GoldenCharts::fullTrend),
          new Case("smallest_xy_chart", GoldenCharts::xyChartPanel),
          new Case("xy_chart_over_one_column", GoldenCharts::xyChartOverOneColumn),
          new Case("full_xy_chart", GoldenCharts::fullXyChart),
          new Case("smallest_bar_chart", GoldenCharts::barChartPanel),
          new Case("full_bar_chart", GoldenCharts::fullBarChart),
          new Case("smallest_histogram", GoldenCharts::histogramPanels),
          new Case("full_histogram", GoldenCharts::fullHistogram),
          new Case("smallest_heatmap", GoldenTimelines::heatmapPanel),
          new Case("full_heatmaps", GoldenTimelines::fullHeatmaps),
          new Case("smallest_state_timeline", GoldenTimelines::stateTimelinePanel),
          new Case("full_state_timeline", GoldenTimelines::fullStateTimeline),
          new Case("smallest_status_history", GoldenTimelines::statusHistoryPanel),
          new Case("full_status_history", GoldenTimelines::fullStatusHistory),
          new Case("prometheus_queries", GoldenQueries::prometheus),
          new Case("prometheus_of_another_kind", GoldenQueries::chosenFlavour),
          new Case("loki_queries", GoldenQueries::loki),
          new Case("tempo_queries", GoldenQueries::tempo),
          new Case("jaeger_queries", GoldenQueries::jaeger),
          new Case("sql_queries", GoldenQueries::sql),
          new Case("influx_and_graphite_queries", GoldenQueries::influxAndGraphite),
          new Case("cloudwatch_queries", GoldenQueries::cloudWatch),
          new Case("queries_of_grafana_itself", GoldenQueries::grafana),
          new Case("custom_queries", GoldenQueries::custom),
          new Case("expressions", GoldenExpressions::expressions),
          new Case("elasticsearch_queries", GoldenExpressions::elasticsearch),
          new Case("made_up_data", GoldenExpressions::madeUp),
          new Case("smallest_variables", GoldenVariables::smallest),
          new Case("full_variables", GoldenVariables::full),
          new Case("queries_of_variables", GoldenVariables::queries),
          new Case("smallest_canvas", GoldenDrawings::smallest),
          new Case("canvas_with_all_options", GoldenDrawings::full),
          new Case("smallest_geomap", GoldenMaps::smallest),
          new Case("geomap_with_all_options", GoldenMaps::full),
          new Case("geomap_with_other_base_maps", GoldenMaps::basemaps),
          new Case("rule_group_with_all_fields", GoldenRules::group),
          new Case("prometheus_rule", GoldenRules::object),
          new Case("loki_rules", GoldenRuleTargets::loki),
          new Case("grafana_rules", GoldenRuleTargets::grafana),
          new Case("grafana_rules_of_settings", GoldenRuleTargets::settings),
          new Case("service_monitor", GoldenObjects::monitor),
          new Case("service_monitor_with_all_fields", GoldenMonitors::serviceMonitorInFull),
          new Case("pod_monitor_with_all_fields", GoldenMonitors::podMonitorInFull),
          new Case("probe_with_all_fields", GoldenMonitors::probeInFull),
          new Case("probe_of_ingresses", GoldenMonitors::probeOfIngresses),
          new Case("probe_with_token", GoldenMonitors::probeWithToken),
          new Case("probe_with_other_token", GoldenMonitors::probeWithOtherToken),
          new Case("scrape_config_with_all_settings", GoldenScrapeConfigs::settings),
          new Case("scrape_config_with_other_proofs", GoldenScrapeConfigs::otherProofs),
          new Case("scrape_config_with_token", GoldenScrapeConfigs::fetchedToken),
          new Case("scrape_config_of_registries", GoldenScrapeConfigs::registries),
          new Case("scrape_config_of_clouds", GoldenScrapeConfigs::clouds),
          new Case("scrape_job", GoldenJobs::smallest),
          new Case("scrape_job_with_all_settings", GoldenJobs::settings),
          new Case("scrape_job_with_discoveries", GoldenJobs::discoveries),
          new Case("scrape_job_of_registries", GoldenDiscoveries::registries),
          new Case("scrape_job_of_clouds", GoldenDiscoveries::clouds),
          new Case("scrape_job_of_amazon", GoldenDiscoveries::ofAmazon),
          new Case("scrape_job_of_clouds_with_accounts", GoldenDiscoveries::cloudsWithAccounts),
          new Case("scrape_job_with_token", GoldenJobs::token),
          new Case("scrape_job_with_relabelings", GoldenJobs::relabelings),
          new Case("prometheus", GoldenObjects::prometheusObject),
          new Case("config_map", GoldenGrafana::configMapObject),
          new Case("grafana_dashboard", GoldenGrafana::dashboardObject),
          new Case("grafana_folder", GoldenGrafana::folderObject),
          new Case("grafana_datasource", GoldenGrafana::dataSourceObject),
          new Case("alertmanager", GoldenRoutes::tree),
          new Case("kubernetes_alertmanager_config", GoldenRoutes::config),
          new Case("kubernetes_alertmanager_config_with_files", GoldenRoutes::configWithFiles),
          new Case("kubernetes_alertmanager_secret", GoldenRoutes::secret),
          new Case("telemetry_collector", GoldenTelemetry::collector),
          new Case("telemetry_instrumentation", GoldenTelemetry::instrumentation),
          new Case("telemetry_environment", GoldenTelemetry::environment),
          new Case("telemetry_patch", GoldenTelemetry::patch),
          new Case("telemetry_links", GoldenTelemetry::links),
          new Case("helm_collector_with_own_pipelines", GoldenTelemetry::collectorByHelm),
          new Case("helm_alertmanager_values", GoldenRoutes::values),
          new Case("helm_alertmanager_values_smallest", GoldenRoutes::smallestValues),
          new Case("grafana_routing", GoldenRoutes::forGrafana),
          new Case("alertmanager_global", GoldenSettings::global),
          new Case("alertmanager_slack_app", GoldenSettings::slackApp),
          new Case("alertmanager_itself", GoldenSettings::itself),
          new Case("alertmanager_http", GoldenSettings::http),
          new Case("alertmanager_routes", GoldenSettings::routes),
          new Case("receiver_discord", GoldenChats::discords),
          new Case("receiver_email", GoldenPagers::emails),
          new Case("receiver_incidentio", GoldenPagers::incidentIos),
          new Case("receiver_jira", GoldenPagers::jiras),
          new Case("receiver_mattermost", GoldenChats::mattermosts),
          new Case("receiver_msteams", GoldenChats::teams),
          new Case("receiver_opsgenie", GoldenPagers::opsgenies),
          new Case("receiver_pagerduty", GoldenPagers::pagerDuties),
          new Case("receiver_pushover", GoldenPagers::pushovers),
          new Case("receiver_rocketchat", GoldenChats::rocketChats),
          new Case("receiver_slack", GoldenChats::slacks),
          new Case("receiver_sns", GoldenPagers::snses),
          new Case("receiver_telegram", GoldenChats::telegrams),
          new Case("receiver_victorops", GoldenPagers::victorOpses),
          new Case("receiver_webex", GoldenChats::webexes),
          new Case("receiver_webhook", GoldenPagers::webhooks),
          new Case("receiver_wechat", GoldenChats::weChats),
          new Case("helm_kube_prometheus_stack", GoldenHelm::kubePrometheus),
          new Case("helm_kube_prometheus_stack_smallest", GoldenHelm::smallest),
          new Case("helm_loki", GoldenHelm::loki),
          new Case("helm_alloy", GoldenHelm::alloy),
          new Case("helm_jaeger", GoldenHelm::jaeger),
          new Case("helm_tempo", GoldenHelm::tempo),
          new Case("helm_tempo_small", GoldenHelm::smallTempo),
          new Case("helm_opentelemetry_collector", GoldenHelm::collector),
          new Case("helm_any_chart", GoldenHelm::anyChart),
          new Case("data_sources", GoldenProvisioning::sources),
          new Case("dashboard_providers", GoldenProvisioning::providers));

  private GoldenCases() {}

  /**
   * A definition that is approved.
   *
   * @param name the name of its approved file
   * @param definition a bundle of one artifact
   */
  public record Case(String name, Supplier<Bundle> definition) {}

  /** Every definition that is approved. */
  public static Stream<Case> all() {
    return ALL.stream();
  }

  /** Every configuration of Alertmanager that is approved. */
  public static Stream<Case> alertmanagers() {
    return ALL.stream()
        .filter(one -> !one.definition().get().artifacts(AlertmanagerFile.class).isEmpty());
  }

  /** Every approved object for Kubernetes of a kind. */
  public static Stream<Case> objects(String kind) {
    return ALL.stream()
        .filter(
            one ->
                one.definition().get().artifacts(Artifact.ResourceFile.class).stream()
                    .anyMatch(file -> file.resource().kind().equals(kind)));
  }

  /** Every rule group that is approved, for whoever evaluates it. */
  public static Stream<Case> rules() {
    return ALL.stream().filter(one -> one.name().contains("rule"));
  }

  /** Every dashboard that is approved. */
  public static Stream<Case> dashboards() {
    return ALL.stream()
        .filter(one -> !one.definition().get().artifacts(Artifact.DashboardFile.class).isEmpty());
  }
}
