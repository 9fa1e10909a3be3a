package example.report;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.rules.Severity;

/** Rules with an error and a warning; goldens name their lines. */
public final class QueueRules {
  private QueueRules() {}

  /** An alert without a runbook. */
  public static Bundle doubtful() {
    return bundle("queue")
        .ruleGroups(
            ruleGroup("queue")
                .rules(
                    alert("Full")
                        .when(gauge("queue_length").above(10))
                        .severity(Severity.CRITICAL)));
  }

  /** The same, and another group of its name. */
  public static Bundle wrong() {
    return doubtful()
        .ruleGroups(ruleGroup("queue").rules(alert("Long").when(gauge("queue_length").above(5))));
  }
}
