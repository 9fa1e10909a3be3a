package dev.belfry.helm;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;

/**
 * Where a Jaeger keeps traces.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentJaegerValues<SELF extends FluentJaegerValues<SELF>>
    extends Fluent<SELF> implements HelmValues {
  private static final String BACKEND = "elasticsearch";

  FluentJaegerValues(ObjectNode node) {
    super(node);
  }

  @Override
  public final Chart chart() {
    return Chart.JAEGER;
  }

  /**
   * Keeps traces in an Elasticsearch. API name: {@code userconfig}, which replaces the whole
   * configuration of the chart. Default: in memory, gone with the pod.
   *
   * @param url where it answers: {@code http://elasticsearch.monitoring:9200}
   * @throws IllegalArgumentException when the address is empty
   */
  public final SELF elasticsearch(String url) {
    Node urls = Node.array(Node.text(Require.filled("url", url)));
    ObjectNode config =
        extensions(Node.object())
            .with(
                Path.parse(
                    "extensions.jaeger_storage.backends." + BACKEND + ".elasticsearch.server_urls"),
                urls)
            .with(Path.parse("receivers.otlp.protocols.grpc.endpoint"), Node.text("0.0.0.0:4317"))
            .with(Path.parse("receivers.otlp.protocols.http.endpoint"), Node.text("0.0.0.0:4318"))
            .with(Path.parse("processors.batch"), Node.object())
            .with(
                Path.parse("exporters.jaeger_storage_exporter.trace_storage"), Node.text(BACKEND));
    return set(JaegerValues.USERCONFIG, pipelines(config));
  }

  private static ObjectNode extensions(ObjectNode config) {
    return config
        .with(Path.parse("extensions.healthcheckv2.use_v2"), Node.bool(true))
        .with(Path.parse("extensions.healthcheckv2.http.endpoint"), Node.text("0.0.0.0:13133"))
        .with(Path.parse("extensions.jaeger_query.storage.traces"), Node.text(BACKEND));
  }

  private static ObjectNode pipelines(ObjectNode config) {
    Path metrics = Path.parse("service.telemetry.metrics.readers");
    ObjectNode pull =
        Node.object()
            .with(Path.parse("pull.exporter.prometheus.host"), Node.text("0.0.0.0"))
            .with(Path.parse("pull.exporter.prometheus.port"), Node.number(8888));
    return config
        .with(
            Path.parse("service.extensions"),
            Nodes.texts("jaeger_storage", "jaeger_query", "healthcheckv2"))
        .with(Path.parse("service.pipelines.traces.receivers"), Nodes.texts("otlp"))
        .with(Path.parse("service.pipelines.traces.processors"), Nodes.texts("batch"))
        .with(
            Path.parse("service.pipelines.traces.exporters"),
            Nodes.texts("jaeger_storage_exporter"))
        .with(metrics, Node.array(pull));
  }
}
