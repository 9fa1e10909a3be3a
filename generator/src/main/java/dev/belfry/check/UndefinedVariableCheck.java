package dev.belfry.check;

import dev.belfry.common.FilePosition;
import dev.belfry.common.NearNames;
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
  public void check(DashboardView dashboard, Report report) {
    Set<String> known = dashboard.variables().names();
    List<String> filledIn = filledInOnImport(dashboard);
    if (!filledIn.isEmpty()) {
      known = new TreeSet<>(known);
      known.addAll(filledIn);
    }
    if (!dashboard.variables().areNamedAmong(known)) {
      check(dashboard, dashboard.references(), known, report);
    }
  }

  private static void check(
      DashboardView dashboard, List<Walk.TextAt> references, Set<String> known, Report report) {
    Set<String> told = new HashSet<>();
    for (Walk.TextAt text : references) {
      if (areKnown(text, known)) {
        continue;
      }
      for (VariableReference one : ForeignDollars.without(text)) {
        if (!known.contains(one.name()) && (told.add(one.name()) || !isInFile(text.place()))) {
          report(dashboard, text.place(), one, known, report);
        }
      }
    }
  }

  /** Whether there is nothing to look at, as in most texts. */
  private static boolean areKnown(Walk.TextAt text, Set<String> known) {
    for (VariableReference one : text.references()) {
      if (!known.contains(one.name())) {
        return false;
      }
    }
    return true;
  }

  /** What an export lost is missing in all panels: there, it is enough to tell once. */
  private static boolean isInFile(Place place) {
    return place.location().filter(FilePosition.class::isInstance).isPresent();
  }

  /** An export names what it asks whoever imports it. */
  private static List<String> filledInOnImport(DashboardView dashboard) {
    return dashboard.place().each("__inputs").stream()
        .flatMap(input -> input.node().text("name").stream())
        .toList();
  }

  private static void report(
      DashboardView dashboard,
      Place place,
      VariableReference one,
      Set<String> known,
      Report report) {
    String instead = NearNames.instead(one.name(), known);
    report.error(
        CODE,
        dashboard.subject(),
        place,
        "`%s` names the variable `%s`, which this dashboard does not have"
            .formatted(one.text(), one.name()),
        "add it with .variables(...)" + (instead.isEmpty() ? "" : ", or use " + instead));
  }
}
