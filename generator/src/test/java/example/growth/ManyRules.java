package example.growth;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.dataSource;
import static dev.belfry.grafana.Grafana.timeSeries;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;
import static example.growth.Many.many;
import static example.growth.Many.name;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Route;
import dev.belfry.alertmanager.TimeInterval;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Severity;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Rules and routes, with many of one thing. */
final class ManyRules {
  private static final Label TEAM = label("team");
  private static final Label JOB = label("job");

  /** As many alerts as stay when there is more of something else. */
  static final int FEW = 3;

  private ManyRules() {}

  private static Alert alertOf(int number, int change) {
    return alert(name("Alert", number))
        .when(ManyDashboards.rate(number).above(10 + change))
        .holdingFor(minutes(5))
        .severity(number % 2 == 0 ? Severity.CRITICAL : Severity.WARNING)
        .label(TEAM, name("team", number))
        .summary("Alert of {{ $labels.code }}")
        .description("Value is {{ $value | humanize }}")
        .runbook("https://runbooks.example.org/" + number);
  }

  static Bundle rules(int count, int change) {
    return bundle("many")
        .ruleGroups(ruleGroup("rules").rules(many(count, i -> alertOf(i, change))));
  }

  /** Rules that record, each what the one before it recorded. */
  static Bundle recordings(int count, int change) {
    List<dev.belfry.rules.Rule> rules = new ArrayList<>();
    var last = record(name("job:metric", 0) + ":sum", gauge("metric_up").sumBy(JOB));
    rules.add(last);
    for (int i = 1; i < count; i++) {
      var next = record(name("job:metric", i) + ":sum", last.metric().sumBy(JOB).times(change + 2));
      rules.add(next);
    }
    return bundle("many").ruleGroups(ruleGroup("recordings").rules(rules));
  }

  /** The same alert for each service, as people have it. */
  static Bundle alertsOfOneName(int count, int change) {
    return bundle("many")
        .ruleGroups(
            many(
                count,
                i ->
                    ruleGroup(name("group", i))
                        .rules(
                            alert("Errors")
                                .when(ManyDashboards.rate(i).above(10 + change))
                                .severity(Severity.WARNING)
                                .label(TEAM, name("team", i))
                                .summary("Errors")
                                .runbook("https://runbooks.example.org/errors"))))
        .alertmanager(routing(sendTo(receiverOf(0))));
  }

  static Bundle groups(int count, int change) {
    return bundle("many")
        .ruleGroups(many(count, i -> ruleGroup(name("group", i)).rules(alertOf(i, change))));
  }

  static String service(int number) {
    return name("service", number).replace('_', '-');
  }

  private static Receiver receiverOf(int number) {
    return receiver(name("receiver", number))
        .webhook(webhook("http://" + service(number) + ".example.org"));
  }

  /** A route to a receiver of its own for each team, and their alerts. */
  static Bundle routes(int count, int change) {
    Receiver other = receiverOf(count);
    List<Route> routes =
        many(
            count,
            i ->
                when(TEAM.is(name("team", i)))
                    .sendTo(receiverOf(i))
                    .repeatEvery(hours(1 + change)));
    return rules(FEW, change).alertmanager(routing(sendTo(other).routes(routes)));
  }

  static Bundle inhibitions(int count, int change) {
    return rules(FEW, change)
        .alertmanager(
            routing(sendTo(receiverOf(0)))
                .inhibit(
                    many(
                        count,
                        i ->
                            when(Severity.LABEL.is("critical"), TEAM.is(name("team", i)))
                                .mutes(
                                    Severity.LABEL.is("warning"), TEAM.is(name("team", i + change)))
                                .ifSame(JOB))));
  }

  static Bundle timeIntervals(int count, int change) {
    List<TimeInterval> times =
        many(
            count,
            i ->
                timeInterval(name("time", i))
                    .during(
                        period().weekday(DayOfWeek.SUNDAY).between("0" + change + ":00", "12:00")));
    return rules(FEW, change)
        .alertmanager(
            routing(
                sendTo(receiverOf(0))
                    .routes(
                        many(
                            count,
                            i ->
                                when(TEAM.is(name("team", i)))
                                    .inheritReceiver()
                                    .mutedDuring(times.get(i))))));
  }

  static Bundle rulesOfGrafana(int count, int change) {
    return bundle("many")
        .grafanaRules(
            "rules",
            grafanaRules("Many", dataSource(DataSourceType.PROMETHEUS, "prometheus"))
                .groups(ruleGroup("rules").rules(many(count, i -> alertOf(i, change)))));
  }

  /** The same with routes of Grafana, each alert with a setting that it has there alone. */
  static Bundle rulesAndRoutesOfGrafana(int count, int change) {
    return bundle("many")
        .grafanaRules(
            "rules",
            grafanaRules("Many", dataSource(DataSourceType.PROMETHEUS, "prometheus"))
                .groups(many(count, i -> ruleGroup(name("group", i)).rules(alertOf(i, change)))))
        .grafanaRouting("routes", routing(sendTo(receiverOf(0))));
  }

  static Bundle routedGroups(int count, int change) {
    return groups(count, change).alertmanager(routing(sendTo(receiverOf(0))));
  }

  /** As many alerts about logs as about metrics, in files of their own. */
  static Bundle rulesAboutLogs(int count, int change) {
    return rules(count, change)
        .lokiRuleGroups(
            ruleGroup("logs")
                .rules(
                    many(
                        count,
                        i ->
                            alert(name("LogAlert", i))
                                .whenLogs(
                                    streams(label("app").is(service(i)))
                                        .rate(minutes(5))
                                        .sum()
                                        .above(change))
                                .severity(Severity.WARNING)
                                .summary("Logs")
                                .runbook("https://runbooks.example.org/" + i))))
        .alertmanager(routing(sendTo(receiverOf(0))));
  }

  /** Panels in another order than the alerts. */
  static Bundle alertsWithPanels(int count, int change) {
    return rules(count, change)
        .dashboards(
            "Many",
            dashboard("alerts", "Alerts")
                .tags("shop")
                .panels(
                    many(
                        count,
                        i ->
                            timeSeries(name("Alert", count - 1 - i))
                                .description("Of " + i)
                                .query(ManyDashboards.rate(count - 1 - i), "{{code}}"))));
  }
}
