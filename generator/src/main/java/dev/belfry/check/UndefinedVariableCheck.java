package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.NearNames;
import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts of a dashboard that name a variable which the dashboard does not have: Grafana would show
 * the name itself.
 */
final class UndefinedVariableCheck implements Check {
  static final String CODE = "dashboard.undefined-variable";

  /** Properties in which a $ means something else. */
  private static final Set<String> NOT_TEXT = Set.of("uid", "regex", "allValue", "renamePattern");

  @Override
  public void check(Bundle bundle, List<Document> documents, Report report) {
    Dashboards.all(documents, dashboard -> check(dashboard, report));
  }

  private static void check(ObjectNode dashboard, Report report) {
    Set<String> known = variables(dashboard);
    Places.texts(
        dashboard,
        (place, name, text) -> {
          if (!NOT_TEXT.contains(name)) {
            check(dashboard, place, text, known, report);
          }
        });
  }

  private static Set<String> variables(ObjectNode dashboard) {
    Set<String> names = new TreeSet<>();
    for (Node variable : dashboard.object("templating").array("list").items()) {
      ((ObjectNode) variable).text("name").ifPresent(names::add);
    }
    return names;
  }

  private static void check(
      ObjectNode dashboard, Place place, String text, Set<String> known, Report report) {
    for (VariableReference one : VariableReference.in(text)) {
      if (!one.isBuiltIn() && !known.contains(one.name())) {
        report.error(
            CODE,
            Dashboards.subject(dashboard),
            place,
            "`%s` names the variable `%s`, which this dashboard does not have"
                .formatted(one.text(), one.name()),
            hint(one.name(), known));
      }
    }
  }

  private static String hint(String name, Set<String> known) {
    String instead = NearNames.instead(name, known);
    return "add it with .variables(...)" + (instead.isEmpty() ? "" : ", or use " + instead);
  }
}
