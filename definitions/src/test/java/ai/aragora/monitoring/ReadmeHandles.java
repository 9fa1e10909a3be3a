package ai.aragora.monitoring;

import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static ai.aragora.monitoring.metrics.AragoraHttp.*;
import static dev.belfry.common.Span.minutes;

import ai.aragora.monitoring.metrics.AragoraTarget;
import dev.belfry.promql.InstantVector;

/** The handles of metrics that the README shows. */
final class ReadmeHandles {
  private ReadmeHandles() {}

  // region handles
  static InstantVector<HttpRequestsTotal> errorsByEndpoint() {
    return HTTP_REQUESTS_TOTAL // AragoraHttp. offers the metrics of its area
        .where(HttpRequestsTotal.STATUS.matches("5..")) // HttpRequestsTotal. offers its labels
        .where(AragoraTarget.NAMESPACE.is("aragora")) // and those that scraping adds
        .rate(minutes(5)) // a counter has a rate, a gauge has not
        .sumBy(HttpRequestsTotal.ENDPOINT);
  }

  static InstantVector<DebatesTotal> agreed() {
    return DEBATES_TOTAL
        .where(DebatesTotal.OUTCOME.is(DebatesTotal.Outcome.CONSENSUS)) // one of all that there are
        .increase(minutes(5));
  }
  // endregion
}
