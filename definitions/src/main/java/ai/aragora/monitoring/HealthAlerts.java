package ai.aragora.monitoring;

import static ai.aragora.monitoring.metrics.Blackbox.*;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.to;
import static dev.belfry.rules.Rules.*;

import ai.aragora.monitoring.metrics.BlackboxTarget;
import dev.belfry.rules.Alert;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;

/**
 * What the checks of the API's health say. Whoever asks at the Service gets no answer at all while
 * no pod is ready, so both fail when nobody serves; only the second fails alone.
 */
final class HealthAlerts {
  private HealthAlerts() {}

  static RuleGroup define() {
    return ruleGroup("aragora-health").rules(notAlive(), notReady(), unknown());
  }

  static Alert notAlive() {
    return failing("AragoraNotAlive", HealthCheck.LIVENESS, Severity.CRITICAL)
        .holdingFor(minutes(2))
        .summary("The API does not answer");
  }

  static Alert notReady() {
    return failing("AragoraNotReady", HealthCheck.READINESS, Severity.WARNING)
        .holdingFor(minutes(5))
        .summary("The API can't work");
  }

  /** Without exporter, or with a probe that nobody loaded, the others would never fire. */
  static Alert unknown() {
    return alert("AragoraHealthUnknown")
        .when(SUCCESS.where(HealthCheck.LIVENESS.matcher()).absent())
        .holdingFor(minutes(10))
        .severity(Severity.WARNING)
        .apply(Team.PLATFORM::owns)
        .summary("Nobody asks the API how it is")
        .description("The blackbox exporter told nothing of it")
        .runbook(House.runbook("monitoring-setup"))
        .dashboard(House.GRAFANA, to(Pages.INFRASTRUCTURE).panel(HealthPanels.checks()));
  }

  private static Alert failing(String name, HealthCheck check, Severity severity) {
    return alert(name)
        .when(SUCCESS.where(check.matcher()).equalTo(0))
        .severity(severity)
        .apply(Team.API::owns)
        .description("No good answer from {}", label(BlackboxTarget.INSTANCE))
        .runbook(House.runbook("service-down"))
        .dashboard(House.GRAFANA, to(Pages.INFRASTRUCTURE).panel(HealthPanels.checks()));
  }
}
