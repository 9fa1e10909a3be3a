package ai.aragora.monitoring;

import static dev.belfry.common.Span.*;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.stack.Service.service;
import static dev.belfry.stack.Stack.stack;

import dev.belfry.helm.AlertmanagerValues;
import dev.belfry.helm.Chart;
import dev.belfry.helm.GrafanaValues;
import dev.belfry.helm.KubePrometheusStack;
import dev.belfry.helm.LokiStorage;
import dev.belfry.helm.LokiValues;
import dev.belfry.helm.PrometheusValues;
import dev.belfry.stack.Service;
import dev.belfry.stack.Stack;

/**
 * What runs: the API that is watched, and the programs that watch it. Whatever definitions need to
 * know of names, ports, labels and addresses comes from here.
 */
final class AragoraStack {
  private static final String NAMESPACE = "monitoring";

  /**
   * The API.
   *
   * <p>Aragora's own manifests label their Services {@code app.kubernetes.io/name=aragora}, and
   * only its Helm chart names a port {@code metrics}: the Service has to carry the label and the
   * port that are said here. Of the paths about health, these are the two that tell something.
   */
  static final Service API =
      service("aragora", "aragora")
          .label("app", "aragora-api")
          .port("http", 8080)
          .port("metrics", 9090)
          .workload("aragora-api")
          .metrics("metrics", "/metrics")
          .health("http", "/healthz", "/readyz")
          .traceName("aragora");

  /** What keeps metrics, logs and traces. */
  private static final Stack BACKENDS =
      stack(release("prometheus", NAMESPACE, metrics()))
          .loki(release("loki", NAMESPACE, logs()))
          .agent(release("alloy", NAMESPACE, alloyValues().withoutReporting()))
          .jaeger(
              release(
                  "jaeger",
                  NAMESPACE,
                  jaegerValues().elasticsearch("http://elasticsearch.monitoring:9200")))
          .blackboxExporter(
              release(
                  "prometheus-blackbox-exporter",
                  NAMESPACE,
                  chartValues(Chart.PROMETHEUS_BLACKBOX_EXPORTER)))
          .services(API);

  /** The stack; the release {@code prometheus} is what monitors and rules carry as a label. */
  static final Stack STACK =
      BACKENDS
          .collector(
              release(
                  "opentelemetry-collector",
                  NAMESPACE,
                  collectorValues().config(Tracing.collector(BACKENDS))))
          .dataSources(DataSources.logs(BACKENDS), DataSources.traces(BACKENDS));

  private AragoraStack() {}

  private static KubePrometheusStack metrics() {
    return kubePrometheusStack()
        .prometheus(prometheus())
        .alertmanager(alertmanager())
        .grafana(grafana());
  }

  private static PrometheusValues prometheus() {
    return prometheusValues()
        .retention(days(30))
        .retentionSize("90GB")
        .storage(volumeClaim("100Gi"));
  }

  private static AlertmanagerValues alertmanager() {
    return alertmanagerValues().config(AlertRouting.define()).storage(volumeClaim("10Gi"));
  }

  private static GrafanaValues grafana() {
    return grafanaValues()
        .persistence("10Gi")
        .adminSecret("grafana-admin")
        .dashboardFolders("grafana_folder");
  }

  private static LokiValues logs() {
    return lokiValues()
        .singleTenant()
        .keptIn(LokiStorage.FILESYSTEM, "2026-01-01")
        .retention(days(30))
        .persistence("50Gi")
        .rulesOfConfigMaps()
        .withoutChunksCache()
        .withoutResultsCache();
  }
}
