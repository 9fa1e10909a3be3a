package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.provisioning.Provisioning.lokiSource;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.ruleGroup;

import dev.belfry.bundle.Bundle;
import dev.belfry.kubernetes.Discovery;
import dev.belfry.kubernetes.PrometheusRule;
import dev.belfry.kubernetes.ServiceMonitor;

/** Objects for Kubernetes that lack what a cluster insists on, and such that have it. */
public final class PartCases {
  private PartCases() {}

  /** The smallest monitor that a cluster takes. */
  static ServiceMonitor monitor(String namespace, String name) {
    return serviceMonitor(namespace, name).selecting("app", name).endpoints(port("metrics"));
  }

  /** The smallest rules that a cluster takes. */
  static PrometheusRule rules(String namespace, String name) {
    return prometheusRule(namespace, name)
        .groups(ruleGroup(name).rules(alert("Down: " + name).when(gauge("up").below(1))));
  }

  /** Objects as their factories make them, with a name and little more. */
  public static Bundle missing() {
    return bundle("cases")
        .resources(
            serviceMonitor("monitoring", "neither"),
            serviceMonitor("monitoring", "no-endpoints").selecting("app", "queue"),
            serviceMonitor("monitoring", "no-selector").endpoints(port("metrics")),
            podMonitor("monitoring", "no-selector").endpoints(podPort("metrics")),
            prometheusRule("monitoring", "no-groups"),
            scrapeConfig("monitoring", "nothing"),
            grafanaDatasource("monitoring", "no-source"),
            prometheus("monitoring", "nothing"));
  }

  /** Objects that have all of it, and one that needs no more than its name. */
  public static Bundle complete() {
    return bundle("cases")
        .resources(
            monitor("monitoring", "queue"),
            podMonitor("monitoring", "queue")
                .selecting("app", "queue")
                .endpoints(podPort("metrics")),
            rules("monitoring", "queue"),
            scrapeConfig("monitoring", "queue").staticTargets(Discovery.targets("queue:9100")),
            grafanaDatasource("monitoring", "queue")
                .source(lokiSource("loki", "Loki", "http://loki:3100")),
            prometheus("monitoring", "main").selectsAllRules(),
            configMap("monitoring", "empty"));
  }
}
