package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.port;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.InstantVector;
import dev.belfry.rules.Alert;
import dev.belfry.tree.Node;
import java.util.stream.Stream;

/** Expressions that are reported, and such that are not. */
public final class PromQlCases {
  private PromQlCases() {}

  static Bundle queries(String... texts) {
    PrometheusQuery[] queries =
        Stream.of(texts).map(text -> query(promQl(text))).toArray(PrometheusQuery[]::new);
    return bundle("cases")
        .dashboards("Team", dashboard("queue", "Queue").panels(table("Length").queries(queries)));
  }

  private static Alert alertOn(String name, String text) {
    return alert(name)
        .when(gauge("queue_length").above(10))
        .unchecked("expr", Node.text(text))
        .allow("schema.unchecked-property", "shows the finding");
  }

  private static PrometheusQuery written(String text) {
    return query(gauge("queue_length"))
        .unchecked("expr", Node.text(text))
        .allow("schema.unchecked-property", "shows the finding");
  }

  private static InstantVector<Object> lengthOf(String jobs) {
    return gauge("queue_length").where(label("job").matches(jobs));
  }

  /** Texts that end too early, or hold what does not fit together. */
  public static Bundle noPromQl() {
    return bundle("cases")
        .ruleGroups(ruleGroup("queue").rules(alertOn("Full", "sum(rate(requests_total[5m]) > 1")))
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .variables(textBoxVariable("job"))
                .panels(
                    timeSeries("Length").queries(written("rate(requests_total{job=\"$job\"})")),
                    timeSeries("Jobs").query(lengthOf("(a|b"))));
  }

  /** Texts that are fine, or may become so when Grafana fills in what readers choose. */
  public static Bundle maybePromQl() {
    return bundle("cases")
        .ruleGroups(ruleGroup("queue").rules(alertOn("Full", "sum(rate(requests_total[5m])) > 1")))
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .variables(textBoxVariable("op"), textBoxVariable("rest"))
                .panels(
                    timeSeries("Length")
                        .queries(written("queue_length $op 5"), written("queue_length $rest")),
                    timeSeries("Jobs").query(lengthOf("(a|$rest"))));
  }

  /** Values of counters in calculations, comparisons and results. */
  public static Bundle rawCounters() {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("queue")
                .rules(
                    record("queue:requests:sum", promQl("sum(requests_total)")),
                    alert("Slow").when(promQl("sum(errors_total)").above(0))))
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(
                    timeSeries("Share")
                        .unit(Unit.SECONDS)
                        .queries(query(promQl("time_seconds_sum / time_seconds_count"))),
                    stat("Quantile")
                        .queries(query(promQl("histogram_quantile(0.9, waits_bucket)")))));
  }

  /** Counters of which only presence matters, differences of them, and gauges named alike. */
  public static Bundle presentCounters() {
    return queries(
        "absent(requests_total)",
        "count by (job) (requests_total)",
        "time() - timestamp(requests_total)",
        "queue_length and requests_total",
        "queue_length unless on (job) (requests_total == 0)",
        "requests_total - requests_total offset 1h",
        "max_over_time(requests_total[1h])",
        "queue_length and on (job) requests_total > 0",
        "pg_stat_activity_count",
        "inodes_free / inodes_total",
        "requests_total > 0 and queue_length > 5",
        "count(requests_total * on (pod) group_left (node) pod_node)",
        "job:requests_total");
  }

  /** Rates of what is no counter by its name. */
  public static Bundle rateOfGauges() {
    return queries("rate(memory_bytes[5m])", "sum(increase(disk_used_ratio[1h]))");
  }

  /** Rates of counters, of names that say nothing, and of native histograms. */
  public static Bundle rateOfCounters() {
    return queries(
        "rate(received_bytes_total[5m])",
        "rate(wait_seconds_sum[5m])",
        "rate(context_switches[5m])",
        "rate(interface_transmit_bytes[5m])",
        "rate(search_time_seconds[5m])",
        "delta(memory_bytes[5m])",
        "histogram_quantile(0.9, sum(rate(wait_seconds[5m])))");
  }

  /** A rate of a sum. */
  public static Bundle rateOfSum() {
    return queries("rate(sum(requests_total)[5m:])", "increase((avg by (job) (x_total))[1h:1m])");
  }

  /** Sums of rates, and a rate of what was scraped twice. */
  public static Bundle sumOfRates() {
    return queries(
        "sum(rate(requests_total[5m]))",
        "rate(max without (replica) (requests_total)[5m:])",
        "max_over_time(sum(queue_length)[1h:])");
  }

  /** Quantiles without bounds. */
  public static Bundle lostBounds() {
    return queries(
        "histogram_quantile(0.9, sum by (job) (rate(wait_seconds_bucket[5m])))",
        "histogram_quantile(0.9, sum without (le, pod) (rate(wait_seconds_bucket[5m])))");
  }

  /** Quantiles of buckets with bounds, and of native histograms. */
  public static Bundle keptBounds() {
    return queries(
        "histogram_quantile(0.9, sum by (le, job) (rate(wait_seconds_bucket[5m])))",
        "histogram_quantile(0.9, sum without (pod) (rate(wait_seconds_bucket[5m])))",
        "histogram_quantile(0.9, sum by (job) (rate(wait_seconds[5m])))");
  }

  /** A long range of which only the end counts. */
  public static Bundle longIrate() {
    return queries("irate(requests_total[1h])");
  }

  /** Short ranges, and long ones of which all counts. */
  public static Bundle shortIrate() {
    return queries(
        "irate(requests_total[5m])",
        "irate(requests_total[$__rate_interval])",
        "rate(requests_total[1h])");
  }

  private static Bundle scraped(Bundle bundle) {
    return bundle.resources(
        serviceMonitor("monitoring", "queue")
            .selecting("app", "queue")
            .endpoints(port("metrics").scrapeEvery(seconds(30))));
  }

  /** Ranges with one scrape, or sometimes none. */
  public static Bundle shortRange() {
    return scraped(queries("rate(requests_total[30s])", "absent_over_time(requests_total[15s])"));
  }

  /** Ranges with two scrapes, or for which one is enough. */
  public static Bundle longRange() {
    return scraped(
        queries(
            "rate(requests_total[1m])",
            "max_over_time(queue_length[30s])",
            "absent_over_time(requests_total[30s])"));
  }
}
