package example.rulesandroutes;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.common.Label.label;
import static dev.belfry.common.Secret.file;
import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.kubernetes.PrometheusRule;
import dev.belfry.kubernetes.ServiceMonitor;
import dev.belfry.promql.Condition;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Histogram;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Severity;

/** The monitoring that a team has before Belfry, written in it: alerts, routes, a monitor. */
final class Runbook {
  private static final Counter REQUESTS = counter("aragora_http_requests_total");
  private static final Histogram DURATION = histogram("aragora_http_request_duration_seconds");
  private static final Counter RESTARTS = counter("kube_pod_container_status_restarts_total");
  private static final Secret SLACK_URL = file("/etc/alertmanager/secrets/slack/url");

  private Runbook() {}

  static PrometheusRule alerts() {
    return prometheusRule("monitoring", "aragora-alerts")
        .groups(
            ruleGroup("aragora").rules(errors(), latency(), restarts(), connections(), queue()));
  }

  private static Alert errors() {
    Condition<?> tooMany =
        REQUESTS
            .where(label("status").matches("5.."))
            .rate(minutes(5))
            .sum()
            .dividedBy(REQUESTS.rate(minutes(5)).sum())
            .above(0.05);
    return alert("AragoraHighErrorRate")
        .when(tooMany)
        .holdingFor(minutes(5))
        .severity(Severity.CRITICAL)
        .summary("High error rate detected")
        .description("Error rate is {{ $value | humanizePercentage }}");
  }

  private static Alert latency() {
    return alert("AragoraHighLatency")
        .when(DURATION.percentile(95, minutes(5)).above(1))
        .apply(Runbook::warning)
        .summary("High latency detected")
        .description("P95 latency is {{ $value | humanizeDuration }}");
  }

  private static Alert restarts() {
    return alert("AragoraPodRestarts")
        .when(RESTARTS.where(label("namespace").is("aragora")).increase(hours(1)).above(3))
        .apply(Runbook::warning)
        .summary("Pod restarting frequently")
        .description("Pod {{ $labels.pod }} has restarted {{ $value }} times");
  }

  private static Alert connections() {
    return alert("AragoraDBConnections")
        .when(gauge("pg_stat_activity_count").where(label("datname").is("aragora")).above(80))
        .apply(Runbook::warning)
        .summary("Database connections high")
        .description("{{ $value }} active connections");
  }

  private static Alert queue() {
    return alert("AragoraQueueBacklog")
        .when(gauge("aragora_queue_depth").above(1000))
        .apply(Runbook::warning)
        .holdingFor(minutes(10))
        .summary("Queue backlog growing")
        .description("Queue depth is {{ $value }}");
  }

  private static Alert warning(Alert alert) {
    return alert.holdingFor(minutes(5)).severity(Severity.WARNING);
  }

  static Routing routes() {
    Receiver byDefault = receiver("default").slack(slack("#alerts").apiUrl(SLACK_URL));
    Receiver pager =
        receiver("pagerduty")
            .pagerDuty(pagerDutyV1(file("/etc/alertmanager/secrets/pagerduty/service-key")));
    Receiver channel =
        receiver("slack")
            .slack(
                slack("#alerts")
                    .apiUrl(SLACK_URL)
                    .title("{{ .Status | toUpper }}: {{ .CommonAnnotations.summary }}")
                    .text("{{ .CommonAnnotations.description }}"));
    return routing(
            sendTo(byDefault)
                .groupBy(Label.ALERTNAME, Severity.LABEL)
                .groupWait(seconds(30))
                .groupInterval(minutes(5))
                .repeatEvery(hours(4))
                .routes(
                    when(Severity.CRITICAL.matcher()).sendTo(pager),
                    when(Severity.WARNING.matcher()).sendTo(channel)))
        .resolveTimeout(minutes(5));
  }

  static ServiceMonitor monitor() {
    return serviceMonitor("monitoring", "aragora")
        .label("release", "prometheus")
        .selecting("app", "aragora-api")
        .fromNamespaces("aragora")
        .endpoints(port("metrics").scrapeEvery(seconds(30)).path("/metrics"));
  }

  static Prometheus prometheusOfTheStack() {
    return prometheus("monitoring", "prometheus").selectsMonitors("release", "prometheus");
  }
}
