import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.common.Label;
import dev.belfry.grafana.CustomVariable;
import dev.belfry.grafana.Stat;
import dev.belfry.promql.Gauge;

class UndefinedVariable {
  static final Label NAMESPACE = label("namespace");
  static final Gauge UP = gauge("up");
  static final CustomVariable NAMESPACES = customVariable("namespace", "one,two");

  static Stat define() {
    return stat("Up")
        .query(
            UP.where(NAMESPACE.in(NAMESPACE_VARIABLE)) // error: cannot find symbol ... variable NAMESPACE_VARIABLE
            // instead: UP.where(NAMESPACE.in(NAMESPACES))
                .sum());
  }
}
