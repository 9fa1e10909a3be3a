package ai.aragora.monitoring;

import static dev.belfry.common.Span.*;

import dev.belfry.kubernetes.ServiceMonitor;

/**
 * Where Prometheus finds the API's metrics.
 *
 * <p>The metrics of the API have a label {@code endpoint} of their own, the path. Without honored
 * labels the name of the port would take its place.
 */
final class ApiMonitor {
  private ApiMonitor() {}

  static ServiceMonitor define() {
    return AragoraStack.STACK.monitor(
        AragoraStack.API, AragoraStack.API.scraped().scrapeEvery(seconds(30)).honorLabels());
  }
}
