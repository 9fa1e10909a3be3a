package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Two variables of one name, of which texts could mean either. */
final class DuplicateVariableCheck implements DashboardCheck {
  static final String CODE = "dashboard.duplicate-variable";

  @Override
  public void check(ObjectNode dashboard, Inspection inspection, Report report) {
    check(dashboard, inspection.variables(dashboard), report);
  }

  private static void check(ObjectNode dashboard, Variables variables, Report report) {
    Set<String> names = new HashSet<>();
    for (ObjectNode variable : variables.all()) {
      String name = Variables.name(variable);
      if (!names.add(name)) {
        report.error(
            CODE,
            Dashboards.subject(dashboard),
            Place.of(dashboard).inside(variable),
            "another variable of the dashboard has the name `" + name + "`",
            "give one of them another name, or leave it out");
      }
    }
  }
}
