package com.example.monitoring;

import static com.example.monitoring.metrics.Shop.*;
import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.generate.Main;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.Unit;
import dev.belfry.kubernetes.ServiceMonitor;
import dev.belfry.promql.InstantVector;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;

/** Everything that is monitored of the shop. */
public final class ShopMonitoring {
  static final Receiver TEAM =
      receiver("team").slack(slack("#shop").apiUrl(Secret.file("/etc/slack/url")));
  static final Receiver PAGER =
      receiver("pager").pagerDuty(pagerDuty(Secret.file("/etc/pagerduty/key")));

  private ShopMonitoring() {}

  /** The bundle: what is not listed here is not written. */
  public static Bundle define() {
    return bundle("shop")
        .dashboards("Shop", overview())
        .ruleGroups(alerts())
        .alertmanager(routes())
        .resources(monitor())
        .loadedBy(prometheus("monitoring", "main").selectsMonitors("release", "prometheus"));
  }

  /** What several places ask for exists once. */
  private static InstantVector<HttpRequestsTotal> failedShare() {
    return HTTP_REQUESTS_TOTAL
        .where(HttpRequestsTotal.STATUS.matches("5.."))
        .rate(minutes(5))
        .sum()
        .dividedBy(HTTP_REQUESTS_TOTAL.rate(minutes(5)).sum());
  }

  private static Dashboard overview() {
    return dashboard("shop-overview", "Shop")
        .description("Is the shop well?")
        .tags("shop")
        .variables(dataSourceVariable("datasource", DataSourceType.PROMETHEUS))
        .row(
            "Requests",
            timeSeries("Failed requests")
                .description("The share of requests that the shop answers with 5xx")
                .unit(Unit.PERCENT_OF_ONE)
                .query(failedShare()),
            timeSeries("Latency")
                .description("95 % of the requests take less")
                .unit(Unit.SECONDS)
                .query(HTTP_REQUEST_DURATION_SECONDS.percentile(95)))
        .row(
            "Orders",
            stat("Open orders")
                .description("Orders that nobody has packed yet")
                .unit(Unit.SHORT)
                .query(OPEN_ORDERS.sum()));
  }

  static RuleGroup alerts() {
    return ruleGroup("shop")
        .rules(
            alert("ShopRequestsFail")
                .when(failedShare().above(0.05))
                .holdingFor(minutes(5))
                .severity(Severity.CRITICAL)
                .summary("{} of requests fail", value().humanizePercentage())
                .runbook("https://wiki.example.com/shop-requests-fail"),
            alert("ShopOrdersWait")
                .when(OPEN_ORDERS.above(100))
                .holdingFor(minutes(30))
                .severity(Severity.WARNING)
                .summary("{} orders wait in {}", value(), label(OpenOrders.WAREHOUSE))
                .runbook("https://wiki.example.com/shop-orders-wait"));
  }

  static Routing routes() {
    return routing(
        sendTo(TEAM)
            .groupBy(Label.ALERTNAME)
            .routes(when(Severity.LABEL.is("critical")).sendTo(PAGER)));
  }

  private static ServiceMonitor monitor() {
    return serviceMonitor("monitoring", "shop")
        .label("release", "prometheus")
        .selecting("app", "shop")
        .fromNamespaces("shop")
        .endpoints(port("metrics").scrapeEvery(seconds(30)));
  }

  /**
   * Writes everything to {@code out/}.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    Main.run(args, ShopMonitoring.class, ShopMonitoring::define);
  }
}
