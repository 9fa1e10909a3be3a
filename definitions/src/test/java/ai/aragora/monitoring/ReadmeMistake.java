package ai.aragora.monitoring;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.port;
import static dev.belfry.kubernetes.Kubernetes.prometheus;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;

import dev.belfry.bundle.Bundle;
import dev.belfry.kubernetes.ServiceMonitor;

/** A monitor without the label that its Prometheus selects by: what is said of it, README shows. */
final class ReadmeMistake {
  private ReadmeMistake() {}

  private static ServiceMonitor monitor() {
    return serviceMonitor("monitoring", "shop")
        .label("team", "shop")
        .selecting("app", "shop")
        .endpoints(port("metrics"));
  }

  static Bundle define() {
    return bundle("mistake")
        .resources(monitor())
        .loadedBy(prometheus("monitoring", "main").selectsMonitors("release", "main"));
  }
}
