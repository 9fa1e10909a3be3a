package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.GrafanaVersion;
import dev.belfry.common.Label;
import dev.belfry.grafana.DashboardId;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.GrafanaServer;
import dev.belfry.grafana.Stat;
import dev.belfry.logql.MetricQuery;
import dev.belfry.promql.Gauge;
import dev.belfry.rules.Alert;
import dev.belfry.rules.GrafanaRules;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;
import dev.belfry.tree.Node;

/** Rules for Loki and Grafana, and links of alerts, that are reported, and such that are not. */
public final class RuleTargetCases {
  private static final Label POD = label("pod");
  private static final Gauge QUEUE = gauge("queue_length");
  private static final MetricQuery ERRORS =
      streams(label("app").is("queue")).containing("error").rate(minutes(5)).sumBy(POD);
  private static final GrafanaServer SERVER = grafanaServer("https://grafana.example.org");
  private static final DashboardId PAGE = dashboardId("queue", "Queue");

  private RuleTargetCases() {}

  private static Alert full() {
    return alert("Full").when(QUEUE.above(10));
  }

  private static Alert failing() {
    return alert("Failing").whenLogs(ERRORS.above(1));
  }

  private static GrafanaRules inGrafana(RuleGroup... groups) {
    return grafanaRules("Team", dataSource(DataSourceType.PROMETHEUS, "prometheus")).groups(groups);
  }

  private static Bundle grafana(RuleGroup group) {
    return bundle("cases").grafanaRules("rules", inGrafana(group));
  }

  /** Rules that nobody understands who gets them. */
  public static Bundle wrongLanguage() {
    return bundle("cases")
        .ruleGroups(ruleGroup("queue").rules(failing()))
        .lokiRuleGroups(ruleGroup("logs").rules(full()))
        .grafanaRules("rules", inGrafana(ruleGroup("both").rules(full(), failing())));
  }

  /** A text of the author that Loki does not understand, and one that it does. */
  public static Bundle textsForLoki() {
    return bundle("cases")
        .lokiRuleGroups(
            ruleGroup("logs")
                .rules(
                    failing().unchecked("expr", Node.text("queue_length > 1")),
                    alert("Lines")
                        .when(QUEUE.above(1))
                        .unchecked("expr", Node.text("rate({app=\"queue\"}[5m]) > 1"))));
  }

  /** The same rules where they belong. */
  public static Bundle rightLanguage() {
    return bundle("cases")
        .ruleGroups(ruleGroup("queue").rules(full()))
        .lokiRuleGroups(ruleGroup("logs").rules(failing()))
        .grafanaRules(
            "rules",
            inGrafana(ruleGroup("both").rules(full(), failing()))
                .logsIn(dataSource(DataSourceType.LOKI, "loki")));
  }

  /** A group that looks back, and an alert that goes on firing: Loki forgets both. */
  public static Bundle lostInLoki() {
    return bundle("cases")
        .lokiRuleGroups(
            ruleGroup("logs").queryOffset(minutes(1)).rules(failing().keepFiringFor(minutes(5))));
  }

  /** What Loki keeps, the labels of the group among it. */
  public static Bundle keptInLoki() {
    return bundle("cases")
        .lokiRuleGroups(
            ruleGroup("logs")
                .every(minutes(1))
                .limit(5)
                .label("team", "web")
                .rules(failing().holdingFor(minutes(5))));
  }

  /** A limit, and texts with what Grafana does not fill in. */
  public static Bundle lostInGrafana() {
    return grafana(
        ruleGroup("queue")
            .limit(10)
            .rules(
                full()
                    .summary("{{ $value }} jobs wait in {{ $externalLabels.cluster }}")
                    .description(
                        "{{ range query \"up\" }}{{ .Labels.job }}={{ .Value }} {{ end }}")));
  }

  /** What Grafana says in other words. */
  public static Bundle keptInGrafana() {
    return grafana(
        ruleGroup("queue")
            .queryOffset(minutes(1))
            .label("team", "web")
            .rules(
                full()
                    .keepFiringFor(minutes(5))
                    .summary("{{ $value | humanize }} jobs wait in {{ $labels.job }}")));
  }

