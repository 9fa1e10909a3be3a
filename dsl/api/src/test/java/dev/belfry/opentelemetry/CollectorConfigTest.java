package dev.belfry.opentelemetry;

import static dev.belfry.opentelemetry.OpenTelemetry.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CollectorConfigTest {
  private static final OtlpReceiver OTLP = otlpReceiver().grpc("0.0.0.0:4317");
  private static final OtlpExporter JAEGER = otlpExporter("jaeger:4317").named("jaeger");

  private static List<String> names(CollectorConfig config, String role) {
    List<String> names = new ArrayList<>();
    ObjectNode there = config.node();
    for (String part : role.split("\\.")) {
      there = there.object(part);
    }
    there.forEach((name, settings) -> names.add(name));
    return names;
  }

  private static String problem(Executable definition) {
    return assertThrows(IllegalArgumentException.class, definition).getMessage();
  }

  @Test
  void what_pipelines_use_is_defined_once() {
    BatchProcessor batch = batchProcessor();
    CollectorConfig config =
        collectorConfig(
            traces(OTLP).through(batch).to(JAEGER, debugExporter()),
            logs(OTLP).through(batch).to(debugExporter()));

    assertEquals(List.of("otlp"), names(config, "receivers"));
    assertEquals(List.of("batch"), names(config, "processors"));
    assertEquals(List.of("debug", "otlp/jaeger"), names(config, "exporters"));
    assertEquals(List.of(), names(config, "connectors"));
  }

  @Test
  void settings_do_not_repeat_type_and_name() {
    ObjectNode exporters = collectorConfig(traces(OTLP).to(JAEGER)).node().object("exporters");

    assertEquals(
        Node.object().with("otlp/jaeger", Node.object().with("endpoint", Node.text("jaeger:4317"))),
        exporters);
  }

  @Test
  void a_connector_stands_apart_and_on_both_sides() {
    SpanMetricsConnector counted = spanMetrics();
    CollectorConfig config =
        collectorConfig(
            traces(OTLP).to(counted), metrics(counted).to(prometheusExporter("0.0.0.0:8889")));

    assertEquals(List.of("spanmetrics"), names(config, "connectors"));
    assertEquals(List.of("otlp"), names(config, "receivers"));
    assertEquals(List.of("prometheus"), names(config, "exporters"));
  }

  @Test
  void an_extension_is_defined_and_started() {
    ObjectNode config = collectorConfig(traces(OTLP).to(JAEGER)).extensions(healthCheck()).node();

    assertEquals(
        Node.array(Node.text("health_check")), config.object("service").array("extensions"));
    assertEquals(1, config.object("extensions").size());
  }

  @Test
  void what_is_missing_is_said() {
    assertEquals(
        "pipeline of traces: expected at least one receiver, got none", problem(() -> traces()));
    assertEquals(
        "pipeline `traces`: expected .to(...) with at least one exporter, got none",
        problem(() -> collectorConfig(traces(OTLP))));
    assertEquals(
        "collector: expected at least one pipeline, got none", problem(() -> collectorConfig()));
  }

  @Test
  void two_that_differ_need_names() {
    assertEquals(
        "collector: expected one of the exporters to be `otlp`, got two that differ; `named` tells"
            + " them apart",
        problem(
            () ->
                collectorConfig(traces(OTLP).to(otlpExporter("a:4317"), otlpExporter("b:4317")))));
    assertEquals(
        "collector: expected one pipeline `traces`, got two; `named` tells them apart",
        problem(() -> collectorConfig(traces(OTLP).to(JAEGER), traces(OTLP).to(JAEGER))));
    assertEquals(
        List.of("traces", "traces/all"),
        names(
            collectorConfig(traces(OTLP).to(JAEGER), traces(OTLP).named("all").to(JAEGER)),
            "service.pipelines"));
  }

  @Test
  void names_have_no_slash() {
    assertEquals(
        "name: expected no slash, dot or space, got `a/b`", problem(() -> JAEGER.named("a/b")));
  }
}
