package dev.belfry.check;

import java.util.HashSet;
import java.util.Set;

/** Two panels that links and alerts could not tell apart. */
final class DuplicatePanelCheck implements DashboardCheck {
  static final String CODE = "dashboard.duplicate-panel";

  @Override
  public void check(DashboardView dashboard, Report report) {
    Set<Integer> ids = new HashSet<>();
    for (PanelView panel : dashboard.panels()) {
      boolean isNumbered = dashboard.rowsHaveNumbers() || !panel.isRow();
      if (isNumbered && !ids.add(panel.node().number("id"))) {
        report(dashboard, panel, report);
      }
    }
  }

  private static void report(DashboardView dashboard, PanelView panel, Report report) {
    report.error(
        CODE,
        dashboard.subject(),
        panel.place(),
        "another panel has the title `"
            + panel.title()
            + "`, so that links and alerts can't tell the two apart",
        "type .key(\"...\") on one of them, or another title");
  }
}
