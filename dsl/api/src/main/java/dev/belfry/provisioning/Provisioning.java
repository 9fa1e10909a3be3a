package dev.belfry.provisioning;

import static java.util.Objects.requireNonNull;

import dev.belfry.grafana.DataSource;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.Folder;
import dev.belfry.grafana.Grafana;
import dev.belfry.grafana.JaegerQuery;
import dev.belfry.grafana.LokiQuery;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.grafana.TempoQuery;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;

/** The front door to the provisioning of Grafana: data sources and dashboard providers. */
public final class Provisioning extends ProvisioningFactories {
  private Provisioning() {}

  /**
   * A provider for the dashboards of one folder, as Belfry writes them.
   *
   * @param folder the folder of Grafana
   * @param path where the folders of dashboards lie on the machine of Grafana: what is {@code
   *     grafana/dashboards} here
   * @throws IllegalArgumentException when the path is empty
   */
  public static DashboardProvider dashboardProvider(Folder folder, String path) {
    String below = Require.filled("path", path) + "/" + requireNonNull(folder, "folder").path();
    return dashboardProvider(folder.uid(), below)
        .folderTitle(folder.title())
        .folderUid(folder.uid());
  }

  /**
   * A provider for each of these folders.
   *
   * @param path where the folders of dashboards lie on the machine of Grafana
   * @param folders the folders of Grafana
   * @throws IllegalArgumentException when the path is empty
   */
  public static DashboardProviders dashboardProviders(String path, Folder... folders) {
    requireNonNull(path, "path");
    List<DashboardProvider> providers = new ArrayList<>();
    for (Folder folder : List.of(requireNonNull(folders, "folders"))) {
      providers.add(dashboardProvider(folder, path));
    }
    return dashboardProviders().providers(providers);
  }

  /**
   * The id of a trace in the lines of a log, which leads to the trace in a Jaeger.
   *
   * @param name the name of the field, which is also the text of its link
   * @param pattern a regular expression whose group is the id
   * @param traces where the trace is looked for
   * @throws IllegalArgumentException when a text is empty
   */
  public static DerivedField derivedField(String name, String pattern, JaegerSource traces) {
    return toTrace(name, pattern, traces);
  }

  /**
   * The id of a trace in the lines of a log, which leads to the trace in a Tempo.
   *
   * @param name the name of the field, which is also the text of its link
   * @param pattern a regular expression whose group is the id
   * @param traces where the trace is looked for
   * @throws IllegalArgumentException when a text is empty
   */
  public static DerivedField derivedField(String name, String pattern, TempoSource traces) {
    return toTrace(name, pattern, traces);
  }

  /** The query is an id alone; one dollar would be Grafana's own environment. */
  private static DerivedField toTrace(String name, String pattern, ProvisionedDataSource traces) {
    return derivedField(name, pattern).url("$${__value.raw}").linkText(name).sourceUid(uid(traces));
  }

  /** How to get from a span to its lines in this Loki. API name: {@code datasourceUid}. */
  public static TracesToLogs tracesToLogs(LokiSource logs) {
    return tracesToLogs(uid(logs));
  }

  /** How to get from a span to metrics in this Prometheus. API name: {@code datasourceUid}. */
  public static TracesToMetrics tracesToMetrics(PrometheusSource metrics) {
    return tracesToMetrics(uid(metrics));
  }

  /**
   * The label of exemplars that has the id of a trace, which leads to the trace in a Jaeger.
   *
   * @param label the label: {@code trace_id}
   * @throws IllegalArgumentException when the label is empty
   */
  public static ExemplarLink exemplarLink(String label, JaegerSource traces) {
    return exemplarLink(label).sourceUid(uid(traces));
  }

  /**
   * The label of exemplars that has the id of a trace, which leads to the trace in a Tempo.
   *
   * @param label the label: {@code trace_id}
   * @throws IllegalArgumentException when the label is empty
   */
  public static ExemplarLink exemplarLink(String label, TempoSource traces) {
    return exemplarLink(label).sourceUid(uid(traces));
  }

  /** The Prometheus as queries of dashboards and links name it. */
  public static DataSource<PrometheusQuery> dataSource(PrometheusSource source) {
    return Grafana.dataSource(DataSourceType.PROMETHEUS, uid(source));
  }

  /** The Loki as queries of dashboards and links name it. */
  public static DataSource<LokiQuery> dataSource(LokiSource source) {
    return Grafana.dataSource(DataSourceType.LOKI, uid(source));
  }

  /** The Jaeger as queries of dashboards and links name it. */
  public static DataSource<JaegerQuery> dataSource(JaegerSource source) {
    return Grafana.dataSource(DataSourceType.JAEGER, uid(source));
  }

  /** The Tempo as queries of dashboards and links name it. */
  public static DataSource<TempoQuery> dataSource(TempoSource source) {
    return Grafana.dataSource(DataSourceType.TEMPO, uid(source));
  }

  private static String uid(ProvisionedDataSource source) {
    return ((ObjectNode) requireNonNull(source, "source").node()).text("uid").orElseThrow();
  }
}
