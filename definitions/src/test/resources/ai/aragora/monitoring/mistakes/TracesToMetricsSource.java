import static dev.belfry.provisioning.Provisioning.*;

import dev.belfry.provisioning.JaegerSource;
import dev.belfry.provisioning.LokiSource;
import dev.belfry.provisioning.PrometheusSource;

class TracesToMetricsSource {
  static final PrometheusSource METRICS = prometheusSource("prometheus", "Prometheus", "http://prometheus:9090");
  static final LokiSource LOGS = lokiSource("loki", "Loki", "http://loki:3100");

  static JaegerSource define() {
    return jaegerSource("jaeger", "Jaeger", "http://jaeger:16686")
        .tracesToLogs(
            tracesToLogs(METRICS)); // error: PrometheusSource ... LokiSource
            // instead: tracesToLogs(LOGS));
  }
}
