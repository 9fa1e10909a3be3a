package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.prometheus;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.Histogram;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Rule;

/** What was forgotten, or what two artifacts say differently; and such where nothing was. */
public final class GapCases {
  private static final Label JOB = label("job");
  private static final Gauge QUEUE = gauge("queue_length");
  private static final Gauge AGE = gauge("queue_oldest_seconds");
  private static final Gauge MEMORY = gauge("queue_memory_bytes");
  private static final Counter REQUESTS = counter("http_requests_total");
  private static final Histogram LATENCY = histogram("http_request_duration_seconds");

  private GapCases() {}

  private static Bundle of(Panel... panels) {
    return bundle("cases").dashboards("Team", dashboard("queue", "Queue").panels(panels));
  }

  private static Bundle rules(Rule... rules) {
    return bundle("cases").ruleGroups(ruleGroup("queue").rules(rules));
  }

  private static Stat described(String title) {
    return stat(title).description("How it goes.").query(QUEUE);
  }

  /** One panel of four that does not say what it shows. */
  public static Bundle undescribedPanel() {
    return of(
        described("Length"),
        described("Longest"),
        described("Shortest"),
        stat("Mean").query(QUEUE.avg()));
  }

  /** Half of the panels say nothing, and a text needs no words about itself. */
  public static Bundle undescribedPanels() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("half", "Half").panels(described("Length"), stat("Mean").query(QUEUE.avg())),
            dashboard("text", "Text")
                .panels(
                    described("Length"),
                    described("Longest"),
                    described("Shortest"),
                    text("Read me", "Call the shop.")));
  }

  private static Dashboard tagged(String id) {
    return dashboard(id, id).tags("shop");
  }

  /** One dashboard of four without a tag. */
  public static Bundle untagged() {
    return bundle("cases")
        .dashboards("Team", tagged("a"), tagged("b"), tagged("c"), dashboard("d", "D"));
  }

  /** Two of four, which is how they do it. */
  public static Bundle seldomTagged() {
    return bundle("cases")
        .dashboards("Team", tagged("a"), tagged("b"), dashboard("c", "C"), dashboard("d", "D"));
  }

  private static Dashboard withChoice(Panel... panels) {
    return dashboard("queue", "Queue")
        .variables(dataSourceVariable("source", DataSourceType.PROMETHEUS))
        .panels(panels);
  }

  private static Stat asking(String title, String uid) {
    return stat(title).queries(query(QUEUE).dataSource(dataSource(DataSourceType.PROMETHEUS, uid)));
  }

  /** A panel that asks one Prometheus, where readers choose one. */
  public static Bundle fixedSource() {
    return bundle("cases")
        .dashboards("Team", withChoice(asking("Length", "main"), asking("Chosen", "$source")));
  }

  /** A choice that the panel follows. */
  public static Bundle chosenSource() {
    return bundle("cases").dashboards("Team", withChoice(asking("Length", "${source}")));
  }

  /** Seconds and bytes without a word of it. */
  public static Bundle withoutUnit() {
    return of(
        stat("Oldest").query(AGE.max()),
        timeSeries("Memory").query(MEMORY.sumBy(JOB), "{{job}}"),
        stat("Latency").query(LATENCY.percentile(95)));
  }

  /** Units that are said, and numbers that have none or that nobody can tell. */
  public static Bundle withUnit() {
    return of(
        stat("Oldest").unit(Unit.SECONDS).query(AGE.max()),
        stat("Length").query(QUEUE.sum()),
        stat("Share").query(MEMORY.sum().dividedBy(MEMORY.max())));
  }

  private static Alert alerting(String name) {
    return alert(name).when(QUEUE.above(10)).summary("Too much waits");
  }

  /** One alert of four that says nothing. */
  public static Bundle withoutSummary() {
    return rules(alerting("A"), alerting("B"), alerting("C"), alert("Full").when(QUEUE.above(100)));
  }

  /** An alert that says it in other words. */
  public static Bundle withDescription() {
    return rules(
        alerting("A"),
        alerting("B"),
        alerting("C"),
        alert("Full").when(QUEUE.above(100)).description("Too much waits"));
  }

  /** Alerts that wait for less than their group and their Prometheus evaluate. */
  public static Bundle shortWait() {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("slow")
                .every(minutes(2))
                .rules(alert("Full").when(QUEUE.above(10)).holdingFor(minutes(1))),
            ruleGroup("usual").rules(alert("Long").when(QUEUE.above(9)).holdingFor(seconds(10))))
        .loadedBy(prometheus("monitoring", "main").selectsAllRules().evaluateEvery(seconds(30)));
  }

  /** Alerts that wait for an evaluation, or not at all. */
  public static Bundle longWait() {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("slow")
                .every(minutes(2))
                .rules(
                    alert("Full").when(QUEUE.above(10)).holdingFor(minutes(2)),
                    alert("Fuller").when(QUEUE.above(99))));
  }

  /** A recording that is there half of the time. */
  public static Bundle rareRecording() {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("slow").every(minutes(10)).rules(record("job:queue:sum", QUEUE.sumBy(JOB))));
  }

  /** An alert that is looked at seldom, and a recording that is just there all the time. */
  public static Bundle rareAlert() {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("slow").every(hours(1)).rules(alert("Full").when(QUEUE.above(10))),
            ruleGroup("fast").every(minutes(5)).rules(record("job:queue:sum", QUEUE.sumBy(JOB))));
  }

  /** A recording of the longest queues. */
  public static Bundle recordedTop() {
    return rules(record("job:queue:top3", QUEUE.sumBy(JOB).topK(3)));
  }

  /** An alert about them, and a recording of the longest. */
  public static Bundle alertOfTop() {
    return rules(
        record("job:queue:max", QUEUE.maxBy(JOB)), alert("Full").when(QUEUE.topK(3).above(10)));
  }

  /** A panel and an alert of one name about different things. */
  public static Bundle otherMetric() {
    return of(stat("Queue: full").query(REQUESTS.rate().sum()))
        .ruleGroups(ruleGroup("queue").rules(alert("QueueFull").when(QUEUE.above(10))));
  }

  /** A panel and an alert of one name about the same thing. */
  public static Bundle sameMetric() {
    return of(stat("Queue: full").query(QUEUE.max()))
        .ruleGroups(ruleGroup("queue").rules(alert("QueueFull").when(QUEUE.above(10))));
  }
}
