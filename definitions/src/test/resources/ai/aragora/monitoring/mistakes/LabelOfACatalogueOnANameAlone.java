import static ai.aragora.monitoring.metrics.AragoraHttp.*;
import static dev.belfry.promql.PromQl.gauge;

import dev.belfry.promql.InstantVector;

class LabelOfACatalogueOnANameAlone {
  static InstantVector<?> define() {
    return gauge("endpoint:http_requests:rate5m")
        .sumBy(HttpRequestsTotal.ENDPOINT); // error: LabelOf<AragoraHttp.HttpRequestsTotal> cannot be converted to LabelNameOf<? super Object>
        // instead: .sumBy(HttpRequestsTotal.ENDPOINT.untyped());
  }
}
