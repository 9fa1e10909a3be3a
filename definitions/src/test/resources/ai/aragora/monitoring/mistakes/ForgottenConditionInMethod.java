import static dev.belfry.rules.Rules.*;

import dev.belfry.promql.PromQl;
import dev.belfry.rules.Alert;
import dev.belfry.rules.RuleGroup;

class ForgottenConditionInMethod {
  static RuleGroup define() {
    return ruleGroup("api").rules(apiDown());
  }

  private static Alert apiDown() {
    return alert("ApiDown"); // error: AlertWithoutCondition cannot be converted to Alert
    // instead: return alert("ApiDown").when(PromQl.gauge("up").below(1));
  }
}
