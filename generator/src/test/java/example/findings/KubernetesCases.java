package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.provisioning.Provisioning.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.Dashboard;
import dev.belfry.kubernetes.GrafanaOperator;
import dev.belfry.kubernetes.PrometheusRule;
import dev.belfry.promql.Gauge;
import dev.belfry.provisioning.ProvisionedDataSources;
import dev.belfry.provisioning.SecretReference;
import dev.belfry.rules.RuleGroup;
import dev.belfry.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Objects for Kubernetes that a cluster refuses, and such that it takes. */
public final class KubernetesCases {
  private static final Gauge QUEUE = gauge("queue_length");
  private static final SecretReference PASSWORD = SecretReference.inFile("/etc/secrets/loki");

  private KubernetesCases() {}

  private static Dashboard dashboardOf(int kibibytes) {
    return dashboard("queue", "Queue").panels(text("Notes", "x".repeat(kibibytes * 1024)));
  }

  private static PrometheusRule rulesOf(int kibibytes) {
    List<RuleGroup> groups = new ArrayList<>();
    for (String name : List.of("first", "second")) {
      groups.add(
          ruleGroup(name)
              .rules(
                  alert("Long_" + name)
                      .when(QUEUE.above(10))
                      .description("x".repeat(kibibytes * 512))));
    }
    return prometheusRule("monitoring", "queue").groups(groups);
  }

  /** A dashboard, and rules, that are larger than what holds them. */
  public static Bundle tooLarge() {
    return bundle("cases")
        .dashboards("Team", dashboardOf(1024))
        .grafanaObjects(grafanaSidecar("monitoring"))
        .resources(
            rulesOf(512),
            configMap("monitoring", "two")
                .entry("a.json", "x".repeat(600 * 1024))
                .entry("b.json", "x".repeat(600 * 1024)),
            grafanaDashboard("monitoring", "fat").json("x".repeat(1537 * 1024)));
  }

  /** Two dashboards that are larger than a ConfigMap only together. */
  public static Bundle largeEnough() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboardOf(600).allow("kubernetes.too-large-to-apply", "applied by the server"),
            dashboard("other", "Other")
                .panels(text("Notes", "x".repeat(600 * 1024)))
                .allow("kubernetes.too-large-to-apply", "applied by the server"))
        .grafanaObjects(grafanaSidecar("monitoring"))
        .resources(rulesOf(500).allow("kubernetes.too-large-to-apply", "applied by the server"));
  }

  /** A dashboard that a ConfigMap can hold, but not twice. */
  public static Bundle tooLargeToApply() {
    return bundle("cases")
        .dashboards("Team", dashboardOf(256))
        .grafanaObjects(grafanaSidecar("monitoring"));
  }

  /** A dashboard that a ConfigMap can hold twice. */
  public static Bundle smallEnoughToApply() {
    return bundle("cases")
        .dashboards("Team", dashboardOf(255))
        .grafanaObjects(grafanaSidecar("monitoring"));
  }

  /** Names, labels, annotations and entries that no typed method takes. */
  public static Bundle invalidMetadata() {
    return bundle("cases")
        .resources(
            configMap("monitoring", "queue")
                .unchecked("metadata.name", Node.text("Queue_1"))
                .unchecked("metadata.namespace", Node.text("team.a"))
                .unchecked("metadata.labels.team", Node.text("team a"))
                .unchecked("metadata.annotations.an owner", Node.text("x"))
                .unchecked("metadata.annotations.long", Node.text("x".repeat(256 * 1024)))
                .unchecked("data.an entry", Node.text("x"))
                .allow("schema.unchecked-property", "shows the finding")
                .allow("kubernetes.too-large-to-apply", "it is the annotation alone"));
  }

  /** Names, labels and annotations that look odd and are fine. */
  public static Bundle validMetadata() {
    return bundle("cases")
        .resources(
            configMap("0", "9.queue-1.a")
                .label("Team_1", "")
                .label("example.org/a", "A.b_c-D")
                .annotation("long", "x".repeat(200 * 1024))
                .annotation("empty", "")
                .entry("..a_B-", "x"));
  }

  /** Two folders, two sources, no source, and a value from nowhere. */
  public static Bundle conflicting() {
    return bundle("cases")
        .resources(
            grafanaDashboard("monitoring", "two-folders")
                .json("{}")
                .folderTitle("Team")
                .folderUid("team"),
            grafanaDashboard("monitoring", "two-sources").json("{}").url("https://example.org/x"),
            grafanaDashboard("monitoring", "no-source"),
            grafanaFolder("monitoring", "two-parents").parentObject("a").parentUid("b"),
            grafanaDatasource("monitoring", "no-value")
                .source(lokiSource("loki", "Loki", "http://loki:3100"))
                .valuesFrom(filledValue("url")));
  }

  /** Objects that say each thing once. */
  public static Bundle agreeing() {
    return bundle("cases")
        .resources(
            grafanaDashboard("monitoring", "one").json("{}").folderTitle("Team"),
            grafanaFolder("monitoring", "one").parentObject("a"),
            grafanaDatasource("monitoring", "one")
                .source(lokiSource("loki", "Loki", "http://loki:3100"))
                .secret("basicAuthPassword", secretKey("loki", "password")));
  }

  private static ProvisionedDataSources loki() {
    return dataSources()
        .sources(
            lokiSource("loki", "Loki", "http://loki:3100").secret("basicAuthPassword", PASSWORD));
  }

  private static Bundle withOperator(GrafanaOperator operator) {
    return bundle("cases").provisioning("main", loki()).grafanaObjects(operator);
  }

  /** A secret in a file of Grafana, which the operator does not read. */
  public static Bundle secretOutOfReach() {
    return withOperator(grafanaOperator("monitoring"));
  }

  /** The same secret as an entry of a Secret. */
  public static Bundle secretInReach() {
    return withOperator(
        grafanaOperator("monitoring").secret(PASSWORD, secretKey("loki", "password")));
  }

  /** Tabs in a format that has them, and in objects for Kubernetes, which have none. */
  public static Bundle tabsInObjects() {
    return LayoutCases.tabs().grafanaObjects(grafanaSidecar("monitoring"));
  }
}
