package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Two variables of one name, of which texts could mean either. */
final class DuplicateVariableCheck implements DashboardCheck {
  static final String CODE = "dashboard.duplicate-variable";

  @Override
  public void check(DashboardView dashboard, Report report) {
    check(dashboard, dashboard.variables(), report);
  }

  private static void check(DashboardView dashboard, Variables variables, Report report) {
    if (variables.all().size() == variables.names().size()) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (ObjectNode variable : variables.all()) {
      String name = Variables.name(variable);
      if (!names.add(name)) {
        report.error(
            CODE,
            dashboard.subject(),
            dashboard.place().inside(variable),
            "another variable of the dashboard has the name `" + name + "`",
            "give one of them another name, or leave it out");
      }
    }
  }
}
