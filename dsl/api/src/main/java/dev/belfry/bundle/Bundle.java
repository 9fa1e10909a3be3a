package dev.belfry.bundle;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.Routing;
import dev.belfry.common.FileName;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Folder;
import dev.belfry.helm.HelmRelease;
import dev.belfry.kubernetes.DeclaredAlertmanager;
import dev.belfry.kubernetes.GrafanaObjects;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.provisioning.Provisioned;
import dev.belfry.rules.GrafanaRules;
import dev.belfry.rules.RuleGroup;
import dev.belfry.scrape.ScrapeJob;
import dev.belfry.stack.Service;
import dev.belfry.stack.Stack;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** All that one team writes with Belfry: what is not listed here is not written. */
public final class Bundle {
  private final String name;

  // Set on a copy before anybody else sees it, never after.
  private List<Artifact> artifacts = List.of();
  private Prometheus prometheus;
  private DeclaredAlertmanager alertmanager;
  private DashboardFormat dashboardFormat = DashboardFormat.CLASSIC;
  private GrafanaVersion grafana;
  private List<GrafanaObjects> grafanaObjects = List.of();
  private String lokiSidecar;
  private boolean kustomizations;
  private boolean readme;
  private Checking checking = Checking.checking();
  private List<Service> services = List.of();

  private Bundle(String name) {
    this.name = name;
  }

  /** A copy that differs in one thing. */
  private Bundle with(Consumer<Bundle> change) {
    Bundle copy = new Bundle(name);
    copy.artifacts = artifacts;
    copy.prometheus = prometheus;
    copy.alertmanager = alertmanager;
    copy.dashboardFormat = dashboardFormat;
    copy.grafana = grafana;
    copy.grafanaObjects = grafanaObjects;
    copy.lokiSidecar = lokiSidecar;
    copy.kustomizations = kustomizations;
    copy.readme = readme;
    copy.checking = checking;
    copy.services = services;
    change.accept(copy);
    return copy;
  }

  /**
   * An empty bundle.
   *
   * @param name what it monitors, for the summary that is printed
   * @throws IllegalArgumentException when the name is empty
   */
  public static Bundle bundle(String name) {
    return new Bundle(Require.filled("bundle name", name));
  }

  /**
   * Dashboards in a folder of Grafana. Written to {@code grafana/dashboards/<folder>/<uid>.json}.
   *
   * @throws IllegalArgumentException when the folder can not have its title on a disk
   */
  public Bundle dashboards(String folder, Dashboard... dashboards) {
    return dashboards(folder, List.of(requireNonNull(dashboards, "dashboards")));
  }

  /**
   * Dashboards in a folder of Grafana. Written to {@code grafana/dashboards/<folder>/<uid>.json}.
   *
   * @throws IllegalArgumentException when the folder can not have its title on a disk
   */
  public Bundle dashboards(String folder, List<Dashboard> dashboards) {
    FileName.require("folder", folder);
    return plus(
        requireNonNull(dashboards, "dashboards"),
        dashboard -> new Artifact.DashboardFile(folder, dashboard));
  }

  /**
   * Dashboards in a folder of Grafana. Written to {@code grafana/dashboards/<folder>/<uid>.json},
   * with the folders around it in front; where dashboards are resources, the folders are, too:
   * {@code grafana/folders/<uid>.json}.
   *
   * @throws IllegalArgumentException when the folder can not have its title on a disk
   */
  public Bundle dashboards(Folder folder, Dashboard... dashboards) {
    return dashboards(folder, List.of(requireNonNull(dashboards, "dashboards")));
  }

  /**
   * Dashboards in a folder of Grafana. Written to {@code grafana/dashboards/<folder>/<uid>.json},
   * with the folders around it in front; where dashboards are resources, the folders are, too:
   * {@code grafana/folders/<uid>.json}.
   *
   * @throws IllegalArgumentException when the folder can not have its title on a disk
   */
  public Bundle dashboards(Folder folder, List<Dashboard> dashboards) {
    FileName.require("folder", requireNonNull(folder, "folder").path());
    return plus(
        requireNonNull(dashboards, "dashboards"),
        dashboard -> Artifact.DashboardFile.in(folder, dashboard));
  }

