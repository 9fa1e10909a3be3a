package dev.belfry.render;

import dev.belfry.common.FilePosition;
import dev.belfry.common.Origin;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A file to be: where it goes, in which notation, and what it says.
 *
 * @param path below the output folder, with slashes; named for the identity in the target system
 * @param subject what it is, for messages: {@code dashboard `api`}
 * @param schema the schema that it has to fit
 * @param head what stands in front of that, as it is: lines of comments, or all of a text
 * @param root what it says
 * @param model what it says in the form that checks read, which is the same in all formats of a
 *     dashboard, the classic JSON model, and in all files that hold the configuration of
 *     Alertmanager; of rules for Loki and Grafana, the groups as they were defined
 */
public record Document(
    String path, String subject, String schema, String head, ObjectNode root, ObjectNode model) {
  private static final String HELM = "helm/";
  private static final String SCHEMA_ENDING = ".schema.json";

  static final String DASHBOARD = "grafana/dashboard.schema.json";
  static final String DASHBOARD_V1 = "grafana/dashboardv1.schema.json";
  static final String DASHBOARD_V2 = "grafana/dashboardv2.schema.json";

  /** The property that holds the text of a file with templates, which has no others. */
  public static final String TEMPLATES = "templates";

  static final String KUBERNETES = "kubernetes/";

  /** The label by which the sidecar of Loki's chart finds rules. */
  public static final String LOKI_RULE_LABEL = "loki_rule";

  /** Others take over these kinds in groups of their own, where they have other fields. */
  private static final List<String> KNOWN_GROUPS =
      List.of("monitoring.coreos.com/", "grafana.integreatly.org/");

  static final String CONFIG_MAP = KUBERNETES + "configmap.schema.json";
  static final String KUSTOMIZATION = KUBERNETES + "kustomization.schema.json";
  static final String PATCH = KUBERNETES + "deployment.schema.json";
  static final String COLLECTOR_OBJECT = KUBERNETES + "opentelemetrycollector.schema.json";
  static final String COLLECTOR = "opentelemetry/collector.schema.json";
  static final String PROMETHEUS_RULE = KUBERNETES + "prometheusrule.schema.json";
  static final String ALERTMANAGER = "alertmanager/alertmanager.schema.json";
  static final String ALERTMANAGER_SUBJECT = "the configuration of Alertmanager";
  static final String KUBE_PROMETHEUS_STACK = "helm/kube-prometheus-stack.schema.json";
  static final String ALERTMANAGER_VALUES = "helm/alertmanagervalues.schema.json";
  static final String ALERTMANAGER_SECRET = "kubernetes/alertmanagersecret.schema.json";
  static final String ALERTMANAGER_CONFIG = "kubernetes/alertmanagerconfig.schema.json";
  static final String DASHBOARD_PROVIDERS = "grafana/dashboardproviders.schema.json";
  static final String DATA_SOURCES = "grafana/datasources.schema.json";
  static final String GRAFANA_ROUTING = "grafana/notifications.schema.json";
  static final String GRAFANA_RULES = "grafana/alertrules.schema.json";
  static final String LOKI_RULE_FILE = "loki/rules.schema.json";
  static final String RULE_FILE = "prometheus/rules.schema.json";
  static final String SCRAPE_FILE = "prometheus/scrape.schema.json";
  static final String PROMETHEUS = "prometheus/prometheus.schema.json";

  /** A document that checks read as it is. */
  public Document(String path, String subject, String schema, ObjectNode root) {
    this(path, subject, schema, root, root);
  }

  /** Whether the document holds a whole configuration of Alertmanager, which is its model. */
  public boolean isAlertmanager() {
    return schema.equals(ALERTMANAGER)
        || schema.equals(ALERTMANAGER_VALUES)
        || schema.equals(ALERTMANAGER_SECRET)
        || schema.equals(KUBE_PROMETHEUS_STACK) && model != root;
  }

  /**
   * The tree of routes that a document holds: of Alertmanager, or an AlertmanagerConfig of others.
   * Of a bundle's own AlertmanagerConfig the routing that it was made of is looked at.
   */
  public Optional<ObjectNode> routes() {
    boolean isForeignTree = schema.equals(ALERTMANAGER_CONFIG) && model != root;
    return isAlertmanager() || isForeignTree ? Optional.of(model) : Optional.empty();
  }

  /** A document without a head. */
  public Document(String path, String subject, String schema, ObjectNode root, ObjectNode model) {
    this(path, subject, schema, "", root, model);
  }

  /** A script, or a file of templates, of which no schema says anything. */
  static Document text(String path, String subject, String text) {
    return new Document(path, subject, "", text, Node.object(), Node.object());
  }

  /** Whether the document is no tree but a text, which is all head. */
  public boolean isText() {
    return schema.isEmpty() && !head.isEmpty();
  }

  /** Whether the document is a rule file of Prometheus. */
  public boolean isRuleFile() {
    return schema.equals(RULE_FILE);
  }

  /** Whether the document is a rule file of Loki, whose model is the group as it was defined. */
  public boolean isLokiRuleFile() {
    return schema.equals(LOKI_RULE_FILE);
  }

  /**
   * Whether the document holds rules of Belfry that Grafana evaluates itself; its model are the
   * groups as they were defined.
   */
  public boolean isGrafanaRules() {
    return schema.equals(GRAFANA_RULES);
  }

  /** Whether the document holds alerts of others that Grafana evaluates itself. */
  public boolean isGrafanaAlerts() {
    return schema.isEmpty() && root.get("groups").isPresent();
  }

  /**
   * Whether the document is a file of others with templates for texts of receivers. Of a bundle's
   * own, the configuration that lists them is looked at.
   */
  public boolean isNotificationTemplates() {
    return schema.isEmpty() && root.text(TEMPLATES).isPresent();
  }

  /** The text of a file with templates; empty if the document is none. */
  public String templates() {
    return root.text(TEMPLATES).orElse("");
  }

  /** The chart of Helm that the document holds values for, if Belfry knows that one. */
  public Optional<String> chart() {
    return schema.startsWith(HELM)
        ? Optional.of(schema.substring(HELM.length(), schema.length() - SCHEMA_ENDING.length()))
        : Optional.empty();
  }

  /** Whether the document of somebody else names charts of Helm. */
  public boolean isHelmRelease() {
    return schema.isEmpty()
        && List.of("dependencies", "releases", "spec").stream()
            .anyMatch(name -> root.get(name).isPresent());
  }

  /** Whether the document is the configuration of a Prometheus that scrapes, or jobs of it. */
  public boolean isScrapeConfiguration() {
    return schema.equals(SCRAPE_FILE)
        || schema.equals(PROMETHEUS)
        || schema.isEmpty() && root.get("scrape_configs").isPresent();
  }

  /** Whether the document is an object for Kubernetes that holds rules. */
  public boolean isPrometheusRule() {
    return schema.equals(PROMETHEUS_RULE);
  }

  /**
   * The object whose {@code groups} are rule groups: of a rule file or an object for Kubernetes, or
   * what that is made of which Loki or Grafana gets.
   */
  public Optional<ObjectNode> withRuleGroups() {
    if (isPrometheusRule()) {
      return Optional.of(root.object("spec"));
    }
    return isRuleFile() || isLokiRuleFile() || isGrafanaRules()
        ? Optional.of(model)
        : Optional.empty();
  }

  /** Whether the document is an object for Kubernetes, of any kind. */
  public boolean isKubernetesObject() {
    return schema.startsWith(KUBERNETES) && !schema.equals(KUSTOMIZATION);
  }

  /** Whether the document lists data sources for Grafana. */
  public boolean isDataSources() {
    return schema.equals(DATA_SOURCES);
  }

  /** Whether the document changes a Deployment of somebody else. */
  boolean isPatch() {
    return schema.equals(PATCH);
  }

  /** The configuration of a collector that is the document, or an object for the operator holds. */
  public Optional<ObjectNode> collector() {
    if (schema.equals(COLLECTOR_OBJECT)) {
      return Optional.of(root.object("spec").object("config"));
    }
    return schema.equals(COLLECTOR) ? Optional.of(root) : Optional.empty();
  }

  /** Whether the document is an object for Kubernetes of which the schema has every field. */
  public boolean isKnownObject() {
    return isConfigMap()
        || isKubernetesObject()
            && root.text("apiVersion").filter(Document::isOfKnownGroup).isPresent();
  }

  private static boolean isOfKnownGroup(String version) {
    return KNOWN_GROUPS.stream().anyMatch(version::startsWith);
  }

  /** Whether the document was read from a file of others, not made of a definition. */
  public boolean isRead() {
    return root.notes()
        .origin()
        .map(Origin::location)
        .filter(FilePosition.class::isInstance)
        .isPresent();
  }

  /** Whether the document is a ConfigMap. */
  public boolean isConfigMap() {
    return schema.equals(CONFIG_MAP);
  }

  /** Whether the document is an object for Kubernetes that the grafana-operator reads. */
  public boolean isOfGrafanaOperator() {
    return schema.startsWith(KUBERNETES + "grafana");
  }

  /** Whether the document is a dashboard of Grafana, in whatever format. */
  public boolean isDashboard() {
    return schema.equals(DASHBOARD) || schema.equals(DASHBOARD_V1) || schema.equals(DASHBOARD_V2);
  }

  /** Whether the document is JSON; others that are no text are YAML. */
  public boolean isJson() {
    return path.endsWith(".json");
  }

  /** Whether something in it was set past the typed methods, so that it may not fit its schema. */
  public boolean hasUnchecked() {
    return hasUnchecked(root);
  }

  private static boolean hasUnchecked(Node node) {
    if (node instanceof ArrayNode array) {
      return array.items().stream().anyMatch(Document::hasUnchecked);
    }
    if (!(node instanceof ObjectNode object)) {
      return false;
    }
    boolean found = !object.notes().unchecked().isEmpty();
    for (int i = 0; i < object.size() && !found; i++) {
      found = hasUnchecked(object.value(i));
    }
    return found;
  }
}
