import static dev.belfry.rules.Rules.*;

import dev.belfry.promql.PromQl;
import dev.belfry.rules.RuleGroup;

class ForgottenCondition {
  static RuleGroup define() {
    return ruleGroup("api")
        .rules(alert("ApiDown")); // error: AlertWithoutCondition cannot be converted to Rule
        // instead: .rules(alert("ApiDown").when(PromQl.gauge("up").below(1)));
  }
}
