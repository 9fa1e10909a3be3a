package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.opentelemetry.OpenTelemetry.*;
import static dev.belfry.provisioning.Provisioning.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.kubernetes.OpenTelemetryCollector;
import dev.belfry.opentelemetry.CollectorConfig;
import dev.belfry.opentelemetry.OtlpExporter;
import dev.belfry.opentelemetry.OtlpReceiver;
import dev.belfry.opentelemetry.SpanMetricsConnector;
import dev.belfry.provisioning.JaegerSource;
import dev.belfry.provisioning.LokiSource;
import dev.belfry.tree.Node;

/** Collectors, environments and links between data sources that are reported, and such that not. */
public final class TelemetryCases {
  private static final String WHY = "a case of its own";
  private static final OtlpReceiver OTLP = otlpReceiver().grpc("0.0.0.0:4317");
  private static final OtlpExporter JAEGER = otlpExporter("jaeger:4317").named("jaeger");

  private TelemetryCases() {}

  private static CollectorConfig typed() {
    return collectorConfig(traces(OTLP).through(batchProcessor()).to(JAEGER));
  }

  private static OpenTelemetryCollector collector(CollectorConfig config) {
    return openTelemetryCollector("monitoring", "otel").config(config);
  }

  private static Bundle with(String path, Node value) {
    return bundle("cases")
        .resources(
            collector(typed())
                .unchecked("spec.config." + path, value)
                .allow("schema.unchecked-property", WHY));
  }

  /** A pipeline that was typed past the values, with a processor that nobody defined. */
  public static Bundle undefinedComponent() {
    return with(
        "service.pipelines.traces.processors",
        Node.array(Node.text("batch"), Node.text("batches")));
  }

  /** The same that is defined; and in values of Helm, one that the chart defines. */
  public static Bundle definedComponent() {
    return with("service.pipelines.traces.processors", Node.array(Node.text("batch")))
        .helm(
            release(
                "otel",
                "monitoring",
                collectorValues()
                    .unchecked(
                        "config.service.pipelines.traces.processors",
                        Node.array(Node.text("memory_limiter")))
                    .allow("schema.unchecked-property", WHY)));
  }

  /** An exporter that no pipeline uses, and an extension that nobody starts. */
  public static Bundle unusedComponent() {
    return bundle("cases")
        .resources(
            collector(typed())
                .unchecked("spec.config.exporters.debug", Node.object())
                .unchecked("spec.config.extensions.zpages", Node.object())
                .allow("schema.unchecked-property", WHY));
  }

  /** Components that are values are used by all that defines them. */
  public static Bundle usedComponent() {
    return bundle("cases")
        .resources(
            collector(
                collectorConfig(traces(OTLP).to(JAEGER, debugExporter()))
                    .extensions(healthCheck())));
  }

  /** Metrics are made of spans, and go nowhere. */
  public static Bundle oneSidedConnector() {
    return bundle("cases")
        .resources(collector(collectorConfig(traces(OTLP).to(JAEGER, spanMetrics()))));
  }

  /** Metrics are made of spans, and sent on. */
  public static Bundle connector() {
    SpanMetricsConnector counted = spanMetrics().flushEvery(seconds(15));
    return bundle("cases")
        .resources(
            collector(
                collectorConfig(
                    traces(OTLP).to(JAEGER, counted),
                    metrics(counted).to(prometheusExporter("0.0.0.0:8889")))));
  }

  /** The exporter for Jaeger's own protocol, and in values of Helm one that wrote logs. */
  public static Bundle removedComponent() {
    return bundle("cases")
        .resources(collector(collectorConfig(traces(OTLP).to(exporter("jaeger").named("old")))))
        .helm(
            release(
                "collector",
                "monitoring",
                collectorValues()
                    .unchecked("config.exporters.logging/all.verbosity", Node.text("basic"))
                    .unchecked("config.exporters.loggings.verbosity", Node.text("basic"))
                    .allow("schema.unchecked-property", "a case of its own")));
  }

  /** A component of another type whose name is that of the old one. */
  public static Bundle componentInUse() {
    return bundle("cases").resources(collector(typed()));
  }

  /** An environment that still asks for Jaeger's own protocol, in a ConfigMap and an object. */
  public static Bundle removedExporter() {
    return bundle("cases")
        .resources(
            configMap("shop", "shop-tracing")
                .entry("OTEL_TRACES_EXPORTER", "jaeger")
                .entry("OTEL_EXPORTER_JAEGER_AGENT_HOST", "jaeger-agent.monitoring"),
            instrumentation("shop", "shop")
                .pythonEnvironment(variable("OTEL_TRACES_EXPORTER").value("console,jaeger")));
  }

  /** OTLP, and the way in which Jaeger hands on identities. */
  public static Bundle exporterInUse() {
    return bundle("cases")
        .resources(
            configMap("shop", "shop-tracing")
                .entries(otelEnvironment("jaeger").endpoint("http://jaeger:4317").variables())
                .entry("OTEL_TRACES_EXPORTER", "otlp")
                .entry("JAEGER_AGENT_HOST", "jaeger"));
  }

  /** HTTP to the port of gRPC. */
  public static Bundle otherPort() {
    return bundle("cases")
        .resources(
            configMap("shop", "shop-tracing")
                .entry("OTEL_EXPORTER_OTLP_ENDPOINT", "http://otel.monitoring:4317")
                .entry("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
  }

  /** gRPC to the port of gRPC, and HTTP to a port of somebody's own. */
  public static Bundle samePort() {
    return bundle("cases")
        .resources(
            configMap("shop", "shop-tracing")
                .entry("OTEL_EXPORTER_OTLP_ENDPOINT", "http://otel.monitoring:4317")
                .entry("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"),
            instrumentation("shop", "shop")
                .environment(
                    variable("OTEL_EXPORTER_OTLP_ENDPOINT").value("http://otel:14317"),
                    variable("OTEL_EXPORTER_OTLP_PROTOCOL").value("http/protobuf")));
  }

  private static LokiSource loki() {
    return lokiSource("loki", "Loki", "http://loki:3100");
  }

  private static JaegerSource jaeger() {
    return jaegerSource("jaeger", "Jaeger", "http://jaeger:16686");
  }

  /** A uid that was typed, and belongs to nobody. */
  public static Bundle unknownSource() {
    return bundle("cases")
        .provisioning(
            "cases", dataSources().sources(loki(), jaeger().tracesToLogs(tracesToLogs("logs"))));
  }

  /** The data source itself, and one that Grafana's chart makes. */
  public static Bundle knownSource() {
    return bundle("cases")
        .provisioning(
            "cases",
            dataSources()
                .sources(
                    loki(),
                    jaeger()
                        .tracesToLogs(tracesToLogs(loki()))
                        .tracesToMetrics(tracesToMetrics("prometheus"))));
  }

  /** A placeholder of a page, as it is typed there. */
  public static Bundle singleDollar() {
    return bundle("cases")
        .provisioning(
            "cases",
            dataSources()
                .sources(
                    loki()
                        .derivedFields(
                            derivedField("Order", "order=(\\d+)")
                                .url("https://shop.example.org/${__value.raw}"))));
  }

  /** The same for a file, and what is meant for Grafana's environment. */
  public static Bundle doubleDollar() {
    return bundle("cases")
        .provisioning(
            "cases",
            dataSources()
                .sources(
                    lokiSource("loki", "Loki", "http://${LOKI_HOST}:3100")
                        .derivedFields(
                            derivedField("Order", "order=(\\d+)")
                                .url("https://shop.example.org/$${__value.raw}"))));
  }
}
