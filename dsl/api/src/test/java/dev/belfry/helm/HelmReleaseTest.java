package dev.belfry.helm;

import static dev.belfry.common.Span.*;
import static dev.belfry.helm.Helm.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelmReleaseTest {
  @ParameterizedTest
  @CsvSource({
    "prometheus, prometheus-kube-prometheus",
    "kube-prometheus-stack, kube-prometheus-stack",
    "my-kube-prometheus-stack-of-shops, my-kube-prometheus-stack-o",
    "kube-prometheus-metrics-a, kube-prometheus-metrics-a",
  })
  void objects_of_kube_prometheus_stack_are_named_in_26_letters(String release, String name) {
    assertEquals(name, release(release, "monitoring", kubePrometheusStack()).fullName());
  }

  @Test
  void objects_of_other_charts_are_named_for_release_and_chart() {
    assertEquals("loki", release("loki", "logs", lokiValues()).fullName());
    assertEquals("logs-loki-gateway.logs", release("logs", "logs", lokiValues()).host("-gateway"));
    assertEquals(
        "otel-opentelemetry-collector", release("otel", "traces", collectorValues()).fullName());
  }

  @Test
  void another_version_is_another_chart() {
    Chart chart = release("loki", "logs", lokiValues()).version("18.12.0").chart();

    assertEquals(Chart.LOKI.version("18.12.0"), chart);
    assertEquals("18.11.0", Chart.LOKI.version());
  }

  @Test
  void values_can_be_changed_in_place() {
    KubePrometheusStack values =
        release("prometheus", "monitoring", kubePrometheusStack().withoutEtcd())
            .values(
                all ->
                    all.prometheus(one -> one.retention(days(1)))
                        .prometheus(one -> one.retentionSize("1GB"))
                        .alertmanager(one -> one.replicas(2))
                        .grafana(one -> one.persistence("1Gi")))
            .values();

    assertEquals(
        kubePrometheusStack()
            .withoutEtcd()
            .prometheus(prometheusValues().retention(days(1)).retentionSize("1GB"))
            .alertmanager(alertmanagerValues().replicas(2))
            .grafana(grafanaValues().persistence("1Gi")),
        values);
  }

  @Test
  void names_and_versions_that_helm_refuses_are_refused() {
    assertEquals(
        "release: expected at most 53 small letters, digits and -, got `Loki`",
        assertThrows(IllegalArgumentException.class, () -> release("Loki", "logs", lokiValues()))
            .getMessage());
    assertEquals(
        "version: expected three numbers, such as 88.5.3, got `latest`",
        assertThrows(IllegalArgumentException.class, () -> Chart.LOKI.version("latest"))
            .getMessage());
    assertEquals(
        "size: expected a quantity of Kubernetes, such as 50Gi, got `50 GB`",
        assertThrows(IllegalArgumentException.class, () -> lokiValues().persistence("50 GB"))
            .getMessage());
    assertEquals(
        "processors: expected at least one, got none",
        assertThrows(IllegalArgumentException.class, () -> tempoValues().metricsTo("http://p:9090"))
            .getMessage());
  }

  @Test
  void a_chart_without_types_keeps_its_chart_through_changes() {
    Chart chart = new Chart("shop", "https://charts.example.com", "queue", "1.0.0");

    assertEquals(chart, chartValues(chart).unchecked("a", Node.number(1)).chart());
  }
}
