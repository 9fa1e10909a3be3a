package ai.aragora.monitoring;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.grafanaSidecar;

import dev.belfry.bundle.Bundle;
import dev.belfry.generate.Main;
import dev.belfry.kubernetes.PrometheusRule;
import dev.belfry.rules.RuleGroup;

/** Everything that is monitored: what is not listed here is not written. */
public final class AragoraMonitoring {
  private AragoraMonitoring() {}

  /**
   * The bundle: dashboards, rules, routes and monitors of Aragora, and the stack that loads them.
   */
  public static Bundle define() {
    return bundle("aragora")
        .dashboards(
            "Aragora",
            ApiOverviewDashboard.define(),
            DebatePerformanceDashboard.define(),
            InfrastructureDashboard.define(),
            LogsDashboard.define())
        .ruleGroups(ApiAlerts.define(), HealthAlerts.define())
        .scrapeJobs(HealthJob.define())
        .lokiRuleGroups(LogAlerts.define())
        .alertmanager(AlertRouting.define())
        .resources(ApiMonitor.define(), rules("aragora-alerts", ApiAlerts.define()))
        .resources(HealthCheck.LIVENESS.probe(), HealthCheck.READINESS.probe())
        .resources(rules("aragora-health", HealthAlerts.define()))
        .resources(Tracing.environment(), Tracing.deployment())
        .provisioning("aragora", DataSources.all(AragoraStack.STACK))
        .grafanaObjects(grafanaSidecar(AragoraStack.STACK.namespace()).dashboardsOnly())
        .lokiSidecar(AragoraStack.STACK.namespace())
        .kustomizations()
        .readme()
        .stack(AragoraStack.STACK);
  }

  private static PrometheusRule rules(String name, RuleGroup group) {
    return AragoraStack.STACK.rules(name).groups(group);
  }

  /**
   * Writes everything.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    Main.run(args, AragoraMonitoring.class, AragoraMonitoring::define);
  }
}
