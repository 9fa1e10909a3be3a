import static dev.belfry.common.Span.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.promql.PromQl;
import dev.belfry.rules.Alert;

class DurationAsText {
  static Alert define() {
    return alert("ApiDown")
        .when(PromQl.gauge("up").below(1))
        .holdingFor("5m") // error: String cannot be converted to Span
        // instead: .holdingFor(minutes(5))
        .summary("The API is down");
  }
}
