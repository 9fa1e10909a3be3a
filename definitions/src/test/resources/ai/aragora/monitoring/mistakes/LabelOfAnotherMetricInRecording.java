import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static ai.aragora.monitoring.metrics.AragoraHttp.*;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.rules.Rules.record;

import dev.belfry.promql.InstantVector;
import dev.belfry.rules.Recording;

class LabelOfAnotherMetricInRecording {
  static final Recording<HttpRequestsTotal> RATE =
      record("endpoint:http_requests:rate5m", HTTP_REQUESTS_TOTAL.rate(minutes(5)).sumBy(HttpRequestsTotal.ENDPOINT));

  static InstantVector<?> define() {
    return RATE.metric()
        .topKBy(5, DebateDurationSeconds.AGENT_COUNT); // error: LabelOf<AragoraDebate.DebateDurationSeconds> cannot be converted to LabelNameOf<? super AragoraHttp.HttpRequestsTotal>
        // instead: .topKBy(5, HttpRequestsTotal.ENDPOINT);
  }
}
