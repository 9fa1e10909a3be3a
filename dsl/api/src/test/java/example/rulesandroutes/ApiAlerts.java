package example.rulesandroutes;

import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.rules.Rules.*;

import dev.belfry.common.Label;
import dev.belfry.common.Span;
import dev.belfry.promql.Counter;
import dev.belfry.promql.InstantVector;
import dev.belfry.rules.Alert;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;

/** A rule group as a user writes it. */
final class ApiAlerts {
  static final Label STATUS = label("status");
  static final Counter REQUESTS = counter("aragora_api_requests_total");

  private ApiAlerts() {}

  static InstantVector<Object> errorRatio(Span window) {
    InstantVector<Object> errors = REQUESTS.where(STATUS.matches("5..")).rate(window).sum();
    return errors.dividedBy(REQUESTS.rate(window).sum());
  }

  static RuleGroup define() {
    return ruleGroup("aragora-api")
        .every(seconds(30))
        .rules(
            record("job:aragora_api_errors:ratio_rate5m", errorRatio(minutes(5))),
            alert("AragoraApiErrorsHigh")
                .when(errorRatio(minutes(5)).above(0.05))
                .holdingFor(minutes(10))
                .apply(ApiAlerts::paging)
                .summary("{{ $value | humanizePercentage }} of API requests fail"));
  }

  static Alert paging(Alert alert) {
    return alert.severity(Severity.CRITICAL).runbook("https://runbooks.example.org/api-errors");
  }
}