  /**
   * Files that Grafana reads when it starts: data sources, and where its dashboards are. Written to
   * {@code grafana/provisioning/datasources/<name>.yaml} and {@code
   * grafana/provisioning/dashboards/<name>.yaml}.
   *
   * @param name the name of the files
   * @param files what they say
   * @throws IllegalArgumentException when the name can not be that of a file
   */
  public Bundle provisioning(String name, Provisioned... files) {
    FileName.require("provisioning name", name);
    return plus(
        List.of(requireNonNull(files, "files")), file -> new Artifact.ProvisioningFile(name, file));
  }

  /**
   * Rule groups for a Prometheus that reads files. Written to {@code
   * prometheus/rules/<group>.yaml}.
   */
  public Bundle ruleGroups(RuleGroup... groups) {
    return ruleGroups(List.of(requireNonNull(groups, "groups")));
  }

  /**
   * Rule groups for a Prometheus that reads files. Written to {@code
   * prometheus/rules/<group>.yaml}.
   */
  public Bundle ruleGroups(List<RuleGroup> groups) {
    return plus(requireNonNull(groups, "groups"), Artifact.RuleFile::new);
  }

  /**
   * Rule groups for the ruler of Loki: what they ask for are logs. What Loki forgets of a group is
   * reported as {@code rules.lost-in-loki}. Written to {@code loki/rules/<group>.yaml}, for the
   * folder of the tenant in Loki's folder of rules, which is {@code fake} where there is one
   * tenant.
   */
  public Bundle lokiRuleGroups(RuleGroup... groups) {
    return lokiRuleGroups(List.of(requireNonNull(groups, "groups")));
  }

  /**
   * Rule groups for the ruler of Loki: what they ask for are logs. What Loki forgets of a group is
   * reported as {@code rules.lost-in-loki}. Written to {@code loki/rules/<group>.yaml}, for the
   * folder of the tenant in Loki's folder of rules, which is {@code fake} where there is one
   * tenant.
   */
  public Bundle lokiRuleGroups(List<RuleGroup> groups) {
    return plus(requireNonNull(groups, "groups"), Artifact.LokiRuleFile::new);
  }

  /**
   * Rules that Grafana evaluates itself. What Grafana has no place for is reported as {@code
   * rules.lost-in-grafana}. Written to {@code grafana/provisioning/alerting/<name>.yaml}.
   *
   * @param name the name of the file, which no routes for Grafana have
   * @param rules the groups, their folder and data sources
   * @throws IllegalArgumentException when the name can not be that of a file
   */
  public Bundle grafanaRules(String name, GrafanaRules rules) {
    FileName.require("grafana rules name", name);
    return plus(
        List.of(requireNonNull(rules, "rules")),
        groups -> new Artifact.GrafanaRulesFile(name, groups));
  }

  /**
   * Jobs for a Prometheus that reads files, by {@code scrape_config_files} in its configuration.
   * Written to {@code prometheus/scrape/<job>.yaml}.
   */
  public Bundle scrapeJobs(ScrapeJob... jobs) {
    return scrapeJobs(List.of(requireNonNull(jobs, "jobs")));
  }

  /**
   * Jobs for a Prometheus that reads files, by {@code scrape_config_files} in its configuration.
   * Written to {@code prometheus/scrape/<job>.yaml}.
   */
  public Bundle scrapeJobs(List<ScrapeJob> jobs) {
    return plus(requireNonNull(jobs, "jobs"), Artifact.ScrapeFile::new);
  }

  /** The configuration of Alertmanager. Written to {@code alertmanager/alertmanager.yaml}. */
  public Bundle alertmanager(Routing routing) {
    return plus(List.of(requireNonNull(routing, "routing")), Artifact.AlertmanagerFile::new);
  }

  /**
   * The configuration of Alertmanager as values of the Helm chart kube-prometheus-stack: {@code
   * alertmanager.config}, and as {@code alertmanager.alertmanagerSpec.secrets} what {@code
   * Secret.kubernetes} names. Every list and time that the chart has a default for is written, as
   * Helm would else keep the chart's. Written to {@code helm/<name>.yaml}.
   *
   * @param name the name of the file
   * @param routing the tree
   * @throws IllegalArgumentException when the name can not be that of a file
   */
  public Bundle alertmanagerValues(String name, Routing routing) {
    FileName.require("name of the values", name);
    return plus(
        List.of(requireNonNull(routing, "routing")),
        tree -> new Artifact.AlertmanagerValuesFile(name, tree));
  }

