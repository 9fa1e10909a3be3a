package ai.aragora.monitoring;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.grafanaSidecar;

import dev.belfry.bundle.Bundle;
import dev.belfry.generate.Main;
import dev.belfry.kubernetes.PrometheusRule;

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
        .ruleGroups(ApiAlerts.define())
        .scrapeJobs(HealthJob.define())
        .lokiRuleGroups(LogAlerts.define())
        .alertmanager(AlertRouting.define())
        .resources(ApiMonitor.define(), alertRules())
        .grafanaObjects(grafanaSidecar(AragoraStack.STACK.namespace()))
        .kustomizations()
        .readme()
        .stack(AragoraStack.STACK);
  }

  private static PrometheusRule alertRules() {
    return AragoraStack.STACK.rules("aragora-alerts").groups(ApiAlerts.define());
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
