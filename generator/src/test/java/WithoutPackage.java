import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.text;
import static dev.belfry.rules.Rules.ruleGroup;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.Dashboard;
import dev.belfry.rules.RuleGroup;

/** A quick try that stands in no package. */
public class WithoutPackage {
  static final Dashboard LISTED = dashboard("shop", "Shop").panels(text("Notes", "none"));

  static final RuleGroup FORGOTTEN = ruleGroup("shop");

  private WithoutPackage() {}

  /** Lists one of two. */
  public static Bundle define() {
    return bundle("shop").dashboards("Shop", LISTED);
  }
}
