package ai.aragora.monitoring;

import static dev.belfry.promql.PromQl.*;

import dev.belfry.common.Label;
import dev.belfry.common.Span;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.Histogram;
import dev.belfry.promql.InstantVector;

/** What the API says about the requests it serves, on {@code :9090/metrics}. */
final class ApiMetrics {
  static final Label NAMESPACE = label("namespace");
  static final Label STATUS = label("status");
  static final Label ENDPOINT = label("endpoint");

  /**
   * Requests by method, endpoint and status.
   *
   * <p>A request that reaches a handler class is counted twice, once with the path and once with
   * the class as endpoint. So a sum is up to twice the true rate; {@code endpoint=~"/.*"} would
   * count each once, as soon as the team wants the numbers to change.
   */
  static final Counter REQUESTS = counter("aragora_http_requests_total");

  /** How long requests to {@code /api/*} took. Its bounds go from 10 ms to 10 s. */
  static final Histogram DURATION = histogram("aragora_http_request_duration_seconds");

  /**
   * WebSocket connections that are open. The server registers the metric; in version 2.8 nothing
   * sets it yet.
   */
  static final Gauge CONNECTIONS = gauge("aragora_websocket_connections_active");

  private ApiMetrics() {}

  /** Share of requests answered with a 5xx, between 0 and 1. */
  static InstantVector errorRatio(Counter requests, Span window) {
    InstantVector errors = requests.where(STATUS.matches("5..")).rate(window).sum();
    return errors.dividedBy(requests.rate(window).sum());
  }

  /** The time that 95 of 100 requests stay below. */
  static InstantVector latencyP95(Histogram duration, Span window) {
    return duration.percentile(95, window);
  }
}
