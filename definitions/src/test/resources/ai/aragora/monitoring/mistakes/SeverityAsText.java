import static dev.belfry.rules.Rules.*;

import dev.belfry.promql.PromQl;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Severity;

class SeverityAsText {
  static Alert define() {
    return alert("ApiDown")
        .when(PromQl.gauge("up").below(1))
        .severity("critical") // error: String cannot be converted to Severity
        // instead: .severity(Severity.CRITICAL)
        .summary("The API is down");
  }
}
