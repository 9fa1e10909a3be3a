package ai.aragora.monitoring;

import static ai.aragora.monitoring.ApiMetrics.*;
import static ai.aragora.monitoring.PlatformMetrics.*;
import static dev.belfry.common.Span.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.rules.Alert;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;

/** What somebody has to look at: at once if critical, on the next working day if a warning. */
final class ApiAlerts {
  private ApiAlerts() {}

  static RuleGroup define() {
    return ruleGroup("aragora")
        .rules(
            highErrorRate(), highLatency(), podRestarts(), databaseConnections(), queueBacklog());
  }

  static Alert highErrorRate() {
    return alert("AragoraHighErrorRate")
        .when(errorRatio(REQUESTS, minutes(5)).above(0.05))
        .holdingFor(minutes(5))
        .severity(Severity.CRITICAL)
        .summary("High error rate detected")
        .description("Error rate is {{ $value | humanizePercentage }}")
        .runbook(House.runbook("high-error-rate"));
  }

  static Alert highLatency() {
    return alert("AragoraHighLatency")
        .when(latencyP95(DURATION, minutes(5)).above(1))
        .holdingFor(minutes(5))
        .severity(Severity.WARNING)
        .summary("High latency detected")
        .description("P95 latency is {{ $value | humanizeDuration }}")
        .runbook(House.runbook("high-latency"));
  }

  static Alert podRestarts() {
    return alert("AragoraPodRestarts")
        .when(RESTARTS.where(NAMESPACE.is(House.APP_NAMESPACE)).increase(hours(1)).above(3))
        .holdingFor(minutes(5))
        .severity(Severity.WARNING)
        .summary("Pod restarting frequently")
        .description("Pod {{ $labels.pod }} has restarted {{ $value | printf \"%.0f\" }} times")
        .runbook(House.runbook("service-down"));
  }

  static Alert databaseConnections() {
    return alert("AragoraDBConnections")
        .when(DB_CONNECTIONS.where(DATABASE.is("aragora")).above(80))
        .holdingFor(minutes(5))
        .severity(Severity.WARNING)
        .summary("Database connections high")
        .description("{{ $value }} active connections")
        .runbook(House.runbook("database-issues"));
  }

  private static Alert queueBacklog() {
    return alert("AragoraQueueBacklog")
        .when(QUEUE_DEPTH.above(1000))
        .holdingFor(minutes(10))
        .severity(Severity.WARNING)
        .summary("Queue backlog growing")
        .description("Queue depth is {{ $value }}")
        .runbook(House.runbook("scaling"));
  }
}
