package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.logql.LogQlExpression;
import dev.belfry.traceql.TraceQlExpression;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes;
import dev.belfry.tree.Require;
import java.util.List;

/** Starts queries of data sources that can be asked in more than one way. */
abstract class QueryFactories extends AnnotationFactories {
  QueryFactories() {}

  private static Node filled(String name, String value) {
    return Node.text(Require.filled(name, value));
  }

  /**
   * Traces that a query in TraceQL finds, or numbers that it makes of them. The id of a trace finds
   * that trace.
   *
   * @param query the query: {@code { resource.service.name = "web" && status = error }}
   * @throws IllegalArgumentException when the query is empty
   */
  public static TempoQuery traceQl(String query) {
    return tempo("traceql").given(TempoQuery.QUERY, filled("query", query));
  }

  /** Traces that a query in TraceQL finds, or numbers that it makes of them. */
  public static TempoQuery traceQl(TraceQlExpression query) {
    return traceQl(requireNonNull(query, "query").text());
  }

  /** The lines of logs that a query in LogQL finds, or numbers that it makes of them. */
  public static LokiQuery lokiQuery(LogQlExpression query) {
    LokiQuery text = lokiQuery(requireNonNull(query, "query").text());
    Notes notes = text.node().notes().plus(new Notes.Source("expr", query));
    return new LokiQuery(text.node().withNotes(notes));
  }

  /** Traces whose spans have all of these attributes. */
  public static TempoQuery traceSearch(TraceFilter... filters) {
    return traceSearch(List.of(requireNonNull(filters, "filters")));
  }

  /** Traces whose spans have all of these attributes. */
  public static TempoQuery traceSearch(List<TraceFilter> filters) {
    return tempo("traceqlSearch").given(TempoQuery.FILTERS, TraceFilters.numbered(filters));
  }

  /** Which services call each other, as a graph of nodes. */
  public static TempoQuery serviceMap() {
    return tempo("serviceMap");
  }

  /**
   * Which services call each other, as a graph of nodes.
   *
   * @param selector which calls, as a selector of PromQL: {@code {client="web"}}
   * @throws IllegalArgumentException when the selector is empty
   */
  public static TempoQuery serviceMap(String selector) {
    return serviceMap().given(TempoQuery.SERVICE_MAP_QUERY, filled("selector", selector));
  }

  private static TempoQuery tempo(String type) {
    return TempoQuery.of().given(TempoQuery.QUERY_TYPE, Node.text(type));
  }

  /**
   * What an attribute has to be for a trace to be found.
   *
   * @param scope where the attribute stands
   * @param tag its name: {@code service.name}
   * @param values its value, or several of which one is enough
   * @throws IllegalArgumentException when the name is empty or there is no value
   */
  public static TraceFilter traceFilter(TraceScope scope, String tag, String... values) {
    return TraceFilters.filter(scope, tag, List.of(requireNonNull(values, "values")));
  }

  /**
   * An attribute by which traces are grouped.
   *
   * @param scope where it stands
   * @param tag its name: {@code service.name}
   * @throws IllegalArgumentException when the name is empty
   */
  public static TraceFilter traceAttribute(TraceScope scope, String tag) {
    return TraceFilters.attribute(scope, tag);
  }

  /**
   * A trace of Jaeger.
   *
   * @param traceId its id
   * @throws IllegalArgumentException when the id is empty
   */
  public static JaegerQuery jaegerTrace(String traceId) {
    return JaegerQuery.of().given(JaegerQuery.QUERY, filled("traceId", traceId));
  }

  /**
   * The traces of a service in Jaeger.
   *
   * @param service the name of the service
   * @throws IllegalArgumentException when the name is empty
   */
  public static JaegerQuery jaegerSearch(String service) {
    return JaegerQuery.of()
        .given(JaegerQuery.QUERY_TYPE, Node.text("search"))
        .given(JaegerQuery.SERVICE, filled("service", service));
  }

  /** Which services call each other, as Jaeger knows it. */
  public static JaegerQuery jaegerDependencies() {
    return JaegerQuery.of().given(JaegerQuery.QUERY_TYPE, Node.text("dependencyGraph"));
  }

  /**
   * A query for InfluxDB in InfluxQL.
   *
   * @throws IllegalArgumentException when the query is empty
   */
  public static InfluxQuery influxQl(String query) {
    return flux(query).given(InfluxQuery.RAW_QUERY, Node.bool(true));
  }

  /**
   * A query for InfluxDB in Flux.
   *
   * @throws IllegalArgumentException when the query is empty
   */
  public static InfluxQuery flux(String query) {
    return InfluxQuery.of().given(InfluxQuery.QUERY, filled("query", query));
  }

  /**
   * A query for InfluxDB in SQL.
   *
   * @throws IllegalArgumentException when the statement is empty
   */
  public static InfluxQuery influxSql(String statement) {
    return InfluxQuery.of()
        .given(InfluxQuery.RAW_SQL, filled("statement", statement))
        .given(InfluxQuery.RAW_QUERY, Node.bool(true))
        .editorMode(EditorMode.CODE);
  }

