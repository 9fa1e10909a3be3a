import static dev.belfry.common.Span.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.promql.Gauge;
import dev.belfry.promql.InstantVector;

class RateOfGauge {
  static final Gauge MEMORY = gauge("memory_bytes");

  static InstantVector<?> growth() {
    return MEMORY.rate(minutes(5)); // error: cannot find symbol ... method rate(Span) ... of type Gauge
    // instead: return MEMORY.deriv(minutes(5));
  }
}
