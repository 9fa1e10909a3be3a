import static ai.aragora.monitoring.metrics.AragoraDebate.*;

import dev.belfry.promql.InstantVector;

class ValueOfTheSetAsText {
  static InstantVector<?> define() {
    return DEBATES_TOTAL
        .where(DebatesTotal.OUTCOME.is("consensus")) // error: String cannot be converted to AragoraDebate.DebatesTotal.Outcome
        // instead: .where(DebatesTotal.OUTCOME.is(DebatesTotal.Outcome.CONSENSUS))
        .rate();
  }
}
