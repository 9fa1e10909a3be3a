import static dev.belfry.common.Span.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.promql.PromQl;
import dev.belfry.rules.Alert;

class OptionBeforeCondition {
  static Alert define() {
    return alert("ApiDown")
        .holdingFor(minutes(5)) // error: cannot find symbol ... method holdingFor(Span) ... class AlertWithoutCondition
        // instead: .when(PromQl.gauge("up").below(1)).holdingFor(minutes(5))
        .summary("The API is down");
  }
}
