import static ai.aragora.monitoring.metrics.AragoraHttp.*;

import ai.aragora.monitoring.metrics.AragoraTarget;
import ai.aragora.monitoring.metrics.CadvisorTarget;
import dev.belfry.promql.InstantVector;

class LabelOfAnotherSystemInGrouping {
  static InstantVector<?> define() {
    InstantVector<HttpRequestsTotal> all = HTTP_REQUESTS_TOTAL.rate();
    return all.dividedBy(all.sum())
        .above(0.5)
        .asVector()
        .countWithout(CadvisorTarget.POD); // error: LabelOf<CadvisorTarget> cannot be converted to LabelNameOf<? super AragoraHttp.HttpRequestsTotal>
        // instead: .countWithout(AragoraTarget.POD);
  }
}
