package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Panels that ask one data source whatever readers choose, on dashboards where they can choose one.
 */
final class FixedDataSourceCheck implements DashboardCheck {
  static final String CODE = "dashboard.fixed-data-source";

  @Override
  public void check(DashboardView dashboard, Report report) {
    Set<String> chosen = choices(dashboard);
    for (PanelView panel : chosen.isEmpty() ? List.<PanelView>of() : dashboard.panels()) {
      check(dashboard, panel.place(), chosen, report);
      panel.targets().forEach(target -> check(dashboard, target, chosen, report));
    }
  }

  /** The types of the data sources that readers choose. */
  private static Set<String> choices(DashboardView dashboard) {
    Set<String> types = new TreeSet<>();
    for (ObjectNode one : dashboard.variables().all()) {
      if (one.text("type").orElse("").equals("datasource")) {
        one.text("query").ifPresent(types::add);
      }
    }
    return types;
  }

  private static void check(
      DashboardView dashboard, Place asking, Set<String> chosen, Report report) {
    ObjectNode source = asking.node().object("datasource");
    Optional<String> fixed = source.text("uid").filter(FixedDataSourceCheck::isFixed);
    Optional<String> type = fixed.isEmpty() ? fixed : source.text("type").filter(chosen::contains);
    if (type.isPresent()) {
      report.warning(
          CODE,
          dashboard.subject(),
          asking,
          "the data source `"
              + fixed.get()
              + "` is asked, whichever "
              + type.get()
              + " readers of this dashboard choose",
          "use the variable of the dashboard as data source");
    }
  }

  private static boolean isFixed(String uid) {
    return !uid.isEmpty() && !uid.startsWith("-- ") && !VariableReference.mayBeIn(uid);
  }
}
