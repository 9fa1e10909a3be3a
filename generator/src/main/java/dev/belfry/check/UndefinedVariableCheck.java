package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.NearNames;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * Texts of a dashboard that name a variable which the dashboard does not have: Grafana would show
 * the name itself.
 */
final class UndefinedVariableCheck implements Check {
  static final String CODE = "dashboard.undefined-variable";

  @Override
  public void check(Bundle bundle, List<Document> documents, Report report) {
    Dashboards.all(documents, dashboard -> check(dashboard, report));
  }

  private static void check(ObjectNode dashboard, Report report) {
    Set<String> known = Variables.names(dashboard);
    Places.texts(
        dashboard,
        (place, property, text) -> {
          for (VariableReference one :
              Variables.references(property, ForeignDollars.withoutTemplates(text))) {
            if (!known.contains(one.name()) && !ForeignDollars.isForeign(place, property, one)) {
              report(dashboard, place, one, known, report);
            }
          }
        });
  }

  private static void report(
      ObjectNode dashboard, Place place, VariableReference one, Set<String> known, Report report) {
    String instead = NearNames.instead(one.name(), known);
    report.error(
        CODE,
        Dashboards.subject(dashboard),
        place,
        "`%s` names the variable `%s`, which this dashboard does not have"
            .formatted(one.text(), one.name()),
        "add it with .variables(...)" + (instead.isEmpty() ? "" : ", or use " + instead));
  }
}
