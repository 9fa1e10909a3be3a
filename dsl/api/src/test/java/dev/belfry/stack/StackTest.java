package dev.belfry.stack;

import static dev.belfry.helm.Helm.*;
import static dev.belfry.stack.Service.service;
import static dev.belfry.stack.Stack.stack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.helm.Chart;
import dev.belfry.helm.HelmRelease;
import dev.belfry.kubernetes.Kubernetes;
import dev.belfry.kubernetes.ProbeTargets;
import dev.belfry.provisioning.Provisioning;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StackTest {
  private static final Service SHOP =
      service("shop", "shop")
          .label("app", "shop")
          .port("metrics", 9090)
          .metrics("metrics", "/metrics");
  private static final Stack SMALL = stack(release("main", "watch", kubePrometheusStack()));
  private static final Stack FULL =
      SMALL
          .loki(release("loki", "logs", lokiValues()))
          .agent(release("alloy", "logs", alloyValues()))
          .jaeger(release("jaeger", "traces", jaegerValues()))
          .collector(release("otel", "traces", collectorValues()))
          .services(SHOP, service("web", "web"), service("shop", "other"));

  private static final Stack WITH_TEMPO = SMALL.tempo(release("tempo", "traces", tempoValues()));

  private static ObjectNode values(Stack stack, int index) {
    return stack.releases().get(index).values().node();
  }

  private static String text(Stack stack, int index, String path) {
    return values(stack, index).get(Path.parse(path)).orElseThrow().toString();
  }

  @Test
  void monitors_and_rules_carry_what_the_values_select_by() {
    Node selected =
        values(SMALL, 0).get(Path.parse("prometheus.prometheusSpec.ruleSelector")).orElseThrow();

    assertEquals(
        Node.object().with("matchLabels", Node.object().with("release", Node.text("main"))),
        selected);
    assertEquals(Map.of("release", "main"), SMALL.labels());
    assertEquals(
        Kubernetes.serviceMonitor("watch", "shop")
            .label("release", "main")
            .selecting("app", "shop")
            .fromNamespaces("shop")
            .endpoints(SHOP.scraped()),
        SMALL.monitor(SHOP, SHOP.scraped()));
    assertEquals(
        Kubernetes.prometheusRule("watch", "shop").label("release", "main"), SMALL.rules("shop"));
  }

  @Test
  void probes_ask_by_the_exporter_of_the_stack_and_carry_what_the_values_select_by() {
    Stack asking =
        SMALL.blackboxExporter(
            release("blackbox", "watch", chartValues(Chart.PROMETHEUS_BLACKBOX_EXPORTER)));
    ProbeTargets targets = Kubernetes.probeTargets("http://shop.shop:8080/healthz");

    assertEquals(
        Kubernetes.probe("watch", "shop-health", "blackbox-prometheus-blackbox-exporter.watch:9115")
            .label("release", "main")
            .targets(targets.label("namespace", "shop").label("service", "shop")),
        asking.probe(SHOP, "health", targets));
    assertEquals("blackbox", asking.releases().get(1).name());
    assertEquals(
        "stack: expected .blackboxExporter(...) before this, got none",
        assertThrows(IllegalStateException.class, () -> SMALL.probe(SHOP, "health", targets))
            .getMessage());
  }

  @Test
  void the_prometheus_is_the_one_that_the_operator_makes() {
    assertEquals("main-kube-prometheus-stack-prometheus", SMALL.prometheus().name());
    assertEquals("watch", SMALL.prometheus().namespace());
  }

  @Test
  void addresses_follow_the_releases() {
    assertEquals("http://main-kube-prometheus-stack-prometheus.watch:9090", FULL.prometheusUrl());
    assertEquals(
        "http://main-kube-prometheus-stack-alertmanager.watch:9093", FULL.alertmanagerUrl());
    assertEquals("http://loki-gateway.logs", FULL.lokiUrl());
    assertEquals("http://jaeger.traces:16686", FULL.jaegerUrl());
    assertEquals("http://otel-opentelemetry-collector.traces:4317", FULL.otlpUrl());
    assertEquals("http://tempo.traces:3200", WITH_TEMPO.tempoUrl());
    assertEquals("http://tempo.traces:4317", WITH_TEMPO.otlpUrl());
    assertEquals(
        "http://jaeger.traces:4317",
        SMALL.jaeger(release("jaeger", "traces", jaegerValues())).otlpUrl());
  }

  @Test
  void each_release_knows_the_others() {
    assertEquals(
        List.of("main", "loki", "alloy", "jaeger", "otel"),
        FULL.releases().stream().map(HelmRelease::name).toList());
    assertEquals(
        Node.text(FULL.alertmanagerUrl()).toString(),
        text(FULL, 1, "loki.rulerConfig.alertmanager_url"));
    String program = text(FULL, 2, "alloy.configMap.content");
    assertTrue(program.contains("http://loki-gateway.logs/loki/api/v1/push"), program);
    assertTrue(program.contains("[\"shop\", \"web\"]"), program);
    ObjectNode exporters = values(FULL, 4).object("config").object("exporters");
    assertEquals(
        Optional.of("jaeger.traces:4317"), exporters.object("otlp/traces").text("endpoint"));
    assertEquals(
        Optional.of("http://loki-gateway.logs/otlp"),
        exporters.object("otlphttp/logs").text("endpoint"));
  }

  @Test
  void grafana_gets_a_data_source_for_each_store() {
    ObjectNode grafana = values(FULL, 0).object("grafana");

    assertEquals(
        Node.array(FULL.lokiSource().node(), FULL.jaegerSource().node()),
        grafana.array("additionalDataSources"));
    assertFalse(values(SMALL, 0).get("grafana").isPresent());
    Stack own = FULL.dataSources(Provisioning.lokiSource("logs", "Logs", FULL.lokiUrl()));
    assertEquals(1, values(own, 0).object("grafana").array("additionalDataSources").size());
  }

  @Test
  void traces_go_to_tempo_where_there_is_no_jaeger() {
    Stack collecting = WITH_TEMPO.collector(release("otel", "traces", collectorValues()));
    assertEquals(
        List.of("main", "tempo", "otel"),
        collecting.releases().stream().map(HelmRelease::name).toList());
    assertEquals(
        Node.array(WITH_TEMPO.tempoSource().node()),
        values(collecting, 0).object("grafana").array("additionalDataSources"));
    assertEquals(
        Optional.of("tempo.traces:4317"),
        values(collecting, 2)
            .object("config")
            .object("exporters")
            .object("otlp/traces")
            .text("endpoint"));
    assertEquals(
        "jaeger.traces:4317", FULL.tempo(release("tempo", "traces", tempoValues())).tracesOtlp());
  }

  @Test
  void what_values_say_stays() {
    Stack own =
        stack(
                release(
                    "main",
                    "watch",
                    kubePrometheusStack().prometheus(prometheusValues().selectsAll())))
            .loki(release("loki", "logs", lokiValues().alertsTo("http://others:9093")))
            .agent(release("alloy", "logs", alloyValues().program("// mine")))
            .collector(release("otel", "traces", collectorValues().logsTo("http://others")));

    assertFalse(
        values(own, 0).get(Path.parse("prometheus.prometheusSpec.ruleSelector")).isPresent());
    assertEquals(
        Node.text("http://others:9093").toString(),
        text(own, 1, "loki.rulerConfig.alertmanager_url"));
    assertEquals(Node.text("// mine").toString(), text(own, 2, "alloy.configMap.content"));
    assertEquals(
        Optional.of("http://others/otlp"),
        values(own, 3)
            .object("config")
            .object("exporters")
            .object("otlphttp/logs")
            .text("endpoint"));
  }

  @Test
  void what_a_stack_lacks_has_no_address() {
    assertEquals(
        "stack: expected .loki(...) before this, got none",
        assertThrows(IllegalStateException.class, SMALL::lokiUrl).getMessage());
    assertEquals(
        "stack: expected .jaeger(...) before this, got none",
        assertThrows(IllegalStateException.class, SMALL::otlpUrl).getMessage());
  }
}
