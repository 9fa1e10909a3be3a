package example.plan;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Gauge;
import dev.belfry.rules.Severity;
import dev.belfry.scrape.Relabel;

/** The monitoring of a shop, before and after some work on it. */
public final class Shop {
  private static final Gauge QUEUE = gauge("queue_length");
  private static final Label TEAM = label("team");
  private static final Receiver CHANNEL = to("channel");
  private static final Receiver PAGER = to("pager");

  private Shop() {}

  private static Receiver to(String name) {
    return receiver(name).webhook(webhook("http://" + name + ".example.org"));
  }

  /** What is there. */
  public static Bundle before() {
    return bundle("shop")
        .dashboards(
            "Shop",
            dashboard("queue", "Queue")
                .row(
                    "Now",
                    stat("Length").query(QUEUE).threshold(0, Color.GREEN).threshold(5, Color.RED),
                    stat("Age").query(gauge("queue_age_seconds")))
                .row("Later", timeSeries("Growth").query(QUEUE.delta(minutes(5)))),
            dashboard("old", "Old").panels(stat("Length").query(QUEUE)))
        .ruleGroups(
            ruleGroup("queue")
                .rules(
                    record("queue:length:max", QUEUE.max()),
                    alert("Full")
                        .when(QUEUE.above(5))
                        .holdingFor(minutes(5))
                        .severity(Severity.WARNING),
                    alert("Slow").when(gauge("queue_age_seconds").above(60)).label("team", "shop"),
                    alert("Gone").when(QUEUE.absent())))
        .alertmanager(
            routing(sendTo(CHANNEL).routes(when(Severity.LABEL.is("critical")).sendTo(PAGER))))
        .resources(
            serviceMonitor("monitoring", "shop")
                .selecting("app", "shop")
                .endpoints(port("metrics").scrapeEvery(seconds(30)), port("admin")),
            serviceMonitor("monitoring", "old").selecting("app", "old").endpoints(port("metrics")));
  }

  /** What is to be there. */
  public static Bundle after() {
    return bundle("shop")
        .dashboards(
            "Shop",
            dashboard("queue", "Queue of the shop")
                .row(
                    "Now",
                    stat("Length")
                        .query(QUEUE.max())
                        .threshold(0, Color.GREEN)
                        .threshold(10, Color.RED),
                    stat("Arrivals").query(gauge("queue_arrivals")))
                .row(
                    "Later",
                    timeSeries("Slope").query(QUEUE.delta(minutes(5))),
                    stat("Age").unit(Unit.SECONDS).width(12).query(gauge("queue_age_seconds"))))
        .ruleGroups(
            ruleGroup("queue")
                .every(seconds(30))
                .rules(
                    record("queue:length:max", QUEUE.max()),
                    alert("Full")
                        .when(QUEUE.above(10))
                        .holdingFor(minutes(10))
                        .severity(Severity.CRITICAL),
                    alert("Slow").when(gauge("queue_age_seconds").above(60)).label("team", "shop"),
                    alert("Growing").when(QUEUE.delta(minutes(5)).above(0))))
        .alertmanager(
            routing(
                sendTo(CHANNEL)
                    .routes(
                        when(Severity.LABEL.is("critical")).sendTo(PAGER),
                        when(TEAM.is("shop")).sendTo(PAGER))))
        .resources(
            serviceMonitor("monitoring", "shop")
                .selecting("app", "shop")
                .endpoints(
                    port("metrics")
                        .scrapeEvery(seconds(60))
                        .metricRelabelings(Relabel.drop("go_.*", label("__name__")))));
  }
}