  /**
   * A metric of CloudWatch.
   *
   * @param namespace whose metric: {@code AWS/EC2}
   * @param metric its name: {@code CPUUtilization}
   * @throws IllegalArgumentException when a text is empty
   */
  public static CloudWatchQuery cloudWatchMetric(String namespace, String metric) {
    return cloudWatchMetrics(0, 0)
        .given(CloudWatchQuery.NAMESPACE, filled("namespace", namespace))
        .given(CloudWatchQuery.METRIC_NAME, filled("metric", metric))
        .statistic(CloudWatchStatistic.AVERAGE);
  }

  /**
   * Metrics of CloudWatch that a search finds, or a calculation with other queries.
   *
   * @param expression the expression: {@code SUM(METRICS())}, {@code errors / all * 100}
   * @throws IllegalArgumentException when the expression is empty
   */
  public static CloudWatchQuery cloudWatchMath(String expression) {
    return cloudWatchMetrics(0, 1)
        .given(CloudWatchQuery.EXPRESSION, filled("expression", expression));
  }

  /**
   * Metrics of CloudWatch in the language of Metrics Insights.
   *
   * @param statement the query: {@code SELECT AVG(CPUUtilization) FROM "AWS/EC2"}
   * @throws IllegalArgumentException when the statement is empty
   */
  public static CloudWatchQuery cloudWatchInsights(String statement) {
    return cloudWatchMetrics(1, 1)
        .given(CloudWatchQuery.SQL_EXPRESSION, filled("statement", statement));
  }

  /**
   * Lines of CloudWatch Logs, or numbers made of them.
   *
   * @param query the query: {@code fields @timestamp, @message | limit 20}
   * @throws IllegalArgumentException when the query is empty
   */
  public static CloudWatchQuery cloudWatchLogs(String query) {
    return CloudWatchQuery.of()
        .given(CloudWatchQuery.QUERY_MODE, Node.text("Logs"))
        .given(CloudWatchQuery.EXPRESSION, filled("query", query));
  }

  /** The kind of query is 0 for a search and 1 for Metrics Insights; the editor is 1 for text. */
  private static CloudWatchQuery cloudWatchMetrics(int kind, int editor) {
    return CloudWatchQuery.of()
        .given(CloudWatchQuery.QUERY_MODE, Node.text("Metrics"))
        .given(CloudWatchQuery.METRIC_QUERY_TYPE, Node.number(kind))
        .given(CloudWatchQuery.METRIC_EDITOR_MODE, Node.number(editor));
  }

  /** Random numbers that Grafana makes up. */
  public static GrafanaQuery randomWalk() {
    return grafana("randomWalk");
  }

  /**
   * Live measurements that are sent to Grafana.
   *
   * @param channel the channel that they come through: {@code stream/telegraf/cpu}
   * @throws IllegalArgumentException when the channel is empty
   */
  public static GrafanaQuery liveMeasurements(String channel) {
    return grafana("measurements").given(GrafanaQuery.CHANNEL, filled("channel", channel));
  }

  /** Annotations that Grafana keeps with the dashboard. */
  public static GrafanaQuery dashboardAnnotations() {
    return grafana("annotations").given(GrafanaQuery.TYPE, Node.text("dashboard"));
  }

  /**
   * Annotations that Grafana keeps, wherever they were made.
   *
   * @param tags the tags that they have
   */
  public static GrafanaQuery taggedAnnotations(String... tags) {
    return grafana("annotations").given(GrafanaQuery.TYPE, Node.text("tags")).tags(tags);
  }

  /**
   * The names of Grafana's public files.
   *
   * @param folder the folder that they are in: {@code img/icons}
   * @throws IllegalArgumentException when the folder is empty
   */
  public static GrafanaQuery publicFiles(String folder) {
    return grafana("list").given(GrafanaQuery.PATH, filled("folder", folder));
  }

  /**
   * The table in one of Grafana's public files.
   *
   * @param file the file: {@code testdata/states.csv}
   * @throws IllegalArgumentException when the file is empty
   */
  public static GrafanaQuery publicFile(String file) {
    return grafana("read").given(GrafanaQuery.PATH, filled("file", file));
  }

  private static GrafanaQuery grafana(String type) {
    return GrafanaQuery.of().given(GrafanaQuery.QUERY_TYPE, Node.text(type));
  }

  /**
   * A query of a data source that Belfry does not know: {@code unchecked} says all of it.
   *
   * @param type the kind of the data source
   */
  public static CustomQuery customQuery(DataSourceType<CustomQuery> type) {
    return CustomQuery.of()
        .given(
            CustomQuery.DATASOURCE,
            Node.object().with("type", requireNonNull(type, "type").node()));
  }

  /**
   * The data of another panel of the same dashboard, without asking for them again.
   *
   * @param panel the other panel, with the title or key that it has in the dashboard
   */
  public static PanelQuery panelData(Panel panel) {
    return PanelQuery.of()
        .given(PanelQuery.PANEL_ID, Node.number(PanelId.of(requireNonNull(panel, "panel"))));
  }
}
