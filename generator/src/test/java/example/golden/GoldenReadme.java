package example.golden;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;
import static dev.belfry.scrape.Scrape.scrapeJob;
import static dev.belfry.scrape.Scrape.targets;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.alertmanager.TimeInterval;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.grafana.Unit;
import dev.belfry.logql.LogQl;
import dev.belfry.promql.Counter;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;
import java.time.DayOfWeek;

/** What the page for those on call has to tell. */
public final class GoldenReadme {
  private static final Counter JOBS = counter("jobs_total");
  private static final Secret URL = Secret.file("/etc/slack/url");
  private static final TimeInterval WEEKEND =
      timeInterval("weekend")
          .during(period().weekday(DayOfWeek.SATURDAY).weekday(DayOfWeek.SUNDAY));

  private GoldenReadme() {}

  /** Alerts for Prometheus and Loki, a recorded metric, routes, a dashboard and a monitor. */
  public static Bundle everything() {
    return bundle("the queue")
        .ruleGroups(rules())
        .lokiRuleGroups(logRules())
        .alertmanager(routes())
        .dashboards(
            "Team A",
            dashboard("queue", "Queue | all")
                .description("Is it *long*?")
                .row(
                    "Length",
                    stat("Jobs")
                        .description("Since the start")
                        .unit(Unit.SHORT)
                        .queries(
                            query(JOBS.where(label("queue").matches("a|b")).increase(hours(1))),
                            query(JOBS.rate(minutes(5)).sum())),
                    text("Read me", "Ask the team.")))
        .scrapeJobs(
            scrapeJob("outside")
                .path("/probe")
                .scrapeEvery(minutes(1))
                .staticTargets(targets("a:1", "b:2")))
        .resources(
            serviceMonitor("monitoring", "queue")
                .selecting("app", "queue")
                .fromNamespaces("web", "shop")
                .endpoints(port("metrics").scrapeEvery(seconds(30)), port("admin").path("/m")));
  }

  private static RuleGroup rules() {
    return ruleGroup("queue")
        .rules(
            record("queue:jobs:rate5m", JOBS.rate(minutes(5)).sumBy(label("queue"))),
            alert("JobsFail")
                .when(JOBS.where(label("state").is("failed")).rate(minutes(5)).above(1))
                .holdingFor(minutes(5))
                .severity(Severity.CRITICAL)
                .summary("Jobs of <{}> fail", label(label("queue")))
                .runbook("https://wiki.example.com/jobs (fail)"),
            alert("JobsWait").when(JOBS.rate(minutes(5)).below(1)).severity(Severity.WARNING));
  }

  private static RuleGroup logRules() {
    return ruleGroup("queue-logs")
        .rules(
            alert("JobsComplain")
                .whenLogs(LogQl.parseMetric("rate({app=\"queue\"} |= \"`error`\" [5m])").above(1))
                .severity(Severity.INFO));
  }

  private static Routing routes() {
    Receiver team = receiver("team").slack(slack("#team").apiUrl(URL));
    Receiver pager = receiver("pager \"a\"").slack(slack("#pager").apiUrl(URL));
    return routing(
            sendTo(team)
                .routes(
                    when(Severity.LABEL.is("critical")).sendTo(pager).groupByAll().keepMatching(),
                    when(Severity.LABEL.matches("critical|warning"))
                        .sendTo(team)
                        .groupBy(Label.ALERTNAME)
                        .mutedDuring(WEEKEND)))
        .inhibit(when(Severity.LABEL.is("critical")).mutes(Severity.LABEL.is("warning")));
  }
}
