package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.promql.Gauge;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Rule;
import dev.belfry.tree.Node;
import java.util.stream.Stream;

/** Conditions, matchers and labels in expressions that are reported, and such that are not. */
public final class MatchingCases {
  private static final Gauge QUEUE = gauge("queue_length");

  private MatchingCases() {}

  private static Dashboard dashboardOf(String... texts) {
    PrometheusQuery[] queries =
        Stream.of(texts).map(text -> query(promQl(text))).toArray(PrometheusQuery[]::new);
    return dashboard("queue", "Queue").panels(timeSeries("Length").queries(queries));
  }

  private static Bundle queries(String... texts) {
    return bundle("cases").dashboards("Team", dashboardOf(texts));
  }

  private static Bundle rules(Rule... rules) {
    return bundle("cases").ruleGroups(ruleGroup("queue").rules(rules));
  }

  private static Alert alertOn(String name, String text) {
    return alert(name)
        .when(QUEUE.above(10))
        .unchecked("expr", Node.text(text))
        .allow("schema.unchecked-property", "shows the finding");
  }

  /** Alerts that fire whatever the value is. */
  public static Bundle noComparison() {
    return rules(
        alertOn("Full", "sum by (job) (queue_length)"),
        alertOn("Any", "queue_length > 10 or queue_length"),
        alert("Both").when(promQl("queue_length > bool 10").exists()));
  }

  /** Alerts that compare, that look for what is absent, or fire always by intention. */
  public static Bundle comparison() {
    return rules(
        alertOn("Full", "(sum by (job) (queue_length) > 10) * 2"),
        alertOn("Gone", "absent(up{job=\"api\"})"),
        alertOn("Alone", "queue_length unless on (job) up"),
        alertOn("Often", "count_over_time((queue_length > 10)[1h:]) > 3"),
        alertOn("Stored", "job:queue:full"),
        alertOn("Watchdog", "vector(1)"),
        alert("There").when(QUEUE.exists()));
  }

  /** Matchers that say nothing: in queries and in the series of a variable. */
  public static Bundle emptyMatchers() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboardOf(
                    "queue_length{job=~\".*\", pod=\"$pod\"}", "queue_length{job=\"a\", job=\"b\"}")
                .variables(
                    queryVariable(
                        "pod",
                        labelValues(QUEUE.where(label("job").matches(".*")), label("pod")))));
  }

  /** Matchers that say something, or may do so. */
  public static Bundle matchers() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboardOf(
                    "queue_length{job=~\".+\"}",
                    "queue_length{job=\"a\", job=~\"$job\"}",
                    "queue_length{job=\"$job\", job!=\"a\"}",
                    "queue_length{job!=\"a\", job!=\"b\"}")
                .variables(textBoxVariable("job")));
  }

  /** Plain texts as regular expressions. */
  public static Bundle plainRegex() {
    return queries("queue_length{job=~\"api\", pod!~\"web-1\"}");
  }

  /** Regular expressions, and variables that may be some. */
  public static Bundle realRegex() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboardOf(
                    "queue_length{job=~\"api|web\"}",
                    "queue_length{job=~\"$job\"}",
                    "queue_length{job=~\"[[job]]\"}",
                    "queue_length{job=\"api\"}")
                .variables(textBoxVariable("job")));
  }

  /** Labels that one side no longer has. */
  public static Bundle droppedLabels() {
    return queries(
        "sum by (job) (queue_length) / on (pod) queue_limit",
        "queue_length * on (pod) group_left (node) max by (pod) (pod_node)",
        "queue_length unless on (pod) max without (pod) (queue_limit)");
  }

  /** Labels that both sides have, or that nobody needs to have. */
  public static Bundle keptLabels() {
    return queries(
        "sum by (job, pod) (queue_length) / on (pod) queue_limit",
        "queue_length * on (pod) group_left (node) max by (pod, node) (pod_node)",
        "sum(queue_length) / on () sum(queue_limit)",
        "sum by (job) (queue_length) or on (pod) queue_limit",
        "queue_length and on () (hour() > 8)");
  }

  /** A default without labels beside series that have some. */
  public static Bundle defaultBeside() {
    return queries("sum by (job) (queue_length) or vector(0)");
  }

  /** Defaults that come instead of the series. */
  public static Bundle defaultInstead() {
    return queries(
        "sum(queue_length) or vector(0)", "sum by (job) (queue_length) or on () vector(0)");
  }
}
