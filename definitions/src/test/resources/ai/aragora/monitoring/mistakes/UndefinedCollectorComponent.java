import static dev.belfry.opentelemetry.OpenTelemetry.*;

import dev.belfry.opentelemetry.CollectorConfig;
import dev.belfry.opentelemetry.OtlpExporter;
import dev.belfry.opentelemetry.OtlpReceiver;

class UndefinedCollectorComponent {
  static final OtlpReceiver OTLP = otlpReceiver().grpc("0.0.0.0:4317");
  static final OtlpExporter JAEGER = otlpExporter("jaeger:4317");

  static CollectorConfig define() {
    return collectorConfig(
        traces(OTLP)
            .to(JEAGER)); // error: cannot find symbol ... JEAGER
            // instead: .to(JAEGER));
  }
}
