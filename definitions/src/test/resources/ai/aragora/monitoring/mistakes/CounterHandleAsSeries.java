import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.rules.Recording;

class CounterHandleAsSeries {
  static Recording define() {
    return record(
        "job:aragora_debates:rate5m",
        DEBATES_TOTAL); // error: CounterOf<AragoraDebate.DebatesTotal> cannot be converted to InstantVector
        // instead: DEBATES_TOTAL.rate(dev.belfry.common.Span.minutes(5)));
  }
}
