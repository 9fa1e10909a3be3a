package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * ConfigMaps for the sidecar of Grafana's Helm chart, which copies what carries a label to where
 * Grafana finds it: one for each dashboard, named for its uid, and one for each file of data
 * sources. Dashboards are in the classic model.
 *
 * <p>Labels are those of kube-prometheus-stack unless others are named. For the folders, the chart
 * needs the values {@code sidecar.dashboards.folderAnnotation: grafana_folder} and {@code
 * sidecar.dashboards.provider.foldersFromFilesStructure: true}.
 */
public final class GrafanaSidecar implements GrafanaObjects {
  private final ConfigMap pattern;
  private final Map<String, String> dashboardLabel;
  private final Map<String, String> dataSourceLabel;
  private final String folderAnnotation;
  private final boolean hasDataSources;

  private GrafanaSidecar(
      ConfigMap pattern,
      Map<String, String> dashboardLabel,
      Map<String, String> dataSourceLabel,
      String folderAnnotation,
      boolean hasDataSources) {
    this.pattern = pattern;
    this.dashboardLabel = dashboardLabel;
    this.dataSourceLabel = dataSourceLabel;
    this.folderAnnotation = folderAnnotation;
    this.hasDataSources = hasDataSources;
  }

  static GrafanaSidecar of(String namespace) {
    return new GrafanaSidecar(
        ConfigMap.of(namespace, "grafana"),
        Map.of("grafana_dashboard", "1"),
        Map.of("grafana_datasource", "1"),
        "grafana_folder",
        true);
  }

  /**
   * The label by which the sidecar finds dashboards. Chart values: {@code sidecar.dashboards.label}
   * and {@code labelValue}. Default: {@code grafana_dashboard} with {@code 1}.
   *
   * @throws IllegalArgumentException when the name or value is not one that {@link ConfigMap#label}
   *     takes
   */
  public GrafanaSidecar dashboardLabel(String name, String value) {
    return new GrafanaSidecar(
        pattern, label(name, value), dataSourceLabel, folderAnnotation, hasDataSources);
  }

  /**
   * The label by which the sidecar finds data sources. Chart values: {@code
   * sidecar.datasources.label} and {@code labelValue}. Default: {@code grafana_datasource} with
   * {@code 1}.
   *
   * @throws IllegalArgumentException when the name or value is not one that {@link ConfigMap#label}
   *     takes
   */
  public GrafanaSidecar dataSourceLabel(String name, String value) {
    return new GrafanaSidecar(
        pattern, dashboardLabel, label(name, value), folderAnnotation, hasDataSources);
  }

  private static Map<String, String> label(String name, String value) {
    ObjectLabels.name("label", name);
    ObjectLabels.value(value);
    return Map.of(name, value);
  }

  /**
   * The annotation that says in which folder a dashboard lies. Chart value: {@code
   * sidecar.dashboards.folderAnnotation}. Default: {@code grafana_folder}.
   *
   * @throws IllegalArgumentException when the name is not one that {@link ConfigMap#annotation}
   *     takes
   */
  public GrafanaSidecar folderAnnotation(String name) {
    return new GrafanaSidecar(
        pattern,
        dashboardLabel,
        dataSourceLabel,
        ObjectLabels.name("annotation", name),
        hasDataSources);
  }

  /**
   * What all ConfigMaps have besides: {@code configMaps(map -> map.label("team", "sre"))}.
   *
   * @param preset called once, at once
   */
  public GrafanaSidecar configMaps(UnaryOperator<ConfigMap> preset) {
    return new GrafanaSidecar(
        pattern.apply(preset), dashboardLabel, dataSourceLabel, folderAnnotation, hasDataSources);
  }

  /**
   * Leaves the data sources to the values of the chart, which would otherwise name the same ones:
   * {@code Stack.dataSources}. Default: they become ConfigMaps too.
   */
  public GrafanaSidecar dashboardsOnly() {
    return new GrafanaSidecar(pattern, dashboardLabel, dataSourceLabel, folderAnnotation, false);
  }

  /** Whether data sources become ConfigMaps. */
  public boolean hasDataSources() {
    return hasDataSources;
  }

  @Override
  public String namespace() {
    return pattern.namespace();
  }

  /**
   * The ConfigMap of a dashboard, still without it.
   *
   * @param name the name of the ConfigMap
   * @param folder where the dashboard lies
   */
  public ConfigMap dashboard(String name, String folder) {
    return pattern
        .named(name)
        .labels(dashboardLabel)
        .annotation(folderAnnotation, requireNonNull(folder, "folder"));
  }

  /**
   * The ConfigMap of a file of data sources, still without it.
   *
   * @param name the name of the ConfigMap
   */
  public ConfigMap dataSources(String name) {
    return pattern.named(name).labels(dataSourceLabel);
  }
}
