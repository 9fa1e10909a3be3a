package ai.aragora.monitoring;

import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.to;
import static dev.belfry.rules.Rules.*;

import dev.belfry.rules.Alert;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;

/** What the logs tell that no metric does: Loki's ruler asks, and tells Alertmanager. */
final class LogAlerts {
  private LogAlerts() {}

  static RuleGroup define() {
    return ruleGroup("aragora-logs").rules(errorsInLogs());
  }

  /**
   * A line a second for so long is no single mishap; what users feel of it has alerts that page.
   */
  static Alert errorsInLogs() {
    return alert("AragoraErrorsInLogs")
        .whenLogs(LogQueries.errorRateByPod().above(1))
        .holdingFor(minutes(15))
        .severity(Severity.INFO)
        .apply(Team.API::owns)
        .summary("Many errors in the logs")
        .description(
            "Pod {} writes {} errors per second", label(LogQueries.POD), value().humanize())
        .dashboard(House.GRAFANA, to(Pages.LOGS).panel(LogsDashboard.errorRate()));
  }
}
