package ai.aragora.monitoring;

import ai.aragora.monitoring.metrics.AragoraHttp.HttpRequestDurationSeconds;
import ai.aragora.monitoring.metrics.AragoraHttp.HttpRequestsTotal;
import dev.belfry.common.Span;
import dev.belfry.promql.CounterOf;
import dev.belfry.promql.HistogramOf;
import dev.belfry.promql.InstantVector;

/** The figures about the API that dashboards and alerts agree on. */
final class ApiMetrics {
  private ApiMetrics() {}

  /**
   * Share of requests answered with a 5xx, between 0 and 1.
   *
   * <p>A request that reaches a handler class is counted twice, once with the path and once with
   * the class as endpoint; see docs/aragora.md.
   */
  static InstantVector<HttpRequestsTotal> errorRatio(
      CounterOf<HttpRequestsTotal> requests, Span window) {
    InstantVector<HttpRequestsTotal> errors =
        requests.where(HttpRequestsTotal.STATUS.matches("5..")).rate(window).sum();
    return errors.dividedBy(requests.rate(window).sum());
  }

  /** The time that 95 of 100 requests to {@code /api/*} stay below. */
  static InstantVector<HttpRequestDurationSeconds> latencyP95(
      HistogramOf<HttpRequestDurationSeconds> duration, Span window) {
    return duration.percentile(95, window);
  }
}
