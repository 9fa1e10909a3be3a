package dev.belfry.read;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a document can be, told by what it says. */
enum Kind {
  DASHBOARD("grafana/dashboard.schema.json", "dashboard"),
  DASHBOARD_V1("grafana/dashboardv1.schema.json", "dashboard"),
  DASHBOARD_V2("grafana/dashboardv2.schema.json", "dashboard"),
  RULE_FILE("prometheus/rules.schema.json", "rules"),
  GRAFANA_ALERTS("", "alerts of Grafana"),
  ALERTMANAGER_CONFIG("kubernetes/alertmanagerconfig.schema.json", "AlertmanagerConfig"),
  PROMETHEUS_RULE("kubernetes/prometheusrule.schema.json", "PrometheusRule"),
  SERVICE_MONITOR("kubernetes/servicemonitor.schema.json", "ServiceMonitor"),
  POD_MONITOR("kubernetes/podmonitor.schema.json", "PodMonitor"),
  PROBE("kubernetes/probe.schema.json", "Probe"),
  SCRAPE_CONFIG("kubernetes/scrapeconfig.schema.json", "ScrapeConfig"),
  CONFIG_MAP("kubernetes/configmap.schema.json", "ConfigMap"),
  GRAFANA_DASHBOARD("kubernetes/grafanadashboard.schema.json", "GrafanaDashboard"),
  GRAFANA_FOLDER("kubernetes/grafanafolder.schema.json", "GrafanaFolder"),
  GRAFANA_DATASOURCE("kubernetes/grafanadatasource.schema.json", "GrafanaDatasource"),
  COLLECTOR_OBJECT("kubernetes/opentelemetrycollector.schema.json", "OpenTelemetryCollector"),
  INSTRUMENTATION("kubernetes/instrumentation.schema.json", "Instrumentation"),
  COLLECTOR_CONFIG("opentelemetry/collector.schema.json", "the configuration of a collector"),
  KUBE_PROMETHEUS_STACK(
      "helm/kube-prometheus-stack.schema.json", "Helm values for kube-prometheus-stack"),
  LOKI_STACK("helm/loki-stack.schema.json", "Helm values for loki-stack"),
  LOKI("helm/loki.schema.json", "Helm values for loki"),
  TEMPO("helm/tempo.schema.json", "Helm values for tempo"),
  JAEGER("helm/jaeger.schema.json", "Helm values for jaeger"),
  COLLECTOR("helm/opentelemetry-collector.schema.json", "Helm values for opentelemetry-collector"),
  HELM_RELEASE("", "Helm charts"),
  PROMETHEUS("prometheus/prometheus.schema.json", "the configuration of Prometheus"),
  /** Promtail and others have jobs, too, with other settings. */
  SCRAPES("", "scrape configurations"),
  ALERTMANAGER("alertmanager/alertmanager.schema.json", "the configuration of Alertmanager");

  private static final String DASHBOARDS = "dashboard.grafana.app/";

  /** One of these is in every text that holds a document. */
  private static final List<String> SIGNS =
      List.of("\"panels\"", "\"rows\"", "\"elements\"", "groups:", "\"groups\"", "receivers:");

  /** What the configuration of Prometheus has at its top. */
  private static final Set<String> OF_PROMETHEUS =
      Set.of(
          "alerting",
          "global",
          "otlp",
          "remote_read",
          "remote_write",
          "rule_files",
          "runtime",
          "scrape_config_files",
          "scrape_configs",
          "storage",
          "tracing");

  private static final List<String> OF_GROUP =
      List.of("name", "interval", "query_offset", "limit", "labels");

  private final String schema;
  private final String word;

  Kind(String schema, String word) {
    this.schema = schema;
    this.word = word;
  }

  /** The schema that documents of this kind have to fit; empty if there is none. */
  String schema() {
    return schema;
  }

  /** What the document is, for messages. */
  String subject(ObjectNode document) {
    return name(document).map(name -> word + " `" + name + "`").orElse(word);
  }

  private Optional<String> name(ObjectNode document) {
    return switch (this) {
      case DASHBOARD -> document.text("uid").or(() -> document.text("title"));
      case DASHBOARD_V2 ->
          document.object("metadata").text("name").or(() -> document.object("spec").text("title"));
      case DASHBOARD_V1,
          ALERTMANAGER_CONFIG,
          PROMETHEUS_RULE,
          SERVICE_MONITOR,
          POD_MONITOR,
          PROBE,
          SCRAPE_CONFIG,
          CONFIG_MAP,
          GRAFANA_DASHBOARD,
          GRAFANA_FOLDER,
          GRAFANA_DATASOURCE,
          COLLECTOR_OBJECT,
          INSTRUMENTATION ->
          document.object("metadata").text("name");
      default -> Optional.empty();
    };
  }

  /** Whether it is worth looking for a document in a text. */
  static boolean mayBeIn(String text) {
    return text.indexOf('\n') >= 0 && SIGNS.stream().anyMatch(text::contains)
        || text.startsWith("{") && text.contains("\"panels\"");
  }

  /** Whether the object may hold other documents: as texts, or as whole configurations. */
  boolean mayHoldOthers() {
    return this == CONFIG_MAP
        || this == GRAFANA_DASHBOARD
        || this == HELM_RELEASE
        || schema.startsWith("helm/") && this != COLLECTOR && this != JAEGER && this != TEMPO;
  }

