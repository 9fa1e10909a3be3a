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
    if (!asksFixed(dashboard, chosen)) {
      return;
    }
    for (PanelView panel : dashboard.panels()) {
      check(dashboard, panel.place(), chosen, report);
      panel.targets().forEach(target -> check(dashboard, target, chosen, report));
    }
  }

  private static boolean asksFixed(DashboardView dashboard, Set<String> chosen) {
    for (ObjectNode source : chosen.isEmpty() ? List.<ObjectNode>of() : dashboard.sources()) {
      if (fixed(source, chosen).isPresent()) {
        return true;
      }
    }
    return false;
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
    Optional<String> type = fixed(source, chosen);
    if (type.isPresent()) {
      report.warning(
          CODE,
          dashboard.subject(),
          asking,
          "the data source `"
              + source.text("uid").orElseThrow()
              + "` is asked, whichever "
              + type.get()
              + " readers of this dashboard choose",
          "use the variable of the dashboard as data source");
    }
  }

  /** The type of a data source that readers can choose, and could not if it is this one. */
  private static Optional<String> fixed(ObjectNode source, Set<String> chosen) {
    return isFixed(source.text("uid").orElse(""))
        ? source.text("type").filter(chosen::contains)
        : Optional.empty();
  }

  private static boolean isFixed(String uid) {
    return !uid.isEmpty() && !uid.startsWith("-- ") && !VariableReference.mayBeIn(uid);
  }
}
