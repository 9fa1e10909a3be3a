package dev.belfry.kubernetes;

import static dev.belfry.kubernetes.Kubernetes.port;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceMonitorTest {
  private static final ServiceMonitor API = serviceMonitor("monitoring", "api");

  @Test
  void all_options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: api
          namespace: monitoring
          labels:
            release: stack
        spec:
          jobLabel: app
          podTargetLabels:
            - version
            - zone
          attachMetadata:
            node: true
          selector:
            matchLabels:
              app: api
              tier: web
          namespaceSelector:
            any: true
          targetLabels:
            - team
          endpoints:
            - port: metrics
          scrapeClass: strict
          sampleLimit: 50000
          targetLimit: 10
          labelLimit: 30
          labelNameLengthLimit: 100
          labelValueLengthLimit: 200
          keepDroppedTargets: 5
          bodySizeLimit: 10MB\
        """,
        document(
            API.keepDroppedTargets(5)
                .labelValueLengthLimit(200)
                .labelNameLengthLimit(100)
                .labelLimit(30)
                .targetLimit(10)
                .sampleLimit(50000)
                .bodySizeLimit("10MB")
                .scrapeClass("strict")
                .endpoints(port("metrics"))
                .fromAllNamespaces()
                .selecting("app", "api")
                .selecting(Map.of("tier", "web"))
                .nodeMetadata()
                .podTargetLabels("version", "zone")
                .targetLabels("team")
                .jobLabel("app")
                .label("release", "stack")));
  }

  @Test
  void label_to_select_by_that_kubernetes_would_refuse_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> API.selecting("app", "my api"));
    assertEquals(
        "value of a label: expected at most 63 letters, digits, -, _ and .,"
            + " with a letter or digit at both ends, got `my api`",
        error.getMessage());
  }

  @Test
  void limit_of_the_page_without_unit_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> API.bodySizeLimit("10"));
    assertEquals(
        "bodySizeLimit: expected 0, or a number with one of the units B, KB, MB, GB, TB, PB and EB,"
            + " got `10`",
        error.getMessage());
  }
}
