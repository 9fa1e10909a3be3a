package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.promql.Counter;
import dev.belfry.promql.InstantVector;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;

/** Rules that show what the language can say. */
public final class GoldenRules {
  private static final Label JOB = label("job");
  private static final Label STATUS = label("status");
  private static final Label TEAM = label("team");
  private static final Counter REQUESTS = counter("http_requests_total");

  private GoldenRules() {}

  private static InstantVector<Object> errorRatio() {
    InstantVector<Object> errors =
        REQUESTS.where(STATUS.matches("5..")).rate(minutes(5)).sumBy(JOB);
    return errors.dividedBy(REQUESTS.rate(minutes(5)).sumBy(JOB));
  }

  private static RuleGroup everyField() {
    return ruleGroup("api")
        .every(seconds(30))
        .queryOffset(minutes(1))
        .limit(10)
        .label(TEAM, "web")
        .rules(
            record("job:http_errors:ratio_rate5m", errorRatio()).label(TEAM, "web"),
            alert("ApiErrors")
                .when(errorRatio().above(0.05))
                .holdingFor(minutes(10))
                .keepFiringFor(minutes(5))
                .severity(Severity.CRITICAL)
                .label(TEAM, "{{ $labels.job }}")
                .summary(
                    "{{ $value | humanizePercentage }} of the requests of {{ $labels.job }} fail")
                .description("Look at the logs first: \"no\", 1.0 and # are texts.")
                .runbook("https://runbooks.example.org/api-errors")
                .dashboard("https://grafana.example.org/d/api")
                .annotation("ticket", "OPS"));
  }

  /** A rule group with everything it can have. */
  public static Bundle group() {
    return bundle("golden").ruleGroups(everyField());
  }

  /** The same group as an object for Kubernetes. */
  public static Bundle object() {
    return bundle("golden")
        .resources(
            prometheusRule("monitoring", "api-rules")
                .label("release", "prometheus")
                .annotation("example.org/owner", "team web")
                .groups(
                    everyField(), ruleGroup("up").rules(alert("Down").when(gauge("up").below(1)))));
  }
}
