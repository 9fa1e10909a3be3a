package ai.aragora.monitoring;

import static ai.aragora.monitoring.metrics.AragoraHttp.*;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.provisioning.Provisioning.*;

import dev.belfry.grafana.ExploreTarget;
import dev.belfry.logql.LogQuery;
import dev.belfry.provisioning.JaegerSource;
import dev.belfry.provisioning.LokiSource;
import dev.belfry.provisioning.ProvisionedDataSources;
import dev.belfry.stack.Stack;

/** Where Grafana asks, and how it gets from lines to traces and from spans to lines and metrics. */
final class DataSources {
  /** The server writes lines in JSON; the id stands in their {@code context}. */
  private static final String TRACE_ID = "\"trace_id\": ?\"([0-9a-f]{32})\"";

  /** The id of the trace that is looked at; one dollar would be Grafana's own environment. */
  private static final String THIS_TRACE = "$${__trace.traceId}";

  private DataSources() {}

  /** Where a search for these lines starts. */
  static ExploreTarget search(LogQuery lines) {
    return explore(dataSource(AragoraStack.STACK.lokiSource()), lokiQuery(lines));
  }

  /** Where a search for traces of the API starts. */
  static ExploreTarget searchTraces() {
    return explore(
        dataSource(AragoraStack.STACK.jaegerSource()), jaegerSearch(AragoraStack.API.traceName()));
  }

  /** The Loki: the id of a trace in a line leads to the trace. */
  static LokiSource logs(Stack stack) {
    return stack.lokiSource().derivedFields(derivedField("Trace", TRACE_ID, stack.jaegerSource()));
  }

  /** The Jaeger: a span leads to the lines of its trace, and to what the API served around it. */
  static JaegerSource traces(Stack stack) {
    return stack
        .jaegerSource()
        .nodeGraph()
        .tracesToLogs(
            tracesToLogs(stack.lokiSource())
                .startShift("-5m")
                .endShift("5m")
                .ownQuery()
                .query(AragoraStack.API.logs().containing(THIS_TRACE).text()))
        .tracesToMetrics(
            tracesToMetrics(stack.prometheusSource())
                .startShift("-15m")
                .endShift("15m")
                .queries(
                    traceMetric(
                        "Requests per second", HTTP_REQUESTS_TOTAL.rate(minutes(5)).sum().text()),
                    traceMetric(
                        "Error rate",
                        ApiMetrics.errorRatio(HTTP_REQUESTS_TOTAL, minutes(5)).text()),
                    traceMetric(
                        "Latency p95",
                        ApiMetrics.latencyP95(HTTP_REQUEST_DURATION_SECONDS, minutes(5)).text())));
  }

  /** All, for a Grafana that no chart sets up; that of the chart has the same by its values. */
  static ProvisionedDataSources all(Stack stack) {
    return dataSources()
        .sources(
            stack.prometheusSource().preset(),
            stack.alertmanagerSource(),
            logs(stack),
            traces(stack));
  }
}
