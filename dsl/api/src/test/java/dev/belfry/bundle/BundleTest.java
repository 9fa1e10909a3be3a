package dev.belfry.bundle;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerConfig;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerSecret;
import static dev.belfry.provisioning.Provisioning.dashboardProviders;
import static dev.belfry.rules.Rules.ruleGroup;
import static dev.belfry.scrape.Scrape.scrapeJob;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.alertmanager.Routing;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Folder;
import dev.belfry.kubernetes.DeclaredAlertmanager;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.provisioning.Provisioned;
import dev.belfry.rules.RuleGroup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BundleTest {
  private static final Dashboard DASHBOARD = dashboard("api", "API");
  private static final RuleGroup GROUP = ruleGroup("api");
  private static final Routing ROUTING = routing(sendTo(receiver("all")));

  private static Bundle full() {
    return bundle("all")
        .dashboards("Team", DASHBOARD)
        .resources(prometheusRule("monitoring", "api"))
        .ruleGroups(GROUP)
        .scrapeJobs(scrapeJob("api"))
        .alertmanager(ROUTING)
        .provisioning("grafana", dashboardProviders());
  }

  /** Names the kind of an artifact. */
  private static final class Kinds implements ArtifactVisitor<String> {
    @Override
    public String dashboard(Artifact.DashboardFile file) {
      return file.folder() + "/" + file.dashboard().uid();
    }

    @Override
    public String ruleFile(Artifact.RuleFile file) {
      return "rules";
    }

    @Override
    public String lokiRuleFile(Artifact.LokiRuleFile file) {
      return "rules of Loki";
    }

    @Override
    public String grafanaRules(Artifact.GrafanaRulesFile file) {
      return "rules of Grafana " + file.name();
    }

    @Override
    public String scrapeFile(Artifact.ScrapeFile file) {
      return "job";
    }

    @Override
    public String alertmanager(Artifact.AlertmanagerFile file) {
      return "alertmanager";
    }

    @Override
    public String helm(Artifact.HelmFile file) {
      return "helm " + file.release().name();
    }

    @Override
    public String alertmanagerValues(Artifact.AlertmanagerValuesFile file) {
      return "values " + file.name();
    }

    @Override
    public String grafanaRouting(Artifact.GrafanaRoutingFile file) {
      return "alerting " + file.name();
    }

    @Override
    public String resource(Artifact.ResourceFile file) {
      return file.resource().kind();
    }

    @Override
    public String provisioning(Artifact.ProvisioningFile file) {
      return "provisioning " + file.name();
    }
  }

  @Test
  void artifacts_stand_in_the_order_in_which_they_were_given() {
    assertEquals(
        List.of(
            "Team/api", "PrometheusRule", "rules", "job", "alertmanager", "provisioning grafana"),
        full().artifacts().stream().map(artifact -> artifact.accept(new Kinds())).toList());
  }

  @Test
  void whatever_carries_a_tree_of_routes_tells_it() {
    Bundle carriers =
        bundle("b")
            .alertmanager(ROUTING)
            .alertmanagerValues("alertmanager", ROUTING)
            .grafanaRouting("routes", ROUTING)
            .resources(
                alertmanagerSecret("monitoring", "main", ROUTING).label("team", "platform"),
                alertmanagerConfig("shop", "routes", ROUTING).forAllNamespaces());

    assertEquals(
        List.of(
            "alertmanager",
            "values alertmanager",
            "alerting routes",
            "Secret",
            "AlertmanagerConfig"),
        carriers.artifacts().stream().map(artifact -> artifact.accept(new Kinds())).toList());
    carriers.artifacts().forEach(artifact -> assertEquals(Optional.of(ROUTING), artifact.routes()));
    assertEquals(Optional.empty(), new Artifact.RuleFile(GROUP).routes());
  }

  @Test
  void artifacts_of_one_kind_can_be_asked_for() {
    assertEquals(List.of(new Artifact.RuleFile(GROUP)), full().artifacts(Artifact.RuleFile.class));
  }

  @Test
  void adding_makes_a_copy() {
    Bundle empty = bundle("all");
    empty.dashboards("Team", DASHBOARD);

    assertEquals(List.of(), empty.artifacts());
  }

  @Test
  void lists_and_single_values_say_the_same() {
    assertEquals(
        bundle("b").dashboards("f", DASHBOARD).artifacts(),
        bundle("b").dashboards("f", List.of(DASHBOARD)).artifacts());
    assertEquals(
        bundle("b").ruleGroups(GROUP).artifacts(),
        bundle("b").ruleGroups(List.of(GROUP)).artifacts());
  }

  @Test
  void the_prometheus_is_known_and_not_written() {
    var prometheus = prometheus("monitoring", "main");
    Bundle bundle = bundle("b").loadedBy(prometheus).ruleGroups(GROUP);

    assertEquals(Optional.of(prometheus), bundle.prometheus());
    assertEquals(1, bundle.artifacts().size());
    assertEquals(Optional.empty(), bundle("b").prometheus());
  }

  @Test
  void an_empty_name_is_refused() {
    assertEquals(
        "bundle name: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> bundle("")).getMessage());
    assertEquals(
        "folder: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> bundle("b").dashboards(""))
            .getMessage());
  }

  static List<Arguments> nulls() {
    Bundle bundle = bundle("b");
    return List.of(
        refused("bundle name", () -> bundle(null)),
        refused("folder", () -> bundle.dashboards((String) null)),
        refused("folder", () -> bundle.dashboards((Folder) null)),
        refused("format", () -> bundle.dashboardFormat(null)),
        refused("version", () -> bundle.grafana(null)),
        refused("provisioning name", () -> bundle.provisioning(null)),
        refused("files", () -> bundle.provisioning("p", (Provisioned[]) null)),
        refused("dashboards", () -> bundle.dashboards("f", (Dashboard[]) null)),
        refused("dashboards", () -> bundle.dashboards("f", (List<Dashboard>) null)),
        refused("groups", () -> bundle.ruleGroups((RuleGroup[]) null)),
        refused("groups", () -> bundle.ruleGroups((List<RuleGroup>) null)),
        refused("routing", () -> bundle.alertmanager(null)),
        refused("resources", () -> bundle.resources((KubernetesResource[]) null)),
        refused("resources", () -> bundle.resources((List<KubernetesResource>) null)),
        refused("declared", () -> bundle.loadedBy((Prometheus) null)),
        refused("declared", () -> bundle.loadedBy((DeclaredAlertmanager) null)),
        refused("kind", () -> bundle.artifacts(null)),
        refused("dashboard", () -> new Artifact.DashboardFile("f", null)),
        refused("folder", () -> new Artifact.DashboardFile(null, DASHBOARD)),
        refused("group", () -> new Artifact.RuleFile(null)),
        refused("routing", () -> new Artifact.AlertmanagerFile(null)),
        refused("resource", () -> new Artifact.ResourceFile(null)),
        refused("visitor", () -> new Artifact.RuleFile(GROUP).accept(null)));
  }

  private static Arguments refused(String name, Executable call) {
    return Arguments.of(name, call);
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void a_null_is_refused_by_the_name_of_the_parameter(String name, Executable call) {
    assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
  }
}
