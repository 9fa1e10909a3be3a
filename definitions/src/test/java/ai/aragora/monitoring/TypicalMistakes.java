package ai.aragora.monitoring;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.alertmanager.Alertmanager;
import dev.belfry.alertmanager.Receiver;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.CustomVariable;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.kubernetes.Kubernetes;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Gauge;
import dev.belfry.rules.Alert;

/**
 * Bundles with one mistake each that the compiler can't see. The comment on the wrong line is the
 * name of the case.
 */
final class TypicalMistakes {
  static final String PASSWORD = "open-sesame";

  private static final Gauge UP = gauge("up");
  private static final CustomVariable NAMESPACES = customVariable("namespace", "one,two");

  private TypicalMistakes() {}

  private static Bundle dashboards(Dashboard... dashboards) {
    return bundle("mistakes").dashboards("Mistakes", dashboards);
  }

  private static Bundle panel(Panel panel) {
    return dashboards(dashboard("api", "API").panels(panel));
  }

  static Bundle duplicateUid() {
    return dashboards(
        dashboard("api", "API"),
        dashboard("api", "Another") // duplicate uid
            .tags("another"));
  }

  static Bundle folderOutside() {
    Dashboard api = dashboard("api", "API");
    return bundle("mistakes")
        .dashboards("../elsewhere", api) // folder outside of the output
        .ruleGroups();
  }

  static Bundle badDuration() {
    return bundle("mistakes")
        .ruleGroups(
            ruleGroup("api")
                .rules(
                    alert("ApiDown")
                        .when(UP.below(1))
                        .holdingFor(span("5 minutes")) // bad duration
                        .summary("The API is down")));
  }

  static Bundle valueWithoutPlace() {
    return bundle("mistakes")
        .ruleGroups(
            ruleGroup("api")
                .rules(
                    alert("ApiDown")
                        .when(UP.below(1))
                        .summary("The API is down", value()))); // value without a place
  }

  static Bundle negativeDuration() {
    return dashboards(
        dashboard("api", "API")
            .refreshEvery(seconds(-30)) // negative duration
            .tags("api"));
  }

  static Bundle invalidMetricName() {
    return panel(stat("Requests").query(Constants.REQUESTS.rate().sum()));
  }

  /** Metrics are constants, which fail when their class is loaded. */
  private static final class Constants {
    static final Counter REQUESTS = counter("api-requests-total"); // invalid metric name

    private Constants() {}
  }

  static Bundle invalidLabelName() {
    Label route = label("http.route"); // invalid label name
    return panel(stat("Up").query(UP.sumBy(route)));
  }

  static Bundle thresholdOutOfOrder() {
    Stat errors =
        stat("Errors")
            .threshold(0.05, Color.RED)
            .threshold(0.01, Color.YELLOW) // threshold out of order
            .query(UP);
    return panel(errors);
  }

  static Bundle panelTooWide() {
    TimeSeries up =
        timeSeries("Up")
            .width(25) // panel too wide
            .query(UP);
    return panel(up);
  }

  static Bundle panelOutsideGrid() {
    TimeSeries up =
        timeSeries("Up") // panel outside the grid
            .at(20, 0)
            .width(8)
            .query(UP);
    return panel(up);
  }

  static Bundle literalSecret() {
    Alert alert =
        alert("ApiDown") // literal secret
            .when(UP.below(1))
            .runbook("https://reader:" + PASSWORD + "@wiki.example.com/api-down");
    return bundle("mistakes").ruleGroups(ruleGroup("api").rules(alert));
  }

  static Bundle secretAsFile() {
    Secret address =
        Secret.file("https://hooks.slack.com/services/" + PASSWORD); // secret in place of its file
    Receiver channel =
        Alertmanager.receiver("channel").slack(Alertmanager.slack("#alerts").apiUrl(address));
    return bundle("mistakes").alertmanager(Alertmanager.routing(Alertmanager.sendTo(channel)));
  }

  static Bundle monitorNotSelected() {
    return bundle("mistakes")
        .resources(
            Kubernetes.serviceMonitor("monitoring", "api") // monitor not selected
                .selecting("app", "api")
                .endpoints(Kubernetes.port("metrics")))
        .loadedBy(
            Kubernetes.prometheus("monitoring", "main").selectsMonitors("release", "prometheus"));
  }

  static Bundle monitorWithoutEndpoints() {
    return bundle("mistakes")
        .resources(
            Kubernetes.serviceMonitor("monitoring", "api") // monitor without endpoints
                .selecting("app", "api"));
  }

  static Bundle undefinedVariable() {
    TimeSeries up =
        timeSeries("Up")
            .query(UP.where(label("namespace").in(NAMESPACES)).sum()); // undefined variable
    return panel(up);
  }
}
