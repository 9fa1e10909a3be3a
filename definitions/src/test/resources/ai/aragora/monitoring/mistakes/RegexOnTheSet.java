import static ai.aragora.monitoring.metrics.AragoraDebate.*;

import dev.belfry.promql.InstantVector;

class RegexOnTheSet {
  static InstantVector<?> define() {
    return DEBATES_TOTAL
        .where(DebatesTotal.OUTCOME.matches("consens.*")) // error: cannot find symbol ... method matches(String) ... EnumLabelOf<AragoraDebate.DebatesTotal,
        // instead: .where(DebatesTotal.OUTCOME.in(DebatesTotal.Outcome.values()))
        .rate();
  }
}
