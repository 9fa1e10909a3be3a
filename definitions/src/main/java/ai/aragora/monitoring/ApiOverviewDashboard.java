package ai.aragora.monitoring;

import static ai.aragora.monitoring.ApiMetrics.*;
import static ai.aragora.monitoring.metrics.AragoraHttp.*;
import static ai.aragora.monitoring.metrics.AragoraWebsocket.*;
import static dev.belfry.common.Each.each;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;

import ai.aragora.monitoring.metrics.AragoraTarget;
import dev.belfry.common.MatcherOf;
import dev.belfry.grafana.AlertList;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.QueryVariable;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.StatColorMode;
import dev.belfry.grafana.ThresholdStyle;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.CounterOf;
import dev.belfry.promql.GaugeOf;
import dev.belfry.promql.HistogramOf;
import java.util.List;

/** Is the API up to its work: how much it serves, how much fails, how long it takes. */
final class ApiOverviewDashboard {
  /** Whose details to look at: paths, without the handler classes that are counted beside them. */
  private static final QueryVariable ENDPOINTS =
      queryVariable("endpoint", labelValues(HTTP_REQUESTS_TOTAL, HttpRequestsTotal.ENDPOINT))
          .label("Endpoint")
          .regex("/^\\/.*/")
          .multi()
          .includeAll();

  private static final MatcherOf<AragoraTarget> CHOSEN =
      AragoraTarget.NAMESPACE.in(House.NAMESPACES);

  private static final CounterOf<HttpRequestsTotal> SERVED = HTTP_REQUESTS_TOTAL.where(CHOSEN);
  private static final HistogramOf<HttpRequestDurationSeconds> LATENCY =
      HTTP_REQUEST_DURATION_SECONDS.where(CHOSEN);

  /** The server registers the metric; in version 2.8 nothing sets it yet. */
  private static final GaugeOf<WebsocketConnectionsActive> CONNECTIONS =
      WEBSOCKET_CONNECTIONS_ACTIVE.where(CHOSEN);

  private ApiOverviewDashboard() {}

  static Dashboard define() {
    return dashboard(Pages.API)
        .description("Traffic, errors and latency of the Aragora API, and who is connected to it.")
        .apply(House::defaults)
        .variables(ENDPOINTS)
        .annotations(House.mark(ApiAlerts.highErrorRate()), House.mark(ApiAlerts.highLatency()))
        .panels(sideBySide(requestsNow(), errorsNow(), latencyNow(), connectionsNow()))
        .row("Traffic", requestRate(), errorRate())
        .row("Latency", latencyPercentiles())
        .row("Connections", connections())
        .row("Alerts", alerts())
        .collapsedRow("By endpoint", rateByEndpoint(), latencyByEndpoint());
  }

  private static Stat requestsNow() {
    return stat("Requests per second")
        .description("All requests of the chosen namespaces.")
        .unit(Unit.REQUESTS_PER_SECOND)
        .query(SERVED.rate(minutes(5)).sum());
  }

  private static Stat errorsNow() {
    return stat("Error rate")
        .description(
            "Share of requests answered with a 5xx. The alert AragoraHighErrorRate fires above 5 %.")
        .unit(Unit.PERCENT_OF_ONE)
        .decimals(2)
        .colorMode(StatColorMode.BACKGROUND)
        .threshold(0.01, Color.YELLOW)
        .threshold(0.05, Color.RED)
        .query(errorRatio(SERVED, minutes(5)));
  }

  private static Stat latencyNow() {
    return stat("Latency p95")
        .description("95 of 100 requests are faster. The alert AragoraHighLatency fires above 1 s.")
        .unit(Unit.SECONDS)
        .threshold(0.5, Color.YELLOW)
        .threshold(1, Color.RED)
        .query(latencyP95(LATENCY, minutes(5)));
  }

  private static Stat connectionsNow() {
    return stat("Active connections")
        .description("WebSocket connections that are open.")
        .unit(Unit.SHORT)
        .query(CONNECTIONS.sum());
  }

  private static TimeSeries requestRate() {
    return timeSeries("Request rate")
        .description("Requests per second by status.")
        .unit(Unit.REQUESTS_PER_SECOND)
        .min(0)
        .apply(House::withFigures)
        .override(byRegexp("/^5../"), failed -> failed.color(Color.RED))
        .query(SERVED.rate().sumBy(HttpRequestsTotal.STATUS), "{{status}}");
  }

  static TimeSeries errorRate() {
    return timeSeries("Error rate over time")
        .description(
            "Share of requests answered with a 5xx; the line is where AragoraHighErrorRate fires.")
        .unit(Unit.PERCENT_OF_ONE)
        .min(0)
        .threshold(0.05, Color.RED)
        .thresholdStyle(ThresholdStyle.LINE)
        .apply(House::withFigures)
        .query(errorRatio(SERVED, minutes(5)), "errors");
  }

  static TimeSeries latencyPercentiles() {
    return timeSeries("Latency percentiles")
        .description(
            "The time that 50, 95 and 99 of 100 requests stay below; the line is where AragoraHighLatency fires.")
        .unit(Unit.SECONDS)
        .min(0)
        .width(24)
        .threshold(1, Color.RED)
        .thresholdStyle(ThresholdStyle.LINE)
        .apply(House::withFigures)
        .dataLinks(dataLink("Traces", DataSources.searchTraces()))
        .queries(each(List.of(50, 95, 99), p -> query(LATENCY.percentile(p), "p" + p)));
  }

  private static TimeSeries connections() {
    return timeSeries("Active connections over time")
        .description("WebSocket connections that are open, by pod.")
        .unit(Unit.SHORT)
        .min(0)
        .width(24)
        .apply(House::withFigures)
        .dataLinks(LogsDashboard.linksFrom(AragoraTarget.POD))
        .query(CONNECTIONS.sumBy(AragoraTarget.POD), "{{pod}}");
  }

  private static AlertList alerts() {
    return House.firingOf("Alerts of the API", ApiAlerts.highErrorRate(), ApiAlerts.highLatency())
        .description("What fires, and what is about to. Each leads to its runbook and its panel.")
        .width(24)
        .height(6);
  }

  private static TimeSeries rateByEndpoint() {
    return timeSeries("Request rate by endpoint")
        .description("Requests per second of the chosen endpoints.")
        .unit(Unit.REQUESTS_PER_SECOND)
        .min(0)
        .apply(House::withFigures)
        .query(
            SERVED
                .where(HttpRequestsTotal.ENDPOINT.in(ENDPOINTS))
                .rate()
                .sumBy(HttpRequestsTotal.ENDPOINT),
            "{{endpoint}}");
  }

  private static TimeSeries latencyByEndpoint() {
    return timeSeries("Latency p95 by endpoint")
        .description("95 of 100 requests to the chosen endpoints are faster.")
        .unit(Unit.SECONDS)
        .min(0)
        .apply(House::withFigures)
        .query(
            LATENCY
                .where(HttpRequestDurationSeconds.ENDPOINT.in(ENDPOINTS))
                .percentileBy(95, HttpRequestDurationSeconds.ENDPOINT),
            "{{endpoint}}");
  }
}
