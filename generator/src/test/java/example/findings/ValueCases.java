package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DashboardId;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.ThresholdStyle;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Condition;
import dev.belfry.rules.Alert;
import java.util.stream.Stream;

/** Numbers that do not fit what they are numbers of, and such that do. */
public final class ValueCases {
  private static final String SHARE =
      "sum(rate(shop_orders_total{status=\"failed\"}[5m])) / sum(rate(shop_orders_total[5m]))";
  private static final String DURATION =
      "histogram_quantile(0.9, sum by (le) (rate(shop_request_duration_seconds_bucket[5m])))";

  private static final DashboardId SHOP = dashboardId("shop", "Shop");

  private ValueCases() {}

  private static Bundle showing(Panel... panels) {
    return bundle("cases").dashboards("Team", dashboard("shop", "Shop").panels(panels));
  }

  private static Bundle asking(String... texts) {
    return showing(
        table("Shop").queries(Stream.of(texts).map(text -> query(promQl(text))).toList()));
  }

  /**
   * Limits that no share, no count, and no percentile of these buckets reaches, and a share upside
   * down.
   */
  public static Bundle outOfReach() {
    return asking(
        SHARE + " > 5",
        "500 < 1000 * (1 - " + SHARE + ") * -1",
        "count(shop_stock_items > 7) == 0",
        DURATION + " > 1000",
        "sum(rate(shop_orders_total[5m])) / sum(rate(shop_orders_total{status=\"paid\"}[5m])) > 0.5",
        "up > 1");
  }

  /** Limits that they reach, and what is not known to be a share. */
  public static Bundle withinReach() {
    return asking(
        SHARE + " > 0.05",
        SHARE + " * 100 > 5",
        "count(shop_stock_items > 7) > 0",
        "(count(shop_stock_items > 7) or vector(0)) < 1",
        DURATION + " >= 1",
        "rate(shop_orders_total[5m]) / rate(shop_orders_total[5m] offset 1d) > 2",
        "sum(rate(shop_orders_total{status=\"failed\"}[5m])) / sum(rate(shop_orders_total{status=\"paid\"}[5m])) > 2",
        "up == 0");
  }

  /** 95 for 0.95, and 0.0095 for it. */
  public static Bundle oddQuantile() {
    return asking(
        DURATION.replace("0.9", "90"),
        "quantile(0.0095, shop_stock_items)",
        "quantile_over_time(-1, shop_stock_items[1h])");
  }

  /** Quantiles that are some, and the smallest and largest value. */
  public static Bundle usualQuantile() {
    return asking(
        DURATION, "quantile(0, shop_stock_items)", "quantile_over_time(1, shop_stock_items[1h])");
  }

  /** Regular expressions behind operators that take them as texts. */
  public static Bundle regexAsText() {
    return asking(
        "up{job=\"shop-.*\"}",
        "up{job!=\"shop|web\"}",
        "rate(http_requests_total{code=\"5..\"}[5m])");
  }

  /** The operators for them, and texts with dots and bars in them. */
  public static Bundle regexAsRegex() {
    return asking(
        "up{job=~\"shop-.*\"}", "up{instance=\"shop.example.org\"}", "up{path=\"/a/.*\"}");
  }

  /** A value that the page has but for a letter. */
  public static Bundle nearValue() {
    return asking("rate(shop_orders_total{method=\"cardd\"}[5m])");
  }

  /** A value that the page shows, and one that is nothing like it. */
  public static Bundle otherValue() {
    return asking(
        "rate(shop_orders_total{method=\"card\"}[5m])",
        "rate(shop_orders_total{method=\"cash\"}[5m])");
  }

