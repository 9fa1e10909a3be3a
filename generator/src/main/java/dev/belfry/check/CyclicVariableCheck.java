package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Variables whose values depend on each other, so that Grafana can't find the first one. */
final class CyclicVariableCheck implements DashboardCheck {
  static final String CODE = "dashboard.cyclic-variables";

  @Override
  public void check(DashboardView dashboard, Report report) {
    check(dashboard, dashboard.variables(), report);
  }

  private static void check(DashboardView dashboard, Variables variables, Report report) {
    Set<String> done = new HashSet<>();
    for (ObjectNode variable : variables.all()) {
      List<String> cycle = cycle(Variables.name(variable), variables, new ArrayList<>(), done);
      if (!cycle.isEmpty()) {
        done.addAll(cycle);
        report.error(
            CODE,
            dashboard.subject(),
            dashboard.place().inside(first(cycle, variables)),
            message(cycle),
            cycle.size() == 1
                ? "take the name out of its own query"
                : "take one of these names out of the query of the other variable");
      }
    }
  }

  /** The names on the way from a variable back to itself; none if no way leads back. */
  private static List<String> cycle(
      String name, Variables variables, List<String> way, Set<String> done) {
    if (way.contains(name)) {
      return way.subList(way.indexOf(name), way.size());
    }
    if (done.contains(name)) {
      return List.of();
    }
    List<String> longer = new ArrayList<>(way);
    longer.add(name);
    for (String used : variables.usedBy(name)) {
      List<String> cycle = cycle(used, variables, longer, done);
      if (!cycle.isEmpty()) {
        return cycle;
      }
    }
    done.add(name);
    return List.of();
  }

  private static ObjectNode first(List<String> cycle, Variables variables) {
    return variables.all().stream()
        .filter(variable -> cycle.contains(Variables.name(variable)))
        .findFirst()
        .orElseThrow();
  }

  private static String message(List<String> cycle) {
    return cycle.size() == 1
        ? "the variable `" + cycle.get(0) + "` depends on itself"
        : "the variables depend on each other: `"
            + String.join("` on `", cycle)
            + "` on `"
            + cycle.get(0)
            + "`";
  }
}
