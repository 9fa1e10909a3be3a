package ai.aragora.monitoring;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.*;

import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Bundle;
import dev.belfry.generate.Main;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.kubernetes.PrometheusRule;

/** Everything that is monitored: what is not listed here is not written. */
public final class AragoraMonitoring {
  private AragoraMonitoring() {}

  /** The bundle: dashboards, rules, routes and monitors of Aragora. */
  public static Bundle define() {
    Routing routing = AlertRouting.define();
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
        .alertmanager(routing)
        .alertmanagerValues("alertmanager", routing)
        .resources(ApiMonitor.define(), alertRules())
        .grafanaObjects(grafanaSidecar(House.MONITORING_NAMESPACE))
        .kustomizations()
        .readme()
        .loadedBy(loadingPrometheus());
  }

  private static PrometheusRule alertRules() {
    return prometheusRule(House.MONITORING_NAMESPACE, "aragora-alerts")
        .label(House.RELEASE_LABEL, House.RELEASE)
        .groups(ApiAlerts.define());
  }

  /** The Prometheus of the Helm release loads only what carries the label of the release. */
  private static Prometheus loadingPrometheus() {
    return prometheus(House.MONITORING_NAMESPACE, "prometheus-kube-prometheus-prometheus")
        .selectsMonitors(House.RELEASE_LABEL, House.RELEASE)
        .selectsRules(House.RELEASE_LABEL, House.RELEASE);
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
