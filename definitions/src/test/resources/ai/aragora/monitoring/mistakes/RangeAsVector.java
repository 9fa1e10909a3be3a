import static dev.belfry.common.Span.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.promql.PromQl;
import dev.belfry.rules.Recording;

class RangeAsVector {
  static Recording<?> define() {
    return record("job:up:5m", PromQl.gauge("up").over(minutes(5))); // error: RangeVector<Object> cannot be converted to InstantVector
    // instead: return record("job:up:5m", PromQl.gauge("up").averageOver(minutes(5)));
  }
}
