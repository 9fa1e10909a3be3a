import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static ai.aragora.monitoring.metrics.AragoraHttp.*;

import dev.belfry.promql.InstantVector;

class LabelOfAnotherMetricInGrouping {
  static InstantVector<?> define() {
    return HTTP_REQUESTS_TOTAL
        .rate()
        .sumBy(HttpRequestsTotal.STATUS, DebateDurationSeconds.AGENT_COUNT); // error: LabelOf<AragoraDebate.DebateDurationSeconds> cannot be converted to LabelNameOf<? super AragoraHttp.HttpRequestsTotal>
        // instead: .sumBy(HttpRequestsTotal.STATUS, dev.belfry.promql.PromQl.label("agent_count"));
  }
}
