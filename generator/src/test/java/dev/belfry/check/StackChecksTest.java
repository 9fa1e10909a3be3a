package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import example.findings.HelmCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is checked between the values of a stack and the rest of a bundle. */
class StackChecksTest {
  private static List<String> messages(Bundle bundle) {
    return Found.in(bundle).stream()
        .map(finding -> finding.code() + ": " + finding.subject() + ": " + finding.message())
        .toList();
  }

  @Test
  void values_that_select_by_another_label_load_nothing() {
    assertEquals(
        List.of(
            "kubernetes.not-selected: ServiceMonitor `monitoring/shop`: Prometheus"
                + " `prometheus-kube-prometheus-prometheus` selects the label `team` = `shop`, got"
                + " no such label, so it would never load this ServiceMonitor",
            "kubernetes.not-selected: PrometheusRule `monitoring/shop`: Prometheus"
                + " `prometheus-kube-prometheus-prometheus` selects the label `team` = `shop`, got"
                + " no such label, so it would never load this PrometheusRule"),
        messages(HelmCases.otherSelector()));
  }

  @Test
  void values_that_select_all_load_all() {
    assertEquals(List.of(), messages(HelmCases.selectsAll()));
  }

  @Test
  void probes_monitors_of_pods_and_patches_name_what_the_stack_watches() {
    assertEquals(
        List.of(
            "kubernetes.unknown-port: Probe `monitoring/shop`: service `shop/shop` has the ports"
                + " 8080, 9090, got `http://shop.shop:8081/healthz`",
            "kubernetes.unknown-port: Probe `monitoring/shop`: service `shop/shop` has the ports"
                + " 8080, 9090, got `https://shop.shop.svc.cluster.local/healthz`",
            "kubernetes.unknown-service: Deployment `shop/shops`: no service that the stack"
                + " watches says that this Deployment runs it",
            "kubernetes.unknown-service: PodMonitor `monitoring/shop`: no service that the stack"
                + " watches is in these namespaces",
            "kubernetes.unknown-service: Probe `monitoring/shop`: it asks"
                + " `http://shops.shop:8080/healthz`, and the stack watches no such service there"),
        messages(HelmCases.typedByHand()).stream().sorted().toList());
    assertEquals(List.of(), messages(HelmCases.typedWell()));
  }

  @Test
  void a_password_in_the_values_is_told_without_repeating_it() {
    List<Finding> findings = Found.in(HelmCases.literalPassword());

    assertEquals(List.of("bundle.literal-secret"), findings.stream().map(Finding::code).toList());
    assertEquals(
        "name a Secret that is there, in `grafana.admin.existingSecret`: .adminSecret(\"...\")",
        findings.get(0).hint());
    assertEquals(List.of(), messages(HelmCases.namedPassword()));
  }
}
