import static dev.belfry.opentelemetry.OpenTelemetry.*;

import dev.belfry.opentelemetry.CollectorConfig;
import dev.belfry.opentelemetry.OtlpExporter;
import dev.belfry.opentelemetry.OtlpReceiver;

class ExporterAmongReceivers {
  static final OtlpReceiver OTLP = otlpReceiver().grpc("0.0.0.0:4317");
  static final OtlpExporter JAEGER = otlpExporter("jaeger:4317");

  static CollectorConfig define() {
    return collectorConfig(
        traces(JAEGER) // error: OtlpExporter cannot be converted to Receiver
        // instead: traces(OTLP)
            .to(JAEGER));
  }
}
