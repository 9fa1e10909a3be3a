package dev.belfry.bundle;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.Routing;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Folder;
import dev.belfry.helm.HelmRelease;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.kubernetes.RoutingResource;
import dev.belfry.provisioning.Provisioned;
import dev.belfry.rules.GrafanaRules;
import dev.belfry.rules.RuleGroup;
import dev.belfry.scrape.ScrapeJob;
import java.util.Optional;

/** Something that becomes a file of its own. */
public sealed interface Artifact {

  /** Calls the method of the visitor that fits this kind of artifact. */
  <R> R accept(ArtifactVisitor<R> visitor);

  /** The tree of routes that it carries, in whatever form. */
  default Optional<Routing> routes() {
    return Optional.empty();
  }

  /**
   * A dashboard in a folder of Grafana.
   *
   * @param folder the folder's title; with slashes those of the folders around it in front
   * @param dashboard the dashboard
   * @param identity the folder, if it is known by more than its title
   */
  record DashboardFile(String folder, Dashboard dashboard, Optional<Folder> identity)
      implements Artifact {

    /** An artifact of its parts. */
    public DashboardFile {
      requireNonNull(folder, "folder");
      requireNonNull(dashboard, "dashboard");
      requireNonNull(identity, "identity");
    }

    /** A dashboard in a folder that is known by its title alone. */
    public DashboardFile(String folder, Dashboard dashboard) {
      this(folder, dashboard, Optional.empty());
    }

    /** A dashboard in a folder. */
    public static DashboardFile in(Folder folder, Dashboard dashboard) {
      return new DashboardFile(
          requireNonNull(folder, "folder").path(), dashboard, Optional.of(folder));
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").dashboard(this);
    }
  }

  /**
   * A rule group in a file that Prometheus reads itself.
   *
   * @param group the group
   */
  record RuleFile(RuleGroup group) implements Artifact {

    /** An artifact of this group. */
    public RuleFile {
      requireNonNull(group, "group");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").ruleFile(this);
    }
  }

  /**
   * A rule group in a file that the ruler of Loki reads.
   *
   * @param group the group, whose rules ask for logs
   */
  record LokiRuleFile(RuleGroup group) implements Artifact {

    /** An artifact of this group. */
    public LokiRuleFile {
      requireNonNull(group, "group");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").lokiRuleFile(this);
    }
  }

  /**
   * Rule groups that Grafana evaluates itself.
   *
   * @param name the name of the file
   * @param rules the groups
   */
  record GrafanaRulesFile(String name, GrafanaRules rules) implements Artifact {

    /** An artifact of its parts. */
    public GrafanaRulesFile {
      requireNonNull(name, "name");
      requireNonNull(rules, "rules");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").grafanaRules(this);
    }
  }

  /**
   * A job in a file that Prometheus reads itself.
   *
   * @param job the job
   */
  record ScrapeFile(ScrapeJob job) implements Artifact {

    /** An artifact of this job. */
    public ScrapeFile {
      requireNonNull(job, "job");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").scrapeFile(this);
    }
  }

  /**
   * The configuration of Alertmanager.
   *
   * @param routing the routing tree with its receivers
   */
  record AlertmanagerFile(Routing routing) implements Artifact {

    /** An artifact of this tree of routes. */
    public AlertmanagerFile {
      requireNonNull(routing, "routing");
    }

    @Override
    public Optional<Routing> routes() {
      return Optional.of(routing);
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").alertmanager(this);
    }
  }

  /**
   * Routes, receivers and times for the alerting of Grafana.
   *
   * @param name the name of the file
   * @param routing the routing tree with its receivers
   */
  record GrafanaRoutingFile(String name, Routing routing) implements Artifact {

    /** An artifact of its parts. */
    public GrafanaRoutingFile {
      requireNonNull(name, "name");
      requireNonNull(routing, "routing");
    }

    @Override
    public Optional<Routing> routes() {
      return Optional.of(routing);
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").grafanaRouting(this);
    }
  }

  /**
   * The configuration of Alertmanager as values of a Helm chart.
   *
   * @param name the name of the file
   * @param routing the routing tree with its receivers
   */
  record AlertmanagerValuesFile(String name, Routing routing) implements Artifact {

    /** An artifact of its parts. */
    public AlertmanagerValuesFile {
      requireNonNull(name, "name");
      requireNonNull(routing, "routing");
    }

    @Override
    public Optional<Routing> routes() {
      return Optional.of(routing);
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").alertmanagerValues(this);
    }
  }

  /**
   * An object for Kubernetes.
   *
   * @param resource the object
   */
  record ResourceFile(KubernetesResource resource) implements Artifact {

    /** An artifact of this object. */
    public ResourceFile {
      requireNonNull(resource, "resource");
    }

    @Override
    public Optional<Routing> routes() {
      return resource instanceof RoutingResource<?> carrier
          ? Optional.of(carrier.routing())
          : Optional.empty();
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").resource(this);
    }
  }

  /**
   * Values of a Helm chart.
   *
   * @param release what they are for
   */
  record HelmFile(HelmRelease<?> release) implements Artifact {

    /** An artifact of this release. */
    public HelmFile {
      requireNonNull(release, "release");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").helm(this);
    }
  }

  /**
   * A file that Grafana reads when it starts.
   *
   * @param name the name of the file
   * @param content what it says
   */
  record ProvisioningFile(String name, Provisioned content) implements Artifact {

    /** An artifact of its parts. */
    public ProvisioningFile {
      requireNonNull(name, "name");
      requireNonNull(content, "content");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").provisioning(this);
    }
  }
}
