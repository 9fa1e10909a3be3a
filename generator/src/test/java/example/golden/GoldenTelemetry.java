package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.opentelemetry.OpenTelemetry.*;
import static dev.belfry.provisioning.Provisioning.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.kubernetes.CollectorRun;
import dev.belfry.kubernetes.Kubernetes;
import dev.belfry.kubernetes.TargetAllocation;
import dev.belfry.opentelemetry.AttributeAction;
import dev.belfry.opentelemetry.BatchProcessor;
import dev.belfry.opentelemetry.CollectorConfig;
import dev.belfry.opentelemetry.Compression;
import dev.belfry.opentelemetry.DebugVerbosity;
import dev.belfry.opentelemetry.LogsDestination;
import dev.belfry.opentelemetry.MetricsDestination;
import dev.belfry.opentelemetry.OtlpProtocol;
import dev.belfry.opentelemetry.OtlpReceiver;
import dev.belfry.opentelemetry.Propagator;
import dev.belfry.opentelemetry.RequestCompression;
import dev.belfry.opentelemetry.SpanMetricsConnector;
import dev.belfry.opentelemetry.TracesDestination;
import dev.belfry.provisioning.JaegerSource;

/** Collectors, instrumentation and environments of OpenTelemetry, with every field. */
public final class GoldenTelemetry {
  private GoldenTelemetry() {}

  private static CollectorConfig everything() {
    OtlpReceiver applications = otlpReceiver().grpc("0.0.0.0:4317").http("0.0.0.0:4318");
    BatchProcessor batched = batchProcessor().timeout(milliseconds(500)).size(4096).maxSize(8192);
    SpanMetricsConnector counted =
        spanMetrics()
            .namespace("spans")
            .flushEvery(seconds(15))
            .dimensions(spanDimension("http.method").orElse("GET"), spanDimension("http.target"));
    return collectorConfig(
            traces(applications)
                .through(
                    memoryLimiter(seconds(1)).limitPercentage(80).spikeLimitPercentage(25), batched)
                .to(
                    otlpExporter("jaeger:4317")
                        .named("jaeger")
                        .authority("/etc/tls/ca.crt")
                        .certificate("/etc/tls/tls.crt")
                        .privateKeyFile("/etc/tls/tls.key")
                        .verifyCertificate()
                        .compression(Compression.ZSTD),
                    counted),
            metrics(applications, counted)
                .through(
                    memoryLimiter(seconds(1))
                        .named("small")
                        .limitMebibytes(200)
                        .spikeLimitMebibytes(50),
                    resourceProcessor(
                        attribute("deployment.environment.name", AttributeAction.INSERT)
                            .value("production"),
                        attribute("service", AttributeAction.UPSERT).valueOf("service.name")))
                .to(
                    prometheusExporter("0.0.0.0:8889").namespace("otel").resourceLabels(),
                    remoteWriteExporter("http://prometheus:9090/api/v1/write").withoutTls()),
            logs(applications)
                .named("all")
                .to(
                    otlpHttpExporter("http://loki/otlp").compression(Compression.GZIP),
                    debugExporter().verbosity(DebugVerbosity.DETAILED)))
        .extensions(healthCheck().endpoint("0.0.0.0:13133").path("/healthz"));
  }

  /** A collector of the operator. */
  public static Bundle collector() {
    return bundle("golden")
        .resources(
            openTelemetryCollector("monitoring", "otel")
                .label("team", "platform")
                .mode(CollectorRun.STATEFULSET)
                .replicas(2)
                .image("otel/opentelemetry-collector-contrib:0.150.0")
                .serviceAccount("otel")
                .environment(variable("TOKEN").fromSecret(secretKey("otel", "token")))
                .podAnnotation("example.org/owner", "The platform team")
                .nodeLabel("kubernetes.io/os", "linux")
                .monitored()
                .hostNetwork()
                .priorityClass("high")
                .minReplicas(2)
                .maxReplicas(5)
                .targetCpuUtilization(80)
                .targetMemoryUtilization(70)
                .targetAllocator()
                .targetAllocatorReplicas(2)
                .allocationStrategy(TargetAllocation.PER_NODE)
                .targetAllocatorServiceAccount("otel-targets")
                .monitorsOfPrometheus()
                .config(everything()));
  }

  /** The same in values of Helm, without what the chart has beside it. */
  public static Bundle collectorByHelm() {
    return bundle("golden")
        .helm(release("otel", "monitoring", collectorValues().config(everything())));
  }

