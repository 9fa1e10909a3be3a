package example.golden;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.TimeInterval;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.DashboardId;
import dev.belfry.grafana.DataSource;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.GrafanaServer;
import dev.belfry.grafana.LokiQuery;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.grafana.TextBoxVariable;
import dev.belfry.logql.MetricQuery;
import dev.belfry.promql.Counter;
import dev.belfry.promql.InstantVector;
import dev.belfry.rules.Alert;
import dev.belfry.rules.ErrorState;
import dev.belfry.rules.NoDataState;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;

/** Rules for Loki and for Grafana that show what the language can say. */
public final class GoldenRuleTargets {
  private static final Label JOB = label("job");
  private static final Label POD = label("pod");
  private static final Label TEAM = label("team");
  private static final Counter REQUESTS = counter("http_requests_total");
  private static final InstantVector<Object> RATE = REQUESTS.rate(minutes(5)).sumBy(JOB);
  private static final MetricQuery ERRORS =
      streams(JOB.is("api")).containing("error").rate(minutes(5)).sumBy(POD);

  private static final GrafanaServer SERVER = grafanaServer("https://grafana.example.org");
  private static final DashboardId API = dashboardId("api", "API");
  private static final TextBoxVariable CHOSEN = textBoxVariable("job");

  private static final DataSource<PrometheusQuery> PROMETHEUS =
      dataSource(DataSourceType.PROMETHEUS, "prometheus");
  private static final DataSource<PrometheusQuery> MIMIR =
      dataSource(DataSourceType.PROMETHEUS, "mimir");
  private static final DataSource<LokiQuery> LOKI = dataSource(DataSourceType.LOKI, "loki");

  private GoldenRuleTargets() {}

  private static Alert logErrors() {
    return alert("LogErrors")
        .whenLogs(ERRORS.above(0.5))
        .holdingFor(minutes(10))
        .severity(Severity.WARNING)
        .summary("{} writes {} errors per second", label(POD), value().humanize())
        .runbook("https://runbooks.example.org/log-errors");
  }

  /** A group of rules about logs with everything that Loki keeps. */
  public static Bundle loki() {
    return bundle("golden")
        .lokiRuleGroups(
            ruleGroup("logs")
                .every(minutes(1))
                .limit(20)
                .label(TEAM, "web")
                .rules(
                    logErrors(),
                    recordLogs("pod:log_errors:rate5m", ERRORS).label("source", "loki")));
  }

  private static RuleGroup everyKind() {
    return ruleGroup("api")
        .every(seconds(30))
        .queryOffset(minutes(1))
        .label(TEAM, "web")
        .rules(
            alert("ApiIdle")
                .when(RATE.below(0.5))
                .holdingFor(minutes(10))
                .keepFiringFor(minutes(5))
                .severity(Severity.CRITICAL)
                .label("service", "{{ $labels.job }}")
                .summary("{} requests per second, costs $1", value().humanize())
                .description(
                    "{{ if gt .Value 0.1 }}few{{ else }}none{{ end }} of {{ .Labels.job }}")
                .runbook("https://runbooks.example.org/idle")
                .dashboard(SERVER, to(API).panel(timeSeries("Requests")).passing(CHOSEN, JOB)),
            alert("ApiOdd").when(RATE.above(1).and(RATE.below(2))),
            alert("ApiGone").when(RATE.absent()).dashboard(SERVER, to(API)),
            logErrors(),
            record("job:http_requests:rate5m", RATE).label("kind", "a $ sign"),
            recordLogs("pod:log_errors:rate5m", ERRORS));
  }

  /** Conditions that become thresholds, conditions that stay whole, logs and recordings. */
  public static Bundle grafana() {
    return bundle("golden")
        .grafanaRules(
            "rules",
            grafanaRules("Team/Web", PROMETHEUS).logsIn(LOKI).recordTo(MIMIR).groups(everyKind()));
  }

  /** What a rule has in Grafana alone. */
  public static Bundle settings() {
    Receiver pager = receiver("pager").webhook(webhook("http://pager.example.org"));
    TimeInterval night = timeInterval("night").during(period().between("00:00", "06:00"));
    Alert busy = alert("Busy").when(RATE.above(100));
    return bundle("golden")
        .grafanaRules(
            "rules",
            grafanaRules("Team", PROMETHEUS)
                .groups(
                    ruleGroup("api")
                        .rules(
                            busy,
                            alert("Idle").when(RATE.atMost(1)).severity(Severity.WARNING),
                            alert("Idle").when(RATE.atMost(0)).severity(Severity.CRITICAL)))
                .settings(grafanaRule().noDataState(NoDataState.KEEP_LAST).paused())
                .settings(
                    busy,
                    grafanaRule()
                        .uid("busy")
                        .noDataState(NoDataState.ALERTING)
                        .execErrState(ErrorState.KEEP_LAST)
                        .missingSeriesEvalsToResolve(3)
                        .notifications(
                            directlyTo(pager)
                                .groupBy(Label.ALERTNAME, label("grafana_folder"))
                                .groupWait(seconds(30))
                                .groupInterval(minutes(5))
                                .repeatEvery(hours(4))
                                .mutedDuring(night)
                                .activeDuring(night))));
  }
}
