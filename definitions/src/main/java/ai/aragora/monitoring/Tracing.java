package ai.aragora.monitoring;

import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.opentelemetry.OpenTelemetry.*;

import dev.belfry.kubernetes.ConfigMap;
import dev.belfry.kubernetes.DeploymentPatch;
import dev.belfry.opentelemetry.BatchProcessor;
import dev.belfry.opentelemetry.CollectorConfig;
import dev.belfry.opentelemetry.MemoryLimiterProcessor;
import dev.belfry.opentelemetry.OtelEnvironment;
import dev.belfry.opentelemetry.OtlpExporter;
import dev.belfry.opentelemetry.OtlpHttpExporter;
import dev.belfry.opentelemetry.OtlpProtocol;
import dev.belfry.opentelemetry.OtlpReceiver;
import dev.belfry.stack.Stack;

/**
 * The way of traces from the API to Jaeger: by OTLP, which took the place of the exporter for
 * Jaeger's own protocol, and by what the API reads of its environment instead of by code.
 */
final class Tracing {
  /** The address of the pod, which its chart gives to the collector. */
  private static final String POD = "${env:MY_POD_IP}";

  private Tracing() {}

  /** Takes OTLP from applications; sends traces to Jaeger and logs to Loki. */
  static CollectorConfig collector(Stack backends) {
    OtlpReceiver applications = otlpReceiver().grpc(POD + ":4317").http(POD + ":4318");
    MemoryLimiterProcessor limited =
        memoryLimiter(seconds(5)).limitPercentage(80).spikeLimitPercentage(25);
    BatchProcessor batched = batchProcessor();
    OtlpExporter jaeger = otlpExporter(backends.tracesOtlp()).named("jaeger").withoutTls();
    OtlpHttpExporter loki = otlpHttpExporter(backends.lokiUrl() + "/otlp").named("loki");
    return collectorConfig(
            traces(applications).through(limited, batched).to(jaeger),
            logs(applications).through(limited, batched).to(loki))
        .extensions(healthCheck().endpoint(POD + ":13133"));
  }

  /** A tenth of the traces; those of callers that record theirs are recorded, too. */
  private static OtelEnvironment settings() {
    return otelEnvironment(AragoraStack.API.traceName())
        .resourceAttribute("service.namespace", AragoraStack.API.namespace())
        .resourceAttribute("deployment.environment.name", "production")
        .sampled(0.1)
        .endpoint(AragoraStack.STACK.otlpUrl())
        .protocol(OtlpProtocol.GRPC);
  }

  /** What the API reads of its environment. */
  static ConfigMap environment() {
    return configMap(AragoraStack.API.namespace(), "aragora-tracing")
        .entries(settings().variables());
  }

  /** What the Deployment of the API gets: where traces go, and how Kubernetes asks for health. */
  static DeploymentPatch deployment() {
    return deploymentPatch(AragoraStack.API.namespace(), AragoraStack.API.workload())
        .containers(
            container("aragora")
                .environmentOf(environment())
                .liveness(AragoraStack.API.liveness().initialDelaySeconds(10).periodSeconds(10))
                .readiness(AragoraStack.API.readiness().initialDelaySeconds(5).periodSeconds(5)));
  }
}