  /** Instrumentation for pods that ask for it. */
  public static Bundle instrumentation() {
    return bundle("golden")
        .resources(
            Kubernetes.instrumentation("shop", "shop")
                .endpoint("http://otel-collector.monitoring:4318")
                .certificateFromSecret("otel-client")
                .certificateFile("tls.crt")
                .privateKeyFile("tls.key")
                .authorityFromConfigMap("authorities")
                .authorityFile("ca.crt")
                .propagators(Propagator.TRACECONTEXT, Propagator.B3)
                .sampled(0.25)
                .resourceAttribute("deployment.environment.name", "production")
                .objectUids()
                .namesFromLabels()
                .environment(variable("OTEL_EXPORTER_OTLP_TIMEOUT").value("5000"))
                .pythonImage("registry.example.org/python:1")
                .pythonEnvironment(variable("OTEL_PYTHON_EXCLUDED_URLS").value("/healthz"))
                .javaImage("registry.example.org/java:1")
                .javaEnvironment(variable("OTEL_JAVAAGENT_DEBUG").value("false"))
                .nodejsImage("registry.example.org/nodejs:1")
                .nodejsEnvironment(variable("NODE_ENV").value("production"))
                .dotnetImage("registry.example.org/dotnet:1")
                .dotnetEnvironment(variable("DOTNET_gcServer").value("1"))
                .goImage("registry.example.org/go:1")
                .goEnvironment(variable("GOMEMLIMIT").value("200MiB")));
  }

  /** All that an application can be told. */
  public static Bundle environment() {
    return bundle("golden")
        .resources(
            configMap("shop", "shop-tracing")
                .entries(
                    otelEnvironment("shop")
                        .resourceAttribute("service.namespace", "shop")
                        .resourceAttribute("deployment.environment.name", "a, b=c")
                        .disabled()
                        .logLevel("debug")
                        .propagators(Propagator.TRACECONTEXT, Propagator.BAGGAGE)
                        .sampled(0.1)
                        .tracesTo(TracesDestination.OTLP)
                        .metricsTo(MetricsDestination.NONE)
                        .logsTo(LogsDestination.OTLP_STDOUT)
                        .endpoint("http://otel.monitoring:4317")
                        .protocol(OtlpProtocol.GRPC)
                        .tracesEndpoint("http://jaeger:4318/v1/traces")
                        .tracesProtocol(OtlpProtocol.HTTP_PROTOBUF)
                        .compression(RequestCompression.GZIP)
                        .timeoutMillis(5000)
                        .authority("/etc/tls/ca.crt")
                        .spanDelayMillis(1000)
                        .spanTimeoutMillis(10000)
                        .spanQueue(4096)
                        .spanBatch(1024)
                        .metricIntervalMillis(30000)
                        .variables()));
  }

  /** What changes in a Deployment of somebody else. */
  public static Bundle patch() {
    return bundle("golden")
        .resources(
            deploymentPatch("shop", "shop")
                .podAnnotation("instrumentation.opentelemetry.io/inject-python", "true")
                .containers(
                    container("shop")
                        .environmentOf(
                            configMap("shop", "shop-tracing").entry("OTEL_SERVICE_NAME", "shop"))
                        .liveness(
                            httpCheck("/healthz", 8080)
                                .initialDelaySeconds(10)
                                .periodSeconds(20)
                                .timeoutSeconds(2)
                                .failureThreshold(5))
                        .readiness(httpCheck("/readyz", 8080).successThreshold(2))
                        .startup(httpCheck("/healthz", 8080)),
                    container("proxy")
                        .environment(
                            variable("LEVEL").value("info"),
                            variable("TOKEN").fromSecret(secretKey("proxy", "token")))));
  }

  /** Links between data sources that are values. */
  public static Bundle links() {
    JaegerSource jaeger = jaegerSource("jaeger", "Jaeger", "http://jaeger:16686");
    return bundle("golden")
        .provisioning(
            "links",
            dataSources()
                .sources(
                    prometheusSource("prometheus", "Prometheus", "http://prometheus:9090")
                        .exemplarLinks(exemplarLink("trace_id", jaeger)),
                    lokiSource("loki", "Loki", "http://loki:3100")
                        .derivedFields(derivedField("Trace", "trace_id=(\\w+)", jaeger)),
                    jaeger
                        .tracesToLogs(
                            tracesToLogs(lokiSource("loki", "Loki", "http://loki:3100"))
                                .onlyTrace())
                        .tracesToMetrics(
                            tracesToMetrics(
                                prometheusSource(
                                    "prometheus", "Prometheus", "http://prometheus:9090")))));
  }
}