  /**
   * The same tree for the alerting of Grafana: notification policies, contact points and mute
   * timings. What Grafana has no place for is reported as {@code alertmanager.lost-in-grafana}.
   * Written to {@code grafana/provisioning/alerting/<name>.yaml}.
   *
   * @param name the name of the file
   * @param routing the tree; its secrets are files on the machine of Grafana, those of Kubernetes
   *     below {@code /etc/alertmanager/secrets} as for Alertmanager
   * @throws IllegalArgumentException when the name can not be that of a file
   */
  public Bundle grafanaRouting(String name, Routing routing) {
    FileName.require("grafana routing name", name);
    return plus(
        List.of(requireNonNull(routing, "routing")),
        tree -> new Artifact.GrafanaRoutingFile(name, tree));
  }

  /** Objects for Kubernetes. Written to {@code kubernetes/<namespace>/<kind>-<name>.yaml}. */
  public Bundle resources(KubernetesResource... resources) {
    return resources(List.of(requireNonNull(resources, "resources")));
  }

  /** Objects for Kubernetes. Written to {@code kubernetes/<namespace>/<kind>-<name>.yaml}. */
  public Bundle resources(List<? extends KubernetesResource> resources) {
    return plus(requireNonNull(resources, "resources"), Artifact.ResourceFile::new);
  }

  /**
   * Releases of Helm charts. Written to {@code helm/<release>.yaml}, each with its values, and
   * {@code helm/install.sh}, which installs all of them in this order.
   */
  public Bundle helm(HelmRelease<?>... releases) {
    return helm(List.of(requireNonNull(releases, "releases")));
  }

  /**
   * Releases of Helm charts. Written to {@code helm/<release>.yaml}, each with its values, and
   * {@code helm/install.sh}, which installs all of them in this order.
   */
  public Bundle helm(List<HelmRelease<?>> releases) {
    return plus(requireNonNull(releases, "releases"), Artifact.HelmFile::new);
  }

  /**
   * The stack that loads this bundle: its releases are written as {@link #helm} does, monitors and
   * rules are held against what its Prometheus picks up, and monitors against the services that it
   * watches.
   */
  public Bundle stack(Stack stack) {
    return helm(requireNonNull(stack, "stack").releases())
        .loadedBy(stack.prometheus())
        .with(copy -> copy.services = stack.services());
  }

  /**
   * The Prometheus that is to load the monitors and rules of this bundle. It is checked against,
   * not written.
   */
  public Bundle loadedBy(Prometheus declared) {
    requireNonNull(declared, "declared");
    return with(copy -> copy.prometheus = declared);
  }

  /**
   * The Alertmanager that is to load the AlertmanagerConfigs and the {@code alertmanagerSecret} of
   * this bundle. It is checked against, not written.
   */
  public Bundle loadedBy(DeclaredAlertmanager declared) {
    requireNonNull(declared, "declared");
    return with(copy -> copy.alertmanager = declared);
  }

  /** The form of all dashboards of this bundle. Default: {@link DashboardFormat#CLASSIC}. */
  public Bundle dashboardFormat(DashboardFormat format) {
    requireNonNull(format, "format");
    return with(copy -> copy.dashboardFormat = format);
  }

  /**
   * The oldest Grafana that is to show the dashboards. What it does not know yet is reported as
   * {@code dashboard.newer-than-grafana}. Default: nothing is reported.
   */
  public Bundle grafana(GrafanaVersion version) {
    requireNonNull(version, "version");
    return with(copy -> copy.grafana = version);
  }

  /**
   * Brings the dashboards of this bundle, their folders, and the data sources of its {@link
   * #provisioning} to a Grafana in a cluster, besides the files. Written to {@code
   * kubernetes/<namespace>/<kind>-<name>.yaml}.
   *
   * @param objects {@code grafanaSidecar("monitoring")} or {@code grafanaOperator("monitoring")}
   */
  public Bundle grafanaObjects(GrafanaObjects... objects) {
    List<GrafanaObjects> all = new ArrayList<>(grafanaObjects);
    all.addAll(List.of(requireNonNull(objects, "objects")));
    return with(copy -> copy.grafanaObjects = List.copyOf(all));
  }

