package ai.aragora.monitoring;

import static ai.aragora.monitoring.ApiMetrics.*;
import static ai.aragora.monitoring.metrics.AragoraHttp.*;
import static ai.aragora.monitoring.metrics.AragoraQueue.*;
import static ai.aragora.monitoring.metrics.KubeStateMetrics.*;
import static ai.aragora.monitoring.metrics.Postgres.*;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.to;
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
        .when(errorRatio(HTTP_REQUESTS_TOTAL, minutes(5)).above(0.05))
        .holdingFor(minutes(5))
        .severity(Severity.CRITICAL)
        .apply(Team.API::owns)
        .summary("High error rate detected")
        .description("Error rate is {}", value().humanizePercentage())
        .runbook(House.runbook("high-error-rate"))
        .dashboard(House.GRAFANA, to(Pages.API).panel(ApiOverviewDashboard.errorRate()));
  }

  static Alert highLatency() {
    return alert("AragoraHighLatency")
        .when(latencyP95(HTTP_REQUEST_DURATION_SECONDS, minutes(5)).above(1))
        .holdingFor(minutes(5))
        .severity(Severity.WARNING)
        .apply(Team.API::owns)
        .summary("High latency detected")
        .description("P95 latency is {}", value().humanizeDuration())
        .runbook(House.runbook("high-latency"))
        .dashboard(House.GRAFANA, to(Pages.API).panel(ApiOverviewDashboard.latencyPercentiles()));
  }

  static Alert podRestarts() {
    return alert("AragoraPodRestarts")
        .when(
            POD_CONTAINER_STATUS_RESTARTS_TOTAL
                .where(PodContainerStatusRestartsTotal.NAMESPACE.is(AragoraStack.API.namespace()))
                .increase(hours(1))
                .above(3))
        .holdingFor(minutes(5))
        .severity(Severity.WARNING)
        .apply(Team.PLATFORM::owns)
        .summary("Pod restarting frequently")
        .description(
            "Pod {} has restarted {} times",
            label(PodContainerStatusRestartsTotal.POD),
            value().format("%.0f"))
        .runbook(House.runbook("service-down"))
        .dashboard(
            House.GRAFANA, to(Pages.INFRASTRUCTURE).panel(InfrastructureDashboard.restarts()));
  }

  static Alert databaseConnections() {
    return alert("AragoraDBConnections")
        .when(STAT_ACTIVITY_COUNT.where(StatActivityCount.DATNAME.is("aragora")).above(80))
        .holdingFor(minutes(5))
        .severity(Severity.WARNING)
        .apply(Team.PLATFORM::owns)
        .summary("Database connections high")
        .description("{} active connections", value())
        .runbook(House.runbook("database-issues"))
        .dashboard(
            House.GRAFANA,
            to(Pages.INFRASTRUCTURE).panel(InfrastructureDashboard.databaseConnections()));
  }

  /** The runbook watches {@code aragora_queue_depth}, which nothing exposes: docs/aragora.md. */
  private static Alert queueBacklog() {
    return alert("AragoraQueueBacklog")
        .when(
            TASK_QUEUE_SIZE
                .where(
                    TaskQueueSize.STATUS.in(
                        TaskQueueSize.Status.PENDING, TaskQueueSize.Status.READY))
                .sumWithout(TaskQueueSize.STATUS)
                .above(1000))
        .holdingFor(minutes(10))
        .severity(Severity.WARNING)
        .apply(Team.API::owns)
        .summary("Queue backlog growing")
        .description("Queue depth is {}", value())
        .runbook(House.runbook("scaling"));
  }
}
