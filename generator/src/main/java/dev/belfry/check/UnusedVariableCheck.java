package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.Set;

/** Variables that readers can choose for nothing: no query, title or link names them. */
final class UnusedVariableCheck implements DashboardCheck {
  static final String CODE = "dashboard.unused-variable";

  /** Grafana applies these to all queries of their data source. */
  private static final Set<String> ALWAYS_USED = Set.of("adhoc", "groupby");

  @Override
  public void check(DashboardView dashboard, Report report) {
    check(dashboard, dashboard.variables(), report);
  }

  private static void check(DashboardView dashboard, Variables variables, Report report) {
    for (ObjectNode variable : variables.all()) {
      String name = Variables.name(variable);
      if (!ALWAYS_USED.contains(variable.text("type").orElse("")) && !variables.isUsed(name)) {
        report.warning(
            CODE,
            dashboard.subject(),
            dashboard.place().inside(variable),
            "nothing on the dashboard uses the variable `" + name + "`",
            "use it in a query, or leave it out");
      }
    }
  }
}
