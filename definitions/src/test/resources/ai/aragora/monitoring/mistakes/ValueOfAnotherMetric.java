import static ai.aragora.monitoring.metrics.AragoraDebate.*;

import dev.belfry.promql.InstantVector;

class ValueOfAnotherMetric {
  static InstantVector<?> define() {
    return DEBATES_TOTAL
        .where(DebatesTotal.OUTCOME.is(DebateDurationSeconds.Outcome.CONSENSUS)) // error: AragoraDebate.DebateDurationSeconds.Outcome cannot be converted to AragoraDebate.DebatesTotal.Outcome
        // instead: .where(DebatesTotal.OUTCOME.is(DebatesTotal.Outcome.CONSENSUS))
        .rate();
  }
}
