package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Query;
import dev.belfry.logql.MetricQuery;
import dev.belfry.promql.InstantVector;
import dev.belfry.rules.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is reported once a catalogue says what there is, and what is not. */
public final class CatalogCases {
  private static final Path SHOP =
      Path.of("src", "test", "java", "example", "findings", "shop.yaml");

  private static final MetricQuery ORDER_LINES = streams(label("app").is("shop")).rate(minutes(5));

  private CatalogCases() {}

  /** What the shop exposes. */
  public static Catalog shop() {
    try {
      return CatalogReader.read(List.of(SHOP)).catalog();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dashboard dashboardOf(Query... queries) {
    return dashboard("shop", "Shop").panels(table("Orders").queries(queries));
  }

  private static Bundle queries(String... texts) {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboardOf(Stream.of(texts).map(text -> query(promQl(text))).toArray(Query[]::new)));
  }

  private static Bundle rules(Rule... rules) {
    return bundle("cases").ruleGroups(ruleGroup("shop").rules(rules));
  }

  /** Names that nothing exposes, whatever is done with them. */
  public static Bundle unknownMetric() {
    return queries(
        "sum(rate(shop_order_total[5m]))",
        "shop_items_stock > 5",
        "absent(shop_basket_size)",
        "shop_queue_depth or vector(0)",
        "{__name__=~\"shop_baskets_.*\"}");
  }

  /** Names of the page, of parts of it, of open prefixes, and those that Prometheus makes. */
  public static Bundle knownMetric() {
    return queries(
        "sum(rate(shop_orders_total[5m]))",
        "rate(shop_request_duration_seconds_sum[5m])",
        "go_goroutines",
        "up == 0",
        "ALERTS{team=\"shop\"}",
        "{__name__=~\"shop_seats_.*\"}",
        "{__name__=~\"go_memstats_.*\"}",
        "{job=\"shop\"}");
  }

  /** A name that no rule records. */
  public static Bundle unknownRecording() {
    return queries("shop:orders:rate1h");
  }

  /** A name that a rule of the bundle records. */
  public static Bundle knownRecording() {
    InstantVector<Object> orders = promQl("sum by (status) (rate(shop_orders_total[5m]))");
    return rules(
            record("shop:orders:rate5m", orders),
            alert("Failing").when(promQl("shop:orders:rate5m{status=\"failed\"}").above(1)))
        .dashboards("Team", dashboardOf(query(promQl("shop:orders:rate5m"), "{{status}}")));
  }

  /** A whole histogram as if it were a series. */
  public static Bundle bareHistogram() {
    return queries("rate(shop_request_duration_seconds[5m])");
  }

  /** Its parts. */
  public static Bundle partsOfHistogram() {
    return queries(
        "rate(shop_request_duration_seconds_count[5m])",
        "sum by (le) (rate(shop_request_duration_seconds_bucket[5m]))");
  }

  /** Labels that a metric does not have. */
  public static Bundle unknownLabel() {
    return rules(record("shop:orders:rate5m", promQl("sum(rate(shop_orders_total[5m]))")))
        .dashboards(
            "Team",
            dashboardOf(
                    query(promQl("rate(shop_orders_total{state=\"paid\"}[5m])")),
                    query(promQl("shop:orders:rate5m{status=\"paid\"}")),
                    query(promQl("shop_stock_items{shelves=~\"$shelf\"}")))
                .variables(
                    queryVariable(
                        "shelf", labelValues(gauge("shop_stock_items"), label("shelfs")))));
  }

  /** Labels of a metric, of its target, and those that are asked to be absent. */
  public static Bundle knownLabel() {
    return queries(
        "rate(shop_orders_total{status=\"paid\",pod=\"a\",job=\"shop\"}[5m])",
        "shop_stock_items{state=\"\"}",
        "rate(shop_request_duration_seconds_bucket{le=\"0.5\"}[5m])",
        "go_threads{anything=\"x\"}");
  }

  /** Values that a label never has. */
  public static Bundle impossibleValue() {
    return queries(
        "rate(shop_orders_total{status=\"failure\"}[5m])",
        "rate(shop_orders_total{status!=\"failure\"}[5m])",
        "rate(shop_orders_total{status=~\"fail|error\"}[5m])",
        "rate(shop_orders_total{status!~\"fail|error\"}[5m])");
  }

  /** Values that a label has, may have, or gets from the reader. */
  public static Bundle possibleValue() {
    return queries(
        "rate(shop_orders_total{status=\"failed\",method=\"cash\"}[5m])",
        "rate(shop_orders_total{status=~\"fail.*|error\"}[5m])",
        "rate(shop_orders_total{status!~\"fail.*\"}[5m])",
        "rate(shop_orders_total{status!=\"\"}[5m])",
        "rate(shop_orders_total{status=~\"$__all\"}[5m])");
  }

  /** Bounds that no bucket has; they are compared as texts. */
  public static Bundle unknownBound() {
    return queries(
        "rate(shop_request_duration_seconds_bucket{le=\"2.0\"}[5m])",
        "rate(shop_request_duration_seconds_bucket{le=\"1\"}[5m])");
  }

  /** Bounds of the page. */
  public static Bundle knownBound() {
    return queries(
        "rate(shop_request_duration_seconds_bucket{le=\"1.0\"}[5m])",
        "rate(shop_request_duration_seconds_bucket{le=~\"0.5|2.0\"}[5m])",
        "rate(shop_request_duration_seconds_bucket{le!=\"2.0\"}[5m])");
  }

  /** A job that no scrape gives. */
  public static Bundle unknownJob() {
    return queries("up{job=\"shop-api\"}", "shop_stock_items{job=~\"shop-.*\"}");
  }

  /** Jobs that a scrape gives, or the reader. */
  public static Bundle knownJob() {
    return queries("up{job=\"shop\"}", "up{job=~\"shop.*\"}", "up{job!=\"other\"}");
  }

  /** Aggregations by labels that are not there. */
  public static Bundle unknownGroupingLabel() {
    return queries(
        "sum by (state) (rate(shop_orders_total[5m]))",
        "max by (shelf) (sum by (pod) (shop_stock_items))");
  }

  /** Aggregations by labels of the metric and of its target. */
  public static Bundle knownGroupingLabel() {
    return queries(
        "sum by (status, namespace) (rate(shop_orders_total[5m]))",
        "sum by (zone) (label_replace(shop_stock_items, \"zone\", \"$1\", \"shelf\", \"(.).*\"))",
        "sum by (anything) (go_threads)",
        "sum without (state) (shop_stock_items)");
  }

  /** Quantiles of what has no buckets. */
  public static Bundle quantileWithoutBuckets() {
    return queries("histogram_quantile(0.9, rate(shop_orders_total[5m]))");
  }

  /** Quantiles of buckets. */
  public static Bundle quantileOfBuckets() {
    return queries("histogram_quantile(0.9, rate(shop_request_duration_seconds_bucket[5m]))");
  }

  /** Sides that differ in a label. */
  public static Bundle sidesNeverMatch() {
    return queries(
        "rate(shop_orders_total[5m]) / rate(shop_request_duration_seconds_count[5m])",
        "shop_stock_items and shop_seats_total > 10");
  }

  /** Sides that agree, or are made to. */
  public static Bundle sidesMatch() {
    return queries(
        "sum(rate(shop_orders_total[5m])) / sum(rate(shop_request_duration_seconds_count[5m]))",
        "shop_stock_items / ignoring (shelf) group_left () shop_seats_total",
        "shop_stock_items / on (pod) group_left () shop_seats_total",
        "shop_stock_items or shop_seats_total",
        "shop_stock_items > 5",
        "shop_stock_items{shelf=\"\"} / shop_seats_total");
  }

  /** Rules on what is not there from the start. */
  public static Bundle appearsLater() {
    return rules(alert("Returns").when(promQl("rate(shop_refunds_total[5m])").above(1)));
  }

  /** A rule that says what it gives before, and a panel. */
  public static Bundle appearsLaterWithDefault() {
    return rules(
            alert("Returns")
                .when(promQl("sum(rate(shop_refunds_total[5m])) or vector(0)").above(1)))
        .dashboards("Team", dashboardOf(query(promQl("rate(shop_refunds_total[5m])"))));
  }

  /** A metric that should not be used any more. */
  public static Bundle deprecated() {
    return queries("shop_visitors");
  }

  /** Legends with labels that the result does not have. */
  public static Bundle unknownLegendLabel() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboardOf(
                query(promQl("sum by (status) (rate(shop_orders_total[5m]))"), "{{method}}"),
                query(promQl("shop_stock_items"), "{{ shelves }} at {{shelf}}"),
                lokiQuery(ORDER_LINES.sumBy(label("status"))).legend("{{method}}")));
  }

  /** Legends with labels that it has. */
  public static Bundle knownLegendLabel() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboardOf(
                query(promQl("sum by (status) (rate(shop_orders_total[5m]))"), "{{status}}"),
                query(promQl("shop_stock_items"), "{{__name__}} {{shelf}} {{pod}}"),
                query(promQl("go_threads"), "{{anything}}"),
                lokiQuery(ORDER_LINES.sumBy(label("status"))).legend("{{status}}"),
                lokiQuery(ORDER_LINES).legend("{{anything}}")));
  }

  /** A gauge that is named as counters are, and a counter by its value. */
  public static Bundle exactKinds() {
    return queries("shop_seats_total", "sum(shop_orders_total)", "rate(shop_seats_total[5m])");
  }
}