  /** An interval between the steps of Grafana, and one identity for two rules. */
  public static Bundle refusedByGrafana() {
    return bundle("cases")
        .grafanaRules(
            "rules",
            inGrafana(
                    ruleGroup("queue").every(seconds(15)).rules(full()),
                    ruleGroup("other").rules(alert("Empty").when(QUEUE.below(1))))
                .settings(grafanaRule().uid("queue")));
  }

  /** Intervals that are steps of Grafana, and the identities that Belfry gives. */
  public static Bundle takenByGrafana() {
    return bundle("cases")
        .grafanaRules(
            "rules",
            inGrafana(
                ruleGroup("queue").every(seconds(20)).rules(full()),
                ruleGroup("other").rules(full().severity(Severity.INFO))));
  }

  /** An alert that goes on firing, for a Grafana that does not know that yet. */
  public static Bundle newerThanGrafana() {
    return bundle("cases")
        .grafana(new GrafanaVersion(11, 6))
        .grafanaRules(
            "rules", inGrafana(ruleGroup("queue").rules(full().keepFiringFor(minutes(5)))));
  }

  /** The same for one that does. */
  public static Bundle olderThanGrafana() {
    return bundle("cases")
        .grafana(new GrafanaVersion(12, 0))
        .grafanaRules(
            "rules", inGrafana(ruleGroup("queue").rules(full().keepFiringFor(minutes(5)))));
  }

  private static Stat length() {
    return stat("Length").query(QUEUE);
  }

  private static Bundle shown(Alert alert) {
    return bundle("cases")
        .dashboards("Team", dashboard(PAGE).panels(length()))
        .ruleGroups(ruleGroup("queue").rules(alert));
  }

  /** An alert whose panel is on no dashboard any more. */
  public static Bundle deadPanel() {
    return shown(full().dashboard(SERVER, to(PAGE).panel(stat("Width"))));
  }

  /** An alert whose panel is there, and one that leads to somebody else's dashboard. */
  public static Bundle livePanel() {
    return bundle("cases")
        .dashboards("Team", dashboard(PAGE).panels(length()))
        .ruleGroups(
            ruleGroup("queue")
                .rules(
                    full().dashboard(SERVER, to(PAGE).panel(length())),
                    alert("Empty")
                        .when(QUEUE.below(1))
                        .dashboard("https://grafana.example.org/d/theirs?viewPanel=1")));
  }

  /** A text about a label of streams that the sum drops. */
  public static Bundle unknownLabelOfLogs() {
    return bundle("cases")
        .lokiRuleGroups(
            ruleGroup("logs").rules(failing().summary("{{ $labels.node }} writes errors")));
  }

  /** Texts about labels that the sum keeps, and a query of Loki within a text. */
  public static Bundle knownLabelOfLogs() {
    return bundle("cases")
        .lokiRuleGroups(
            ruleGroup("logs")
                .rules(
                    failing()
                        .summary("{{ $labels.pod }} writes errors")
                        .description(
                            "{{ range query `sum(rate({app=\"a\"} |= \"b\" [5m]))` }}"
                                + "{{ . | value }}{{ end }}")));
  }

  /** An alert of Grafana that Grafana's own routes lose, and Alertmanager's would not. */
  public static Bundle unheardInGrafana() {
    return bundle("cases")
        .alertmanager(routing(sendTo(receiver("all").webhook(webhook("http://example.org")))))
        .grafanaRouting(
            "routes",
            routing(
                sendTo(receiver("all").webhook(webhook("http://example.org")))
                    .routes(
                        when(Severity.CRITICAL.matcher(), label("team").is("web"))
                            .sendTo(receiver("web").webhook(webhook("http://example.org"))))))
        .grafanaRules(
            "rules",
            inGrafana(
                ruleGroup("queue")
                    .rules(
                        full()
                            .severity(Severity.CRITICAL)
                            .label("team", "shop")
                            .runbook("https://runbooks.example.org/full"))));
  }

  /** A recording of logs, used by an expression of metrics. */
  public static Bundle recordedLogs() {
    return bundle("cases")
        .lokiRuleGroups(
            ruleGroup("logs").label("team", "web").rules(recordLogs("pod:errors:rate5m", ERRORS)))
        .ruleGroups(
            ruleGroup("queue")
                .rules(
                    alert("Failing")
                        .when(recordLogs("pod:errors:rate5m", ERRORS).metric().above(1))
                        .summary("{{ $labels.pod }} of {{ $labels.team }} fails")));
  }
}
