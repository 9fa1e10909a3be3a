package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.rules.Alert;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Labels of the two sides of operators, and of what is absent: reported ones and others. */
public final class SideCases {
  private SideCases() {}

  private static Bundle alerts(String... texts) {
    Alert[] alerts =
        IntStream.range(0, texts.length)
            .mapToObj(i -> alert("Alert" + i).when(promQl(texts[i]).exists()))
            .toArray(Alert[]::new);
    return bundle("cases").ruleGroups(ruleGroup("queue").rules(alerts));
  }

  /** Alerts on what is absent, without a label. */
  public static Bundle unknownAbsence() {
    return alerts(
        "absent(up)",
        "absent_over_time(up{job=~\"api|web\"}[5m])",
        "absent(up{job=\"api\"} == 1)",
        "up{job=\"api\"} == 0 or absent(sum by (job) (up{job=\"api\"}))");
  }

  /** Alerts on what is absent that say what it is, or whose labels come from elsewhere. */
  public static Bundle knownAbsence() {
    return alerts(
        "absent(up{job=\"api\"})",
        "absent((up{job=\"api\"})) == 1",
        "absent_over_time(up{job=\"api\", pod!~\"test.*\"}[5m])",
        "up{job=\"api\"} == 0 or absent(up{job=\"api\"})",
        "queue_length > 5 unless on() absent(up)");
  }

  /** Sides that have no labels in common, or of which one has more. */
  public static Bundle otherLabels() {
    return PromQlCases.queries(
        "sum by (job) (queue_length) / sum by (pod) (queue_limit)",
        "sum by (job, pod) (queue_length) - sum(queue_limit)",
        "sum by (pod) (queue_length) / ignoring (pod) group_left sum by (job) (queue_limit)",
        "max by (job) (queue_length) and max by (pod) (queue_limit)",
        "sum by (job) (queue_length) > vector(10)");
  }

  /** Sides with the same labels, those that are named alone, and such of which less is known. */
  public static Bundle sameLabels() {
    return PromQlCases.queries(
        "sum by (job, pod) (queue_length) / sum by (pod, job) (queue_limit)",
        "sum by (job, pod) (queue_length) / ignoring (pod) group_left sum by (job) (queue_limit)",
        "sum by (job, pod) (queue_length) / on (job) group_left sum by (job) (queue_limit)",
        "sum by (job) (queue_length) / queue_limit",
        "sum by (job) (queue_length) / scalar(sum(queue_limit))",
        "sum by (job) (queue_length) > 10",
        "sum by (job) (queue_length) + fill (0) sum by (pod) (queue_limit)",
        "sum by (job) (queue_length) or sum by (pod) (queue_length)",
        "sum(queue_length) / sum(queue_limit)");
  }

  /** Sides that are matched by no label, although they have some. */
  public static Bundle matchedByNothing() {
    return PromQlCases.queries(
        "queue_length / on() queue_limit",
        "sum by (job) (queue_length) / on() sum(queue_limit)",
        "queue_length > on() group_left sum by (job) (queue_limit)");
  }

  /** Sides of which one is a single series, or where it is enough that there is any. */
  public static Bundle matchedByOne() {
    return PromQlCases.queries(
        "sum(queue_length) / on() sum(queue_limit)",
        "sum by (job) (queue_length) / on() group_left sum(queue_limit)",
        "queue_length / on() group_left queue_limit_of_all",
        "queue_length and on() queue_limit",
        "queue_length unless on() sum by (job) (queue_limit)",
        "vector(1) - on() sum(queue_length)");
  }

  /** Groups where each series has one partner. */
  public static Bundle needlessGroup() {
    return PromQlCases.queries(
        "sum by (job) (queue_length) / on (job) group_left sum by (job) (queue_limit)",
        "sum by (job) (queue_limit) * ignoring (pod) group_right sum by (job) (queue_length)");
  }