  /**
   * Brings the rule groups for Loki into a cluster, as ConfigMaps for the sidecar of Loki's Helm
   * chart: one for each group, with the label {@code loki_rule}. Loki needs {@code
   * lokiValues().rulesOfConfigMaps()}. Written to {@code
   * kubernetes/<namespace>/configmap-loki-rules-<group>.yaml}.
   *
   * @param namespace the namespace of Loki
   * @throws IllegalArgumentException when the name is empty
   */
  public Bundle lokiSidecar(String namespace) {
    Require.filled("namespace", namespace);
    return with(copy -> copy.lokiSidecar = namespace);
  }

  /**
   * Lists the files of each namespace for {@code kubectl apply -k}, sorted. Written to {@code
   * kubernetes/<namespace>/kustomization.yaml}.
   */
  public Bundle kustomizations() {
    return with(copy -> copy.kustomizations = true);
  }

  /**
   * Says on a page what is monitored, for whoever is on call: each alert with what it asks for, who
   * hears of it and its runbook, the tree of routes, each dashboard with its panels, each monitor.
   * Written to {@code README.md}, which forges show with the folder.
   */
  public Bundle readme() {
    return with(copy -> copy.readme = true);
  }

  /**
   * How the bundle is checked beyond what Belfry does by itself: how bad findings are, which are
   * accepted, and checks of the user's own. Default: none of it.
   */
  public Bundle checking(Checking rules) {
    requireNonNull(rules, "rules");
    return with(copy -> copy.checking = rules);
  }

  private <T> Bundle plus(List<? extends T> items, Function<T, Artifact> artifact) {
    List<Artifact> all = new ArrayList<>(artifacts);
    for (T item : items) {
      all.add(artifact.apply(item));
    }
    return with(copy -> copy.artifacts = List.copyOf(all));
  }

  /** What it monitors. */
  public String name() {
    return name;
  }

  /** Everything that becomes a file, in the order in which it was given. */
  public List<Artifact> artifacts() {
    return artifacts;
  }

  /** The artifacts of one kind, in order. */
  public <A extends Artifact> List<A> artifacts(Class<A> kind) {
    requireNonNull(kind, "kind");
    List<A> found = new ArrayList<>();
    for (Artifact artifact : artifacts) {
      if (kind.isInstance(artifact)) {
        found.add(kind.cast(artifact));
      }
    }
    return found;
  }

  /** The services that are watched, as far as the stack names them. */
  public List<Service> services() {
    return services;
  }

  /** The form of all dashboards. */
  public DashboardFormat dashboardFormat() {
    return dashboardFormat;
  }

  /** The oldest Grafana that is to show the dashboards, if it was named. */
  public Optional<GrafanaVersion> grafana() {
    return Optional.ofNullable(grafana);
  }

  /** How it is checked beyond what Belfry does by itself. */
  public Checking checking() {
    return checking;
  }

  /** The Prometheus that is to load the monitors and rules, if it was declared. */
  public Optional<Prometheus> prometheus() {
    return Optional.ofNullable(prometheus);
  }

  /** The Alertmanager of Kubernetes that is to load the trees of routes, if it was declared. */
  public Optional<DeclaredAlertmanager> alertmanager() {
    return Optional.ofNullable(alertmanager);
  }

  /** How the dashboards and data sources get to Grafana instances in clusters, in order. */
  public List<GrafanaObjects> grafanaObjects() {
    return grafanaObjects;
  }

  /** The namespace of the Loki whose sidecar takes rule groups from ConfigMaps, if there is one. */
  public Optional<String> lokiSidecar() {
    return Optional.ofNullable(lokiSidecar);
  }

  /** Whether the files of each namespace are listed. */
  public boolean hasKustomizations() {
    return kustomizations;
  }

  /** Whether a page says what is monitored. */
  public boolean hasReadme() {
    return readme;
  }
}
