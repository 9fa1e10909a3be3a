package dev.belfry.check;

import dev.belfry.common.FilePosition;
import dev.belfry.common.NearNames;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts of a dashboard that name a variable which the dashboard does not have: Grafana would show
 * the name itself.
 */
final class UndefinedVariableCheck implements DashboardCheck {
  static final String CODE = "dashboard.undefined-variable";

  @Override
  public void check(ObjectNode dashboard, Inspection inspection, Report report) {
    Set<String> known = new TreeSet<>(inspection.variables(dashboard).names());
    known.addAll(filledInOnImport(dashboard));
    check(dashboard, inspection.references(dashboard), known, report);
  }

  private static void check(
      ObjectNode dashboard, List<Walk.TextAt> references, Set<String> known, Report report) {
    Set<String> told = new HashSet<>();
    for (Walk.TextAt text : references) {
      for (VariableReference one : ForeignDollars.outsideTemplates(text)) {
        if (!known.contains(one.name())
            && !ForeignDollars.isForeign(text.place(), text.property(), one)
            && (told.add(one.name()) || !isInFile(text.place()))) {
          report(dashboard, text.place(), one, known, report);
        }
      }
    }
  }

  /** What an export lost is missing in all panels: there, it is enough to tell once. */
  private static boolean isInFile(Place place) {
    return place.location().filter(FilePosition.class::isInstance).isPresent();
  }

  /** An export names what it asks whoever imports it. */
  private static List<String> filledInOnImport(ObjectNode dashboard) {
    return Place.of(dashboard).each("__inputs").stream()
        .flatMap(input -> input.node().text("name").stream())
        .toList();
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
