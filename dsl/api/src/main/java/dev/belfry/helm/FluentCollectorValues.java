package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.opentelemetry.CollectorConfig;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a collector sends what it gets by OTLP.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentCollectorValues<SELF extends FluentCollectorValues<SELF>>
    extends Fluent<SELF> implements HelmValues {

  /** What the values of the chart have, and Helm merges with those of a release. */
  private static final List<Path> OF_CHART =
      Stream.of(
              "receivers.jaeger",
              "receivers.otlp",
              "receivers.prometheus",
              "receivers.zipkin",
              "processors.batch",
              "processors.memory_limiter",
              "exporters.debug",
              "service.pipelines.traces",
              "service.pipelines.metrics",
              "service.pipelines.logs")
          .map(Path::parse)
          .toList();

  FluentCollectorValues(ObjectNode node) {
    super(node);
  }

  @Override
  public final Chart chart() {
    return Chart.OPENTELEMETRY_COLLECTOR;
  }

  /**
   * Sends traces on by OTLP over gRPC, without encryption as inside a cluster, and takes them by
   * OTLP alone. API names: {@code config.exporters} and {@code config.service.pipelines.traces}.
   *
   * @param backend where they go: {@code jaeger.monitoring:4317}
   * @throws IllegalArgumentException when the address is empty
   */
  public final SELF tracesTo(String backend) {
    ObjectNode exporter =
        Node.object()
            .with("endpoint", Node.text(Require.filled("backend", backend)))
            .with(Path.parse("tls.insecure"), Node.bool(true));
    return pipeline("traces", "otlp/traces", exporter)
        .set(inside("receivers.jaeger"), Node.none())
        .set(inside("receivers.zipkin"), Node.none());
  }

  /**
   * Sends logs on to a Loki, by OTLP over HTTP. API names: {@code config.exporters} and {@code
   * config.service.pipelines.logs}.
   *
   * @param loki where Loki answers: {@code http://loki-gateway.monitoring}
   * @throws IllegalArgumentException when the address is empty
   */
  public final SELF logsTo(String loki) {
    String endpoint = Require.filled("loki", loki) + "/otlp";
    return pipeline("logs", "otlphttp/logs", Node.object().with("endpoint", Node.text(endpoint)));
  }

  /**
   * All that the collector does. What the chart has beside it is taken away: receivers, pipelines
   * and the exporter {@code debug}. API name: {@code config}.
   */
  public final SELF config(CollectorConfig config) {
    ObjectNode all = requireNonNull(config, "config").node();
    for (Path own : OF_CHART) {
      if (all.get(own).isEmpty()) {
        all = all.with(own, Node.none());
      }
    }
    return set(CollectorValues.CONFIG, all);
  }

  private SELF pipeline(String signal, String exporter, ObjectNode settings) {
    Path pipeline = inside("service.pipelines." + signal);
    return set(inside("exporters").then(Key.of(exporter)), settings)
        .set(pipeline.then(Key.of("receivers")), Nodes.texts("otlp"))
        .set(pipeline.then(Key.of("processors")), Nodes.texts("memory_limiter", "batch"))
        .set(pipeline.then(Key.of("exporters")), Nodes.texts(exporter));
  }

  private static Path inside(String path) {
    Path inside = CollectorValues.CONFIG;
    for (String name : path.split("\\.")) {
      inside = inside.then(Key.of(name));
    }
    return inside;
  }
}
