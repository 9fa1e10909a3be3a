package example.rulesandroutes;

import static dev.belfry.common.Span.seconds;
import static dev.belfry.kubernetes.Kubernetes.*;

import dev.belfry.kubernetes.Prometheus;
import dev.belfry.kubernetes.PrometheusRule;
import dev.belfry.kubernetes.ServiceMonitor;

/** Objects for Kubernetes as a user writes them. */
final class Monitors {
  private Monitors() {}

  static ServiceMonitor define() {
    return serviceMonitor("monitoring", "aragora-api")
        .label("release", "kube-prometheus-stack")
        .fromNamespaces("aragora")
        .selecting("app.kubernetes.io/name", "aragora-api")
        .endpoints(port("metrics").scrapeEvery(seconds(30)).timeout(seconds(10)));
  }

  static PrometheusRule rules() {
    return prometheusRule("monitoring", "aragora-alerts")
        .label("release", "kube-prometheus-stack")
        .groups(ApiAlerts.define());
  }

  static Prometheus prometheusOfTheStack() {
    return prometheus("monitoring", "kube-prometheus-stack-prometheus")
        .selectsMonitors("release", "kube-prometheus-stack")
        .selectsRules("release", "kube-prometheus-stack");
  }
}
