import static ai.aragora.monitoring.metrics.AragoraHttp.*;
import static dev.belfry.promql.PromQl.label;

import dev.belfry.promql.InstantVector;

class LabelByItsNameAlone {
  static InstantVector<?> define() {
    return HTTP_REQUESTS_TOTAL
        .where(label("route").is("/")) // error: no suitable method found for where(Matcher) ... Matcher cannot be converted to MatcherOf<? super AragoraHttp.HttpRequestsTotal>
        // instead: .where(HttpRequestsTotal.ENDPOINT.is("/"))
        .rate();
  }
}
