package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two variables of one name, of which texts could mean either. */
final class DuplicateVariableCheck implements Check {
  static final String CODE = "dashboard.duplicate-variable";

  @Override
  public void check(Bundle bundle, List<Document> documents, Report report) {
    Dashboards.all(documents, dashboard -> check(dashboard, report));
  }

  private static void check(ObjectNode dashboard, Report report) {
    Set<String> names = new HashSet<>();
    for (ObjectNode variable : Variables.of(dashboard).all()) {
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
