package dev.belfry.bundle;

/**
 * One method for each kind of artifact, so that the compiler finds a forgotten one.
 *
 * @param <R> what the methods return
 */
public interface ArtifactVisitor<R> {

  /** A dashboard. */
  R dashboard(Artifact.DashboardFile file);

  /** A rule group. */
  R ruleFile(Artifact.RuleFile file);

  /** A rule group for Loki. */
  R lokiRuleFile(Artifact.LokiRuleFile file);

  /** Rule groups that Grafana evaluates itself. */
  R grafanaRules(Artifact.GrafanaRulesFile file);

  /** A job of Prometheus. */
  R scrapeFile(Artifact.ScrapeFile file);

  /** The configuration of Alertmanager. */
  R alertmanager(Artifact.AlertmanagerFile file);

  /** The configuration of Alertmanager as values of a Helm chart. */
  R alertmanagerValues(Artifact.AlertmanagerValuesFile file);

  /** Routes, receivers and times for the alerting of Grafana. */
  R grafanaRouting(Artifact.GrafanaRoutingFile file);

  /** An object for Kubernetes. */
  R resource(Artifact.ResourceFile file);

  /** Values of a Helm chart. */
  R helm(Artifact.HelmFile file);

  /** A file that Grafana reads when it starts. */
  R provisioning(Artifact.ProvisioningFile file);
}
