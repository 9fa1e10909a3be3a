import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static dev.belfry.common.Span.*;

import dev.belfry.promql.InstantVector;

class RateOfGaugeHandle {
  static InstantVector<?> define() {
    return ACTIVE_DEBATES.rate(minutes(5)); // error: cannot find symbol ... method rate(Span) ... GaugeOf<AragoraDebate.ActiveDebates>
    // instead: return ACTIVE_DEBATES.deriv(minutes(5));
  }
}
