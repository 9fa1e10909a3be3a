package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.CloudWatchLogClass;
import dev.belfry.grafana.CloudWatchLogScope;
import dev.belfry.grafana.CloudWatchLogsLanguage;
import dev.belfry.grafana.CloudWatchStatistic;
import dev.belfry.grafana.CustomQuery;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.EditorMode;
import dev.belfry.grafana.InfluxFormat;
import dev.belfry.grafana.LokiDirection;
import dev.belfry.grafana.LokiQueryType;
import dev.belfry.grafana.PanelTopic;
import dev.belfry.grafana.Query;
import dev.belfry.grafana.QueryFormat;
import dev.belfry.grafana.SqlFormat;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.TraceMetrics;
import dev.belfry.grafana.TraceOperator;
import dev.belfry.grafana.TraceScope;
import dev.belfry.grafana.TraceTable;
import dev.belfry.grafana.TraceValueType;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Node;

/** Queries of the data sources, each as small as it can be and with nearly every option. */
public final class GoldenQueries {
  private static final Gauge QUEUE = gauge("queue_length");
  private static final DataSourceType<CustomQuery> PARTS =
      new DataSourceType<>("example-parts-datasource");

  private GoldenQueries() {}

  private static Bundle of(Query... queries) {
    return bundle("golden")
        .dashboards(
            "Golden",
            dashboard("queries", "Queries").panels(timeSeries("Queries").queries(queries)));
  }

  /** PromQL, also for services that answer PromQL under another name. */
  public static Bundle prometheus() {
    return of(
        query(QUEUE),
        query(QUEUE.sum(), "all")
            .refId("all")
            .format(QueryFormat.TABLE)
            .instant()
            .withoutRange()
            .exemplars()
            .minStep(seconds(30))
            .editorMode(EditorMode.CODE)
            .hidden(),
        query(QUEUE).dataSource(dataSource(DataSourceType.AMAZON_PROMETHEUS, "amp")),
        query(QUEUE).dataSource(dataSource(DataSourceType.AZURE_PROMETHEUS, "azure")));
  }

  /** A query that goes to the only kind of Prometheus that readers can choose. */
  public static Bundle chosenFlavour() {
    return bundle("golden")
        .dashboards(
            "Golden",
            dashboard("flavour", "Flavour")
                .variables(dataSourceVariable("source", DataSourceType.AMAZON_PROMETHEUS))
                .panels(timeSeries("Queue").query(QUEUE)));
  }

  /** LogQL. */
  public static Bundle loki() {
    return of(
        lokiQuery("{app=\"web\"}"),
        lokiQuery("sum by (level) (count_over_time({app=\"web\"}[5m]))")
            .kind(LokiQueryType.RANGE)
            .legend("{{level}}")
            .maxLines(500)
            .direction(LokiDirection.FORWARD)
            .step(minutes(1))
            .editorMode(EditorMode.BUILDER)
            .dataSource(dataSource(DataSourceType.LOKI, "loki")));
  }

  /** TraceQL, a search by filters, and the graph of services. */
  public static Bundle tempo() {
    return of(
        traceQl("{ status = error }"),
        traceQl("{ name = \"GET /\" } | rate()")
            .metrics(TraceMetrics.RANGE)
            .step(minutes(1))
            .exemplars(100),
        traceSearch(
                traceFilter(TraceScope.RESOURCE, "service.name", "web", "shop")
                    .operator(TraceOperator.MATCHES),
                traceFilter(TraceScope.INTRINSIC, "duration", "100ms")
                    .operator(TraceOperator.ABOVE)
                    .valueType(TraceValueType.DURATION))
            .groupBy(traceAttribute(TraceScope.SPAN, "http.route"))
            .limit(50)
            .spansPerTrace(5)
            .table(TraceTable.SPANS),
        serviceMap(),
        serviceMap("{client=\"web\"}").namespaces().nativeHistograms());
  }

  /** A trace, a search and the graph of services. */
  public static Bundle jaeger() {
    return of(
        jaegerTrace("3f1a"),
        jaegerSearch("web")
            .operation("GET /")
            .tags("error=true")
            .minDuration(milliseconds(100))
            .maxDuration(seconds(2))
            .limit(50),
        jaegerDependencies());
  }

