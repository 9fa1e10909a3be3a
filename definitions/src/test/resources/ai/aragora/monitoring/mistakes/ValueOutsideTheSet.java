import static ai.aragora.monitoring.metrics.AragoraDebate.*;

import dev.belfry.promql.InstantVector;

class ValueOutsideTheSet {
  static InstantVector<?> define() {
    return DEBATES_TOTAL
        .where(DebatesTotal.OUTCOME.is(DebatesTotal.Outcome.AGREED)) // error: cannot find symbol ... variable AGREED ... class AragoraDebate.DebatesTotal.Outcome
        // instead: .where(DebatesTotal.OUTCOME.is(DebatesTotal.Outcome.CONSENSUS))
        .rate();
  }
}
