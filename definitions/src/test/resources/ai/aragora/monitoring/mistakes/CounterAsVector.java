import static dev.belfry.common.Span.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.promql.Counter;
import dev.belfry.promql.InstantVector;

class CounterAsVector {
  static final Counter ERRORS = counter("errors_total");
  static final Counter REQUESTS = counter("requests_total");

  static InstantVector<?> errorShare() {
    return ERRORS
        .rate(minutes(5))
        .dividedBy(REQUESTS); // error: no suitable method found for dividedBy(Counter) ... Counter cannot be converted to Operand
        // instead: .dividedBy(REQUESTS.rate(minutes(5)));
  }
}