  /** SQL for three databases. */
  public static Bundle sql() {
    return of(
        postgresQuery("SELECT now() AS time, 1 AS value"),
        postgresQuery("SELECT created AS time, size FROM files WHERE $__timeFilter(created)")
            .format(SqlFormat.TIME_SERIES)
            .dataset("shop")
            .table("files")
            .editorMode(EditorMode.BUILDER)
            .dataSource(dataSource(DataSourceType.POSTGRES, "pg")),
        mySqlQuery("SELECT name, size FROM files").valueColumn("size").textColumn("name"),
        msSqlQuery("SELECT message FROM events").format(SqlFormat.LOGS));
  }

  /** InfluxQL, Flux and SQL for InfluxDB, and a query for Graphite. */
  public static Bundle influxAndGraphite() {
    return of(
        influxQl("SELECT mean(load) FROM system WHERE $timeFilter GROUP BY host")
            .alias("$tag_host $col")
            .resultFormat(InfluxFormat.TABLE),
        flux("from(bucket: \"b\") |> map(fn: (r) => ({r with text: \"${r.host}\"}))"),
        influxSql("SELECT * FROM system").sqlFormat(SqlFormat.TABLE),
        graphiteQuery("alias(servers.web.load, 'load')"));
  }

  /** A metric, a calculation, Metrics Insights and logs of CloudWatch. */
  public static Bundle cloudWatch() {
    return of(
        cloudWatchMetric("AWS/EC2", "CPUUtilization"),
        cloudWatchMetric("AWS/EC2", "NetworkIn")
            .id("bytes")
            .region("eu-central-1")
            .account("all")
            .statistic(new CloudWatchStatistic("p99"))
            .dimension("InstanceId", "i-1", "i-2")
            .dimension("Zone", "*")
            .anyDimensions()
            .period(minutes(5))
            .legend("${LABEL}"),
        cloudWatchMath("bytes / 1024").id("kilobytes"),
        cloudWatchInsights("SELECT AVG(CPUUtilization) FROM \"AWS/EC2\""),
        cloudWatchLogs("fields @timestamp, @message | limit 20")
            .logGroups(
                cloudWatchLogGroup("arn:aws:logs:eu-central-1:1:log-group:web", "web")
                    .account("1")
                    .accountName("Shop"))
            .statsGroups("@logStream")
            .logsLanguage(CloudWatchLogsLanguage.LOGS_INSIGHTS),
        cloudWatchLogs("stats count(*)")
            .logScope(CloudWatchLogScope.PREFIX)
            .logGroupPrefixes("/aws/lambda/", "/aws/ecs/")
            .logGroupClass(CloudWatchLogClass.STANDARD)
            .accounts("1", "2"));
  }

  /** What Grafana itself has, and what another panel shows. */
  public static Bundle grafana() {
    Stat source = stat("Source").query(QUEUE);
    return bundle("golden")
        .dashboards(
            "Golden",
            dashboard("grafana", "Grafana")
                .panels(
                    source,
                    stat("Same").queries(panelData(source)),
                    stat("Changed")
                        .queries(
                            panelData(source)
                                .transformed()
                                .topic(PanelTopic.SERIES)
                                .adHocFilters()),
                    timeSeries("Own")
                        .queries(
                            randomWalk()
                                .seriesCount(3)
                                .startValue(10)
                                .min(0)
                                .max(20)
                                .spread(2)
                                .noise(1)
                                .dropPercent(5),
                            liveMeasurements("stream/telegraf/cpu").fields("usage").buffer(60_000)),
                    table("Marks")
                        .queries(
                            dashboardAnnotations().limit(20),
                            taggedAnnotations("deployment", "web").anyTag(),
                            publicFiles("img"),
                            publicFile("testdata/states.csv"))));
  }

  /** A data source that nobody here knows. */
  public static Bundle custom() {
    return of(
        customQuery(PARTS).unchecked("part.number", Node.number(7)),
        customQuery(PARTS).dataSource(dataSource(PARTS, "parts")).refId("other").hidden());
  }
}
