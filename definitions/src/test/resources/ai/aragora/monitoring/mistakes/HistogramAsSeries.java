import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static dev.belfry.grafana.Grafana.*;

import dev.belfry.grafana.Stat;

class HistogramAsSeries {
  static Stat define() {
    return stat("Duration")
        .query(DEBATE_DURATION_SECONDS); // error: HistogramOf<AragoraDebate.DebateDurationSeconds> cannot be converted to PromQlExpression
        // instead: .query(DEBATE_DURATION_SECONDS.percentile(95));
  }
}
