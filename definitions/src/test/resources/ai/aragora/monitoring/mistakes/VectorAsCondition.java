import static dev.belfry.common.Span.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.promql.Counter;
import dev.belfry.rules.Alert;

class VectorAsCondition {
  static final Counter ERRORS = counter("errors_total");

  static Alert define() {
    return alert("ManyErrors")
        .when(ERRORS.rate(minutes(5)).sum()); // error: InstantVector<Object> cannot be converted to Condition
        // instead: .when(ERRORS.rate(minutes(5)).sum().above(1));
  }
}