  /** Seconds as milliseconds, a share as percent, percent as a share, bytes as bits. */
  public static Bundle otherUnit() {
    return showing(
        stat("Latency").unit(Unit.MILLISECONDS).query(promQl(DURATION)),
        stat("Failed").unit(Unit.PERCENT).query(promQl(SHARE)),
        stat("Failed percent").unit(Unit.PERCENT_OF_ONE).query(promQl("100 * (" + SHARE + ")")),
        stat("Sent")
            .unit(Unit.BITS_PER_SECOND)
            .query(promQl("sum(rate(node_network_transmit_bytes_total[5m]))")));
  }

  /** The units that fit, after numbers were changed to fit them, and what nobody can tell. */
  public static Bundle fittingUnit() {
    return showing(
        stat("Latency").unit(Unit.MILLISECONDS).query(promQl(DURATION + " * 1000")),
        stat("Failed").unit(Unit.PERCENT_OF_ONE).query(promQl("1 - " + SHARE)),
        stat("Used").unit(Unit.PERCENT).query(promQl("a_bytes / b_bytes * 100")),
        stat("Sent")
            .unit(Unit.BITS_PER_SECOND)
            .query(promQl("sum(rate(node_network_transmit_bytes_total[5m])) * 8")),
        stat("Started").unit(Unit.MILLISECONDS).query(promQl("process_start_time_seconds")),
        stat("Cores").unit(Unit.PERCENT).query(promQl("rate(process_cpu_seconds_total[5m])")));
  }

  /** The smallest value above the largest. */
  public static Bundle emptyRange() {
    return showing(stat("Stock").unit(Unit.SHORT).min(100).max(0).query(gauge("shop_stock_items")));
  }

  /** One after the other. */
  public static Bundle range() {
    return showing(stat("Stock").unit(Unit.SHORT).min(0).max(100).query(gauge("shop_stock_items")));
  }

  private static TimeSeries failed() {
    return timeSeries("Failed").unit(Unit.PERCENT_OF_ONE).query(promQl(SHARE), "failed");
  }

  /** Thresholds in percent: of what is at most 1 by what the panel says, or by what it is. */
  public static Bundle thresholdBeyond() {
    return showing(
        stat("Used")
            .unit(Unit.PERCENT_OF_ONE)
            .max(1)
            .threshold(90, Color.RED)
            .query(promQl("a_bytes / b_bytes")),
        failed().threshold(5, Color.RED).thresholdStyle(ThresholdStyle.LINE));
  }

  /** Thresholds within, at the end, and one that nothing shows. */
  public static Bundle thresholdWithin() {
    return showing(
        stat("Used")
            .unit(Unit.PERCENT_OF_ONE)
            .max(1)
            .threshold(0.9, Color.YELLOW)
            .threshold(1, Color.RED)
            .query(promQl("a_bytes / b_bytes")),
        failed().threshold(5, Color.RED));
  }

  private static TimeSeries stock() {
    return timeSeries("Stock")
        .unit(Unit.SHORT)
        .threshold(80, Color.RED)
        .query(gauge("shop_stock_items").sum(), "stock");
  }

  private static Alert full(String name, Condition<?> when) {
    return alert(name)
        .when(when)
        .summary("Too many items")
        .dashboard(grafanaServer("http://grafana"), to(SHOP).panel(stock()));
  }

  private static Dashboard shop() {
    return dashboard(SHOP).panels(stock());
  }

  private static Bundle alerts(Alert... alerts) {
    return bundle("cases").dashboards("Team", shop()).ruleGroups(ruleGroup("shop").rules(alerts));
  }

  /** A limit where the panel has no line, and one where the panel is red on the other side. */
  public static Bundle limitBesidePanel() {
    return alerts(
        full("Full", gauge("shop_stock_items").sum().above(90)),
        full("Overfull", gauge("shop_stock_items").sum().below(80)));
  }

  /** The same limit, and another metric, for which the panel has no line. */
  public static Bundle limitOfPanel() {
    return alerts(
        full("Full", gauge("shop_stock_items").sum().above(80)),
        full("Crowded", gauge("shop_visitors_now").sum().above(10)));
  }
}
