package ai.aragora.monitoring;

import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.ruleGroup;
import static dev.belfry.rules.Rules.value;

import dev.belfry.promql.Counter;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;

/** The first thing that a reader of the README sees. */
final class ReadmeExample {
  private ReadmeExample() {}

  // region example
  static final Counter REQUESTS = counter("http_requests_total");

  static RuleGroup define() {
    var failed = REQUESTS.where(label("status").matches("5..")).rate(minutes(5)).sum();
    return ruleGroup("api")
        .rules(
            alert("ApiErrorsHigh")
                .when(failed.dividedBy(REQUESTS.rate(minutes(5)).sum()).above(0.05))
                .holdingFor(minutes(10))
                .severity(Severity.CRITICAL)
                .summary("{} of requests fail", value().humanizePercentage())
                .runbook("https://wiki.example.com/api-errors"));
  }
  // endregion
}
