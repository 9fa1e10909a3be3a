import static dev.belfry.logql.LogQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.logql.LogQuery;
import dev.belfry.rules.Alert;

class LogsAsCondition {
  static final LogQuery ERRORS = streams(label("app").is("api")).containing("error");

  static Alert define() {
    return alert("ManyErrors")
        .whenLogs(ERRORS); // error: LogQuery cannot be converted to MetricCondition
        // instead: .whenLogs(ERRORS.rate(dev.belfry.common.Span.minutes(5)).sum().above(1));
  }
}
