import static dev.belfry.grafana.Grafana.*;

import dev.belfry.grafana.Stat;
import dev.belfry.promql.PromQl;

class QueryAsText {
  static Stat define() {
    return stat("Up")
        .query("sum(up)") // error: String cannot be converted to PromQlExpression
        // instead: .query(PromQl.gauge("up").sum())
        .min(0);
  }
}
