package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Panels that ask one data source whatever readers choose, on dashboards where they can choose one.
 */
final class FixedDataSourceCheck implements Check {
  static final String CODE = "dashboard.fixed-data-source";

  @Override
  public void check(Inspection inspection, Report report) {
    for (ObjectNode dashboard : inspection.dashboards()) {
      Set<String> chosen = choices(dashboard);
      for (Place panel : chosen.isEmpty() ? List.<Place>of() : inspection.panels(dashboard)) {
        check(dashboard, panel, chosen, report);
        panel.each("targets").forEach(target -> check(dashboard, target, chosen, report));
      }
    }
  }

  /** The types of the data sources that readers choose. */
  private static Set<String> choices(ObjectNode dashboard) {
    Set<String> types = new TreeSet<>();
    for (Place one : Place.of(dashboard).inside(dashboard.object("templating")).each("list")) {
      if (one.node().text("type").orElse("").equals("datasource")) {
        one.node().text("query").ifPresent(types::add);
      }
    }
    return types;
  }

  private static void check(ObjectNode dashboard, Place asking, Set<String> chosen, Report report) {
    ObjectNode source = asking.node().object("datasource");
    Optional<String> type = source.text("type").filter(chosen::contains);
    Optional<String> fixed =
        source.text("uid").filter(uid -> !uid.isEmpty() && !uid.startsWith("-- "));
    if (type.isPresent() && fixed.filter(uid -> VariableReference.in(uid).isEmpty()).isPresent()) {
      report.warning(
          CODE,
          Dashboards.subject(dashboard),
          asking,
          "the data source `"
              + fixed.get()
              + "` is asked, whichever "
              + type.get()
              + " readers of this dashboard choose",
          "use the variable of the dashboard as data source");
    }
  }
}
