import static ai.aragora.monitoring.metrics.AragoraHttp.*;

import ai.aragora.monitoring.metrics.AragoraTarget;
import ai.aragora.monitoring.metrics.CadvisorTarget;
import dev.belfry.promql.InstantVector;

class LabelOfAnotherSystem {
  static InstantVector<?> define() {
    return HTTP_REQUESTS_TOTAL
        .where(CadvisorTarget.NAMESPACE.is("aragora")) // error: MatcherOf<CadvisorTarget> cannot be converted to MatcherOf<? super AragoraHttp.HttpRequestsTotal>
        // instead: .where(AragoraTarget.NAMESPACE.is("aragora"))
        .rate();
  }
}
