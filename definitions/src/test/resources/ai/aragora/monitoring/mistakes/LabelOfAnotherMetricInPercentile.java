import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static ai.aragora.monitoring.metrics.AragoraHttp.*;

import dev.belfry.promql.InstantVector;

class LabelOfAnotherMetricInPercentile {
  static InstantVector<?> define() {
    return HTTP_REQUEST_DURATION_SECONDS
        .percentileBy(95, DebateDurationSeconds.AGENT_COUNT); // error: LabelOf<AragoraDebate.DebateDurationSeconds> cannot be converted to LabelNameOf<? super AragoraHttp.HttpRequestDurationSeconds>
        // instead: .percentileBy(95, HttpRequestDurationSeconds.ENDPOINT);
  }
}
