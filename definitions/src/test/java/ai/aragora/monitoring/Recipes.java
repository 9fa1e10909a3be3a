package ai.aragora.monitoring;

import static ai.aragora.monitoring.metrics.AragoraHttp.*;
import static dev.belfry.common.Each.each;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.port;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.routing.FiringAlert.firing;
import static dev.belfry.routing.RoutingAssert.assertThat;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.named;
import static dev.belfry.rules.Rules.record;
import static dev.belfry.rules.Rules.ruleGroup;
import static dev.belfry.rules.Rules.value;

import dev.belfry.common.Label;
import dev.belfry.grafana.AlertList;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataSource;
import dev.belfry.grafana.LokiQuery;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;
import dev.belfry.kubernetes.Endpoint;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.MetricQuery;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Histogram;
import dev.belfry.promql.InstantVector;
import dev.belfry.provisioning.Provisioning;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Recording;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;
import dev.belfry.scrape.Relabel;
import dev.belfry.tree.Node;
import java.util.List;

/** What docs/recipes.md shows. */
final class Recipes {
  private static final Counter REQUESTS = counter("http_requests_total");
  private static final Histogram LATENCY = histogram("http_request_duration_seconds");
  private static final Label CLUSTER = label("cluster");
  private static final Label POD = label("pod");

  private Recipes() {}

  // region recipe shared
  static Dashboard services(boolean paging) {
    Dashboard services =
        dashboard("services", "Services")
            .apply(House::defaults) // what dashboards share is a function
            .row("Latency", latency());
    return paging ? services.row("Pager", pages()) : services; // a value: nothing is changed
  }

  private static TimeSeries latency() {
    return timeSeries("Latency")
        .unit(Unit.SECONDS)
        .queries(each(List.of(50, 95, 99), p -> query(LATENCY.percentile(p), "p" + p)));
  }

  // endregion

  // region recipe not typed yet
  private static TimeSeries pages() {
    return timeSeries("Open pages")
        .unchecked("options.brandNew", Node.text("x"))
        .allow("schema.unchecked-property", "typed from the next release on");
  }

  // endregion

  // region recipe alert and panel
  static Alert slow() {
    return alert("ServicesSlow")
        .when(LATENCY.percentile(95).above(1))
        .holdingFor(minutes(10))
        .severity(Severity.WARNING)
        .summary("The slowest of 20 requests takes {}", value().humanizeDuration())
        .dashboard(House.GRAFANA, to(Pages.API).panel(latency())); // a panel that is a value
  }

  static AlertList open() {
    return alertList("What fires").labelFilter(named(slow()));
  }

  // endregion

  // region recipe explore
  static TimeSeries slowPods() {
    DataSource<LokiQuery> lines = Provisioning.dataSource(AragoraStack.STACK.lokiSource());
    return timeSeries("Latency by pod")
        .dataLinks(
            dataLink(
                "Search its lines",
                explore(lines, lokiQuery(streams(POD.is(clicked(POD))))))) // of the series
        .query(LATENCY.percentileBy(95, POD), "{{pod}}");
  }

  // endregion

  // region recipe recorded
  static final Recording<HttpRequestsTotal> RATE =
      record(
          "endpoint:http_requests:rate5m",
          HTTP_REQUESTS_TOTAL.rate(minutes(5)).sumBy(HttpRequestsTotal.ENDPOINT));

  static RuleGroup recorded() {
    var rate = RATE.metric(); // without the rule, whoever uses it does not compile
    var all = rate.sumWithout(HttpRequestsTotal.ENDPOINT); // it has the labels of its metric
    return ruleGroup("endpoints")
        .rules(RATE, alert("ApiIdle").when(all.below(0.1)).severity(Severity.INFO));
  }

  // endregion

  // region recipe logs
  static Alert complaints() {
    MetricQuery errors = LogQl.parseMetric("sum by (pod) (rate({app=\"shop\"} |= `error` [5m]))");
    return alert("ShopComplains").whenLogs(errors.above(1)).severity(Severity.INFO);
  }

  // endregion

  // region recipe every cluster
  static InstantVector<?> perCluster(InstantVector<?> expression) {
    return expression.scopedTo(CLUSTER.matches("eu-.*")); // also through `by`, `on`, `without`
  }

  // endregion

  // region recipe relabel
  static Endpoint withoutHealthChecks() {
    return port("metrics").metricRelabelings(Relabel.drop("/healthz|/readyz", label("path")));
  }

  // endregion

  // region recipe routes
  static void slowServicesReachTheChannel() { // a test of JUnit, or of whatever you like
    assertThat(AlertRouting.define())
        .alert(firing(slow()))
        .reaches(AlertRouting.CHANNEL)
        .groupedBy(Label.ALERTNAME, Severity.LABEL, Team.LABEL)
        .isNotInhibitedBy(firing(ApiAlerts.highErrorRate()));
  }
  // endregion
}