  /** Groups of several series, those that take a label over, and such of which less is known. */
  public static Bundle neededGroup() {
    return PromQlCases.queries(
        "sum by (job, pod) (queue_length) / on (job) group_left sum by (job) (queue_limit)",
        "sum by (job) (queue_limit) * ignoring (pod) group_right sum by (job, pod) (queue_length)",
        "sum by (pod) (queue_length) * on (pod) group_left (node) pod_node",
        "queue_length / on (job) group_left sum by (job) (queue_limit)");
  }

  /** Alerts for two reasons, one of which says less than the other. */
  public static Bundle mixedAlerts() {
    return alerts(
        "sum by (job, pod) (queue_length) > 10 or sum by (job) (queue_age) > 60",
        "(sum by (job) (queue_length) > 10 or sum by (pod) (queue_age) > 60) unless on() up == 0",
        "queue_length > 10 or sum(queue_age) > 60");
  }

  /** Alerts for two reasons that say the same, and what is no alert. */
  public static Bundle equalAlerts() {
    return alerts(
            "sum by (job) (queue_length) > 10 or sum by (job) (queue_age) > 60",
            "queue_length > 10 or queue_age > 60",
            "queue_length > 10 or sum by (job) (queue_age) > 60",
            "sum(queue_length) > 10 or sum(queue_age) > 60",
            "queue_length > on (job) group_left sum by (job) (queue_limit or queue_length)")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(
                    timeSeries("Length")
                        .query(promQl("sum by (job) (queue_length) or sum(queue_length)"))));
  }

  /** Functions that can't work on extended ranges. */
  public static Bundle unfitExtensions() {
    return PromQlCases.queries(
        "avg_over_time(queue_length[5m] anchored)",
        "irate(requests_total[1m] smoothed)",
        "resets(requests_total[5m] smoothed)",
        "quantile_over_time(0.9, queue_length[5m] smoothed)");
  }

  /** Functions that can. */
  public static Bundle fitExtensions() {
    return PromQlCases.queries(
        "increase(requests_total[5m] anchored)",
        "rate(requests_total[5m] smoothed)",
        "changes(queue_length[5m] anchored)",
        "resets(requests_total[5m] anchored)",
        "delta(queue_length[5m] smoothed)",
        "queue_length smoothed",
        "$__rate(queue_length[5m] smoothed)");
  }

  /** Labels, aggregations, operators and conditions that readers choose. */
  public static Bundle chosenByReaders() {
    PrometheusQuery[] queries =
        Stream.of(
                "sum by ($label) (queue_length) / sum by (job) (queue_limit)",
                "sum by (pod) (queue_length) / on ($label) queue_limit",
                "sum by (pod) (queue_length) / ignoring ($label) sum by (job) (queue_limit)",
                "queue_length * on (pod) group_left ($label) max by (pod) (pod_node)",
                "sum by (job, pod) (queue_length) / on (job) group_left sum by ($label) (x)",
                "sum by ($label) (queue_length) / on (job) group_left sum by (job) (queue_limit)",
                "histogram_quantile(0.9, sum by ($label) (rate(wait_seconds_bucket[5m])))",
                "$how by (job) (requests_total)",
                "$how(requests_total)",
                "requests_total $op 5",
                "queue_length{$filter, job=$job} > 0")
            .map(text -> query(promQl(text)))
            .toArray(PrometheusQuery[]::new);
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .variables(
                    textBoxVariable("label"),
                    textBoxVariable("how"),
                    textBoxVariable("op"),
                    textBoxVariable("filter"),
                    textBoxVariable("job"))
                .panels(timeSeries("Length").queries(queries)));
  }

  /** Texts with labels of what is absent: one that the selector fixes, and others. */
  public static Bundle labelsOfAbsence() {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("queue")
                .rules(
                    alert("Gone")
                        .when(promQl("absent(up{job=\"api\", pod=~\"a.*\"})").exists())
                        .summary("{{ $labels.job }} is gone, {{ $labels.pod }} as well"),
                    alert("Down")
                        .when(promQl("absent(up{job=\"api\"} == 1)").exists())
                        .summary("{{ $labels.job }} is gone")
                        .allow("promql.absent-without-labels", "shows another finding")));
  }
}
