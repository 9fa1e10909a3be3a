package dev.belfry.check;

import dev.belfry.bundle.DashboardFormat;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Two panels that links and alerts could not tell apart. */
final class DuplicatePanelCheck implements DashboardCheck {
  static final String CODE = "dashboard.duplicate-panel";

  @Override
  public void check(ObjectNode dashboard, Inspection inspection, Report report) {
    boolean rowsHaveNumbers = inspection.bundle().dashboardFormat() != DashboardFormat.RESOURCE_V2;
    Set<Integer> ids = new HashSet<>();
    for (Place panel : inspection.panels(dashboard)) {
      boolean isNumbered = rowsHaveNumbers || !isRow(panel);
      if (isNumbered && !ids.add(panel.node().number("id"))) {
        report(dashboard, panel, report);
      }
    }
  }

  private static boolean isRow(Place panel) {
    return panel.node().text("type").orElse("").equals("row");
  }

  private static void report(ObjectNode dashboard, Place panel, Report report) {
    String title = panel.node().text("title").orElse("");
    report.error(
        CODE,
        Dashboards.subject(dashboard),
        panel,
        "another panel has the title `"
            + title
            + "`, so that links and alerts can't tell the two apart",
        "type .key(\"...\") on one of them, or another title");
  }
}
