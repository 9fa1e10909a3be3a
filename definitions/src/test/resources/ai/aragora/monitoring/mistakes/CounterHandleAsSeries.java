import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.rules.Recording;

class CounterHandleAsSeries {
  static Recording<?> define() {
    String name = "job:aragora_debates:rate5m";
    return record(name, DEBATES_TOTAL); // error: CounterOf<AragoraDebate.DebatesTotal> cannot be converted to InstantVector
    // instead: return record(name, DEBATES_TOTAL.rate(dev.belfry.common.Span.minutes(5)));
  }
}
