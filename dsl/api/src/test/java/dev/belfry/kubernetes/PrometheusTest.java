package dev.belfry.kubernetes;

import static dev.belfry.common.Span.days;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.kubernetes.Kubernetes.prometheus;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PrometheusTest {
  private static final Prometheus MAIN = prometheus("monitoring", "main");

  @Test
  void all_options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: Prometheus
        metadata:
          name: main
          namespace: monitoring
        spec:
          replicas: 2
          retention: 30d
          retentionSize: 90GB
          scrapeInterval: 30s
          scrapeTimeout: 10s
          evaluationInterval: 1m
          externalLabels:
            cluster: eu
          serviceMonitorSelector:
            matchLabels:
              release: stack
          serviceMonitorNamespaceSelector: {}
          ruleSelector:
            matchLabels:
              release: stack
              role: alerts
          ruleNamespaceSelector: {}\
        """,
        document(
            MAIN.rulesFromAllNamespaces()
                .selectsRules("release", "stack")
                .selectsRules(Map.of("role", "alerts"))
                .monitorsFromAllNamespaces()
                .selectsMonitors(Map.of("release", "stack"))
                .externalLabel("cluster", "eu")
                .evaluateEvery(minutes(1))
                .timeout(seconds(10))
                .scrapeEvery(seconds(30))
                .retentionSize("90GB")
                .retention(days(30))
                .replicas(2)));
  }

  @Test
  void selecting_all_replaces_what_was_selected() {
    assertEquals(
        MAIN.selectsAllMonitors().selectsAllRules(),
        MAIN.selectsMonitors("release", "stack")
            .selectsRules("release", "stack")
            .selectsAllMonitors()
            .selectsAllRules());
    assertEquals(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: Prometheus
        metadata:
          name: main
          namespace: monitoring
        spec:
          serviceMonitorSelector: {}
          ruleSelector: {}\
        """,
        document(MAIN.selectsAllRules().selectsAllMonitors()));
  }

  @Test
  void label_to_select_by_that_kubernetes_would_refuse_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> MAIN.selectsRules("my release", "x"));
    assertThrows(IllegalArgumentException.class, () -> MAIN.selectsMonitors("release", "a b"));
  }
}