  /** Whether a ConfigMap holds variables of OpenTelemetry. */
  static boolean holdsEnvironment(ObjectNode map) {
    ObjectNode data = map.object("data");
    for (int i = 0; i < data.size(); i++) {
      if (data.name(i).startsWith("OTEL_")) {
        return true;
      }
    }
    return false;
  }

  /** What the object is, if it is one of these. */
  static Optional<Kind> of(ObjectNode object) {
    String version = object.text("apiVersion").orElse("");
    return switch (object.text("kind").orElse("")) {
      case "Dashboard", "DashboardWithAccessInfo" -> dashboard(version);
      case "AlertmanagerConfig" -> Optional.of(ALERTMANAGER_CONFIG);
      case "PrometheusRule" -> Optional.of(PROMETHEUS_RULE);
      case "ServiceMonitor" -> Optional.of(SERVICE_MONITOR);
      case "PodMonitor" -> Optional.of(POD_MONITOR);
      case "Probe" -> Optional.of(PROBE);
      case "ScrapeConfig" -> Optional.of(SCRAPE_CONFIG);
      case "ConfigMap" -> Optional.of(CONFIG_MAP);
      case "GrafanaDashboard" -> Optional.of(GRAFANA_DASHBOARD);
      case "GrafanaFolder" -> Optional.of(GRAFANA_FOLDER);
      case "OpenTelemetryCollector" ->
          version.endsWith("/v1beta1") ? Optional.of(COLLECTOR_OBJECT) : Optional.empty();
      case "Instrumentation" ->
          version.startsWith("opentelemetry.io/") ? Optional.of(INSTRUMENTATION) : Optional.empty();
      case "GrafanaDatasource" -> Optional.of(GRAFANA_DATASOURCE);
      case "Application", "HelmRelease" -> HelmShape.ofObject(object);
      default -> byShape(object).or(() -> HelmShape.of(object));
    };
  }

  private static Optional<Kind> dashboard(String version) {
    if (version.startsWith(DASHBOARDS + "v2")) {
      return Optional.of(DASHBOARD_V2);
    }
    return version.startsWith(DASHBOARDS) ? Optional.of(DASHBOARD_V1) : Optional.empty();
  }

  private static Optional<Kind> byShape(ObjectNode object) {
    boolean isTitled = object.get("title").isPresent();
    if (isList(object, "panels")
        || isTitled && (hasList(object, "panels") || hasList(object, "rows"))) {
      return Optional.of(DASHBOARD);
    }
    if (object.object("elements").size() > 0 && object.object("layout").size() > 0) {
      return Optional.of(DASHBOARD_V2);
    }
    ArrayNode groups = object.array("groups");
    if (hasRules(groups) || hasList(object, "groups") && object.size() == 1 && areNamed(groups)) {
      return Optional.of(isOfGrafana(groups) ? GRAFANA_ALERTS : RULE_FILE);
    }
    if (hasList(object, "scrape_configs")) {
      return Optional.of(isOfPrometheus(object) ? PROMETHEUS : SCRAPES);
    }
    if (object.object("service").object("pipelines").size() > 0
        && object.object("receivers").size() > 0
        && object.object("exporters").size() > 0) {
      return Optional.of(COLLECTOR_CONFIG);
    }
    boolean routes = object.get("route").orElse(null) instanceof ObjectNode;
    return routes && hasList(object, "receivers") ? Optional.of(ALERTMANAGER) : Optional.empty();
  }

  /** Whether it has nothing but what Prometheus reads, and no jobs that look for logs. */
  private static boolean isOfPrometheus(ObjectNode object) {
    for (int i = 0; i < object.size(); i++) {
      if (!OF_PROMETHEUS.contains(object.name(i))) {
        return false;
      }
    }
    for (Node job : object.array("scrape_configs").items()) {
      if (job instanceof ObjectNode one && one.get("pipeline_stages").isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isList(ObjectNode object, String name) {
    return object.get(name).orElse(null) instanceof ArrayNode;
  }

  private static boolean hasRules(ArrayNode groups) {
    return groups.items().stream()
        .anyMatch(group -> group instanceof ObjectNode object && hasList(object, "rules"));
  }

  /** Groups without rules are of use to nobody, and Prometheus takes them. */
  private static boolean areNamed(ArrayNode groups) {
    return groups.items().stream()
        .allMatch(
            group ->
                group instanceof ObjectNode object
                    && object.text("name").isPresent()
                    && OF_GROUP.containsAll(names(object)));
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.forEach((name, value) -> names.add(name));
    return names;
  }

  /** A list, or the name of one with nothing behind it. */
  private static boolean hasList(ObjectNode object, String name) {
    return isList(object, name) || object.get(name).filter(Node.none()::equals).isPresent();
  }

  private static boolean isOfGrafana(ArrayNode groups) {
    for (Node group : groups.items()) {
      if (group instanceof ObjectNode object) {
        for (Node rule : object.array("rules").items()) {
          return rule instanceof ObjectNode one && isList(one, "data");
        }
      }
    }
    return false;
  }
}
