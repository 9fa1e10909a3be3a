package ai.aragora.monitoring;

import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.*;

import dev.belfry.kubernetes.ServiceMonitor;

/**
 * Where Prometheus finds the API's metrics.
 *
 * <p>Aragora's own manifests label their Services {@code app.kubernetes.io/name=aragora}, and only
 * its Helm chart names a port {@code metrics}: the Service has to carry the label and the port that
 * this monitor asks for.
 *
 * <p>The metrics of the API have a label {@code endpoint} of their own, the path. Without honored
 * labels the name of the port would take its place.
 */
final class ApiMonitor {
  private ApiMonitor() {}

  static ServiceMonitor define() {
    return serviceMonitor(House.MONITORING_NAMESPACE, "aragora")
        .label(House.RELEASE_LABEL, House.RELEASE)
        .selecting("app", "aragora-api")
        .fromNamespaces(House.APP_NAMESPACE)
        .endpoints(port("metrics").path("/metrics").scrapeEvery(seconds(30)).honorLabels());
  }
}
