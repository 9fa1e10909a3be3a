import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static ai.aragora.monitoring.metrics.AragoraHttp.*;

import dev.belfry.promql.InstantVector;

class LabelOfAnotherMetric {
  static InstantVector<?> define() {
    return HTTP_REQUESTS_TOTAL
        .where(DebateDurationSeconds.AGENT_COUNT.is("3")) // error: MatcherOf<AragoraDebate.DebateDurationSeconds> cannot be converted to MatcherOf<? super AragoraHttp.HttpRequestsTotal>
        // instead: .where(HttpRequestsTotal.STATUS.is("500"))
        .rate();
  }
}
