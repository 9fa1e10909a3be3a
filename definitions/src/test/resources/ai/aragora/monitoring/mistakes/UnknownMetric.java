import static dev.belfry.common.Span.*;

import ai.aragora.monitoring.metrics.AragoraQueue;
import dev.belfry.promql.InstantVector;

class UnknownMetric {
  static InstantVector<?> define() {
    return AragoraQueue.QUEUE_DEPTH.averageOver(minutes(5)); // error: cannot find symbol ... variable QUEUE_DEPTH ... class AragoraQueue
    // instead: return AragoraQueue.TASK_QUEUE_SIZE.averageOver(minutes(5));
  }
}
