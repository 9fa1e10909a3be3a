import static ai.aragora.monitoring.metrics.AragoraHttp.*;

import dev.belfry.promql.InstantVector;

class UnknownLabel {
  static InstantVector<?> define() {
    return HTTP_REQUESTS_TOTAL
        .rate()
        .sumBy(HttpRequestsTotal.ROUTE); // error: cannot find symbol ... variable ROUTE ... class AragoraHttp.HttpRequestsTotal
        // instead: .sumBy(HttpRequestsTotal.ENDPOINT);
  }
}
