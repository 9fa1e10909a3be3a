package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Require;
import java.util.List;

/**
 * A kind of data sources, told by the plugin that talks to them.
 *
 * @param <Q> the queries that it understands
 * @param id the id of the plugin, as Grafana's plugin catalogue has it: {@code prometheus}
 */
public record DataSourceType<Q extends Query>(String id) implements NodeValue {

  /** Prometheus, Mimir, Thanos and whatever else answers PromQL. API name: {@code prometheus}. */
  public static final DataSourceType<PrometheusQuery> PROMETHEUS =
      new DataSourceType<>("prometheus");

  /** Prometheus as Amazon runs it. API name: {@code grafana-amazonprometheus-datasource}. */
  public static final DataSourceType<PrometheusQuery> AMAZON_PROMETHEUS =
      new DataSourceType<>("grafana-amazonprometheus-datasource");

  /** Prometheus as Azure runs it. API name: {@code grafana-azureprometheus-datasource}. */
  public static final DataSourceType<PrometheusQuery> AZURE_PROMETHEUS =
      new DataSourceType<>("grafana-azureprometheus-datasource");

  /** Loki, which keeps lines of logs. API name: {@code loki}. */
  public static final DataSourceType<LokiQuery> LOKI = new DataSourceType<>("loki");

  /** Tempo, which keeps traces. API name: {@code tempo}. */
  public static final DataSourceType<TempoQuery> TEMPO = new DataSourceType<>("tempo");

  /** Jaeger, which keeps traces. API name: {@code jaeger}. */
  public static final DataSourceType<JaegerQuery> JAEGER = new DataSourceType<>("jaeger");

  /** Elasticsearch, which keeps documents. API name: {@code elasticsearch}. */
  public static final DataSourceType<ElasticsearchQuery> ELASTICSEARCH =
      new DataSourceType<>("elasticsearch");

  /** Grafana's made-up data. API name: {@code grafana-testdata-datasource}. */
  public static final DataSourceType<TestDataQuery> TEST_DATA =
      new DataSourceType<>("grafana-testdata-datasource");

  /** PostgreSQL. API name: {@code grafana-postgresql-datasource}. */
  public static final DataSourceType<PostgresQuery> POSTGRES =
      new DataSourceType<>("grafana-postgresql-datasource");

  /** MySQL and MariaDB. API name: {@code mysql}. */
  public static final DataSourceType<MySqlQuery> MYSQL = new DataSourceType<>("mysql");

  /** Microsoft SQL Server. API name: {@code mssql}. */
  public static final DataSourceType<MsSqlQuery> MSSQL = new DataSourceType<>("mssql");

  /** InfluxDB, which keeps series. API name: {@code influxdb}. */
  public static final DataSourceType<InfluxQuery> INFLUXDB = new DataSourceType<>("influxdb");

  /** Graphite, which keeps series. API name: {@code graphite}. */
  public static final DataSourceType<GraphiteQuery> GRAPHITE = new DataSourceType<>("graphite");

  /** Amazon CloudWatch: metrics and logs. API name: {@code cloudwatch}. */
  public static final DataSourceType<CloudWatchQuery> CLOUDWATCH =
      new DataSourceType<>("cloudwatch");

  private static final List<String> ANSWER_PROMQL =
      List.of(PROMETHEUS.id(), AMAZON_PROMETHEUS.id(), AZURE_PROMETHEUS.id());

  /** A kind of data sources. */
  public DataSourceType {
    Require.filled("data source type", id);
  }

  /** The kinds that understand what this kind understands, this one first. */
  static List<String> alike(String id) {
    return id.equals(PROMETHEUS.id()) ? ANSWER_PROMQL : List.of(id);
  }

  @Override
  public Node node() {
    return Node.text(id);
  }
}
