package example.golden;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.provisioning.Provisioning.lokiSource;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;
import dev.belfry.helm.AlertmanagerValues;
import dev.belfry.helm.AlloyController;
import dev.belfry.helm.Chart;
import dev.belfry.helm.CollectorMode;
import dev.belfry.helm.ConfigMatcherStrategy;
import dev.belfry.helm.GrafanaValues;
import dev.belfry.helm.HelmValues;
import dev.belfry.helm.LokiMode;
import dev.belfry.helm.LokiStorage;
import dev.belfry.helm.PrometheusValues;
import dev.belfry.helm.Resources;
import dev.belfry.helm.TempoProcessor;
import dev.belfry.tree.Node;
import java.util.List;
import java.util.Map;

/** Values of each chart, with all that people set. */
public final class GoldenHelm {
  private static final Resources RESOURCES =
      resources().cpu("500m").memory("2Gi").cpuLimit("2").memoryLimit("4Gi");

  private GoldenHelm() {}

  private static Bundle released(HelmValues values) {
    return bundle("golden").helm(release("golden", "monitoring", values));
  }

  /** Prometheus, Alertmanager and Grafana with all settings. */
  public static Bundle kubePrometheus() {
    return released(
        kubePrometheusStack()
            .commonLabel("team", "platform")
            .withoutRulesOfChart()
            .withoutControllerManager()
            .withoutEtcd()
            .withoutScheduler()
            .withoutKubeProxy()
            .prometheus(prometheus())
            .alertmanager(alertmanager())
            .grafana(grafana()));
  }

  private static PrometheusValues prometheus() {
    return prometheusValues()
        .replicas(2)
        .scrapeEvery(seconds(15))
        .evaluateEvery(minutes(1))
        .externalLabel("cluster", "eu-1")
        .features("exemplar-storage")
        .remoteWriteReceiver()
        .otlpReceiver()
        .selects(Map.of("release", "golden"))
        .selectsAll()
        .retention(days(30))
        .retentionSize("90GB")
        .storage(volumeClaim("100Gi").storageClass("fast"))
        .resources(RESOURCES);
  }

  private static AlertmanagerValues alertmanager() {
    return alertmanagerValues()
        .config(
            routing(
                sendTo(
                    receiver("team")
                        .slack(slack("#team").apiUrl(Secret.kubernetes("slack", "url"))))))
        .templateFile("team.tmpl", "{{ define \"team\" }}Team{{ end }}")
        .replicas(3)
        .retention(days(10))
        .storage(volumeClaim("10Gi"))
        .secrets("certificates", "slack")
        .configMaps("texts")
        .selectsConfigs(Map.of("team", "web"))
        .configMatcherStrategy(ConfigMatcherStrategy.NONE)
        .externalUrl("https://alerts.example.com")
        .resources(RESOURCES);
  }

  private static GrafanaValues grafana() {
    return grafanaValues()
        .withoutDashboardsOfChart()
        .adminSecret("grafana-admin")
        .adminUserKey("user")
        .adminPasswordKey("password")
        .persistence("10Gi")
        .storageClass("slow")
        .dashboardSidecar()
        .dashboardLabel("dashboard")
        .dashboardLabelValue("yes")
        .dashboardNamespace("shop")
        .dashboardFolders("grafana_folder")
        .withoutDataSourceOfChart()
        .dataSources(lokiSource("loki", "Loki", "http://loki-gateway.monitoring"))
        .plugins("grafana-clock-panel")
        .setting("server", "root_url", Node.text("https://grafana.example.com"))
        .setting("auth.anonymous", "enabled", Node.bool(false))
        .resources(RESOURCES);
  }

  /** A Prometheus that keeps to what the chart has. */
  public static Bundle smallest() {
    return released(kubePrometheusStack().grafana(grafanaValues().disabled()));
  }

  /** A Loki that keeps lines in a bucket, in two programs. */
  public static Bundle loki() {
    return released(
        lokiValues()
            .mode(LokiMode.MONOLITHIC)
            .tenants()
            .keptIn(LokiStorage.S3, "2024-04-01")
            .bucket("lines")
            .rulerBucket("rules")
            .replicationFactor(2)
            .retention(days(14))
            .rulesOfConfigMaps("shop")
            .alertsTo("http://alertmanager.monitoring:9093")
            .replicas(2)
            .persistence("50Gi")
            .storageClass("fast")
            .withoutChunksCache()
            .withoutResultsCache()
            .resources(RESOURCES));
  }

  /** An agent for the pods of two namespaces. */
  public static Bundle alloy() {
    return released(
        alloyValues()
            .podLogs("http://loki-gateway.monitoring", List.of("shop", "web"))
            .withoutReporting()
            .controller(AlloyController.DAEMONSET)
            .resources(RESOURCES));
  }

  /** A Jaeger that keeps traces in Elasticsearch. */
  public static Bundle jaeger() {
    return released(
        jaegerValues()
            .replicas(2)
            .resources(RESOURCES)
            .elasticsearch("http://elasticsearch.monitoring:9200"));
  }

  /** A Tempo that keeps traces in a bucket, and makes metrics of them. */
  public static Bundle tempo() {
    return released(
        tempoValues()
            .replicas(2)
            .retention(days(14))
            .tenants()
            .withoutReporting()
            .s3("traces", "s3.eu-central-1.amazonaws.com")
            .metricsTo(
                "http://prometheus.monitoring:9090",
                TempoProcessor.SERVICE_GRAPHS,
                TempoProcessor.SPAN_METRICS)
            .persistence("20Gi")
            .storageClass("fast")
            .resources(RESOURCES));
  }

  /** A Tempo that keeps traces on the disk of its pod, for a time that is no whole hour. */
  public static Bundle smallTempo() {
    return released(tempoValues().retention(minutes(90)).persistence("1Gi"));
  }

  /** A collector that sends traces and logs on. */
  public static Bundle collector() {
    return released(
        collectorValues()
            .mode(CollectorMode.DEPLOYMENT)
            .distribution("otel/opentelemetry-collector-contrib")
            .replicas(2)
            .resources(RESOURCES)
            .tracesTo("jaeger.monitoring:4317")
            .logsTo("http://loki-gateway.monitoring"));
  }

  /** A chart that there are no types for. */
  public static Bundle anyChart() {
    Chart blackbox =
        new Chart(
            "prometheus-community",
            "https://prometheus-community.github.io/helm-charts",
            "prometheus-blackbox-exporter",
            "11.17.2");
    return released(chartValues(blackbox).unchecked("replicas", Node.number(2)));
  }
}
