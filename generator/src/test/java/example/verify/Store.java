package example.verify;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.provisioning.Provisioning.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.logql.MetricQuery;
import dev.belfry.promql.Counter;
import dev.belfry.rules.Severity;

/** The monitoring of a store: something of all that can be looked at in a stack that runs. */
public final class Store {
  private static final Counter ORDERS = counter("store_orders_total");
  private static final Label STATUS = label("status");
  private static final Label JOB = label("job");
  private static final Receiver CHANNEL =
      receiver("channel").slack(slack("#store").apiUrl(Secret.file("/etc/slack/url")));
  private static final Receiver PAGER =
      receiver("pager").webhook(webhook("http://pager.example.org"));

  private Store() {}

  private static MetricQuery errorLines() {
    return streams(label("app").is("store")).containing("error").rate(minutes(5)).sum();
  }

  /** One dashboard and its folder, as resources. */
  public static Bundle asResources() {
    return bundle("store")
        .dashboardFormat(DashboardFormat.RESOURCE_V1)
        .dashboards(
            folder("Shop"),
            dashboard("store", "Store")
                .panels(timeSeries("Orders").query(ORDERS.rate(minutes(5)).sumBy(STATUS))));
  }

  /** The bundle. */
  public static Bundle define() {
    return bundle("store")
        .dashboards(
            "Store",
            dashboard("store", "Store")
                .panels(
                    timeSeries("Orders").query(ORDERS.rate(minutes(5)).sumBy(STATUS)),
                    timeSeries("Errors").queries(lokiQuery(errorLines()))))
        .provisioning(
            "store",
            dataSources()
                .sources(
                    prometheusSource("prometheus", "Prometheus", "http://prometheus:9090"),
                    lokiSource("loki", "Loki", "http://loki:3100")))
        .ruleGroups(
            ruleGroup("store")
                .rules(
                    record("store:orders:rate5m", ORDERS.rate(minutes(5)).sum()),
                    alert("NoOrders")
                        .when(ORDERS.where(JOB.is("store")).rate(minutes(5)).sum().below(1))
                        .holdingFor(minutes(10))
                        .severity(Severity.CRITICAL)
                        .runbook("https://wiki.example.org/no-orders")))
        .lokiRuleGroups(
            ruleGroup("store-logs")
                .rules(
                    alert("ManyErrors")
                        .whenLogs(errorLines().above(1))
                        .holdingFor(minutes(15))
                        .severity(Severity.WARNING)))
        .lokiSidecar("monitoring")
        .alertmanager(
            routing(
                sendTo(CHANNEL)
                    .repeatEvery(hours(24))
                    .routes(when(Severity.LABEL.is("critical")).sendTo(PAGER))))
        .resources(
            serviceMonitor("monitoring", "store")
                .selecting("app", "store")
                .endpoints(port("metrics")));
  }
}
