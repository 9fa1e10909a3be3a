import static dev.belfry.logql.LogQl.*;

import dev.belfry.logql.MetricQuery;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Rules;

class LogsForPrometheus {
  static final MetricQuery ERRORS =
      streams(label("app").is("api")).rate(dev.belfry.common.Span.minutes(5)).sum();

  static Alert define() {
    return Rules.alert("ManyErrors")
        .when(ERRORS.above(1)); // error: MetricComparison cannot be converted to Condition
        // instead: .whenLogs(ERRORS.above(1));
  }
}
