package dev.belfry.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two panels that links and alerts could not tell apart, or two rows that Grafana could not. */
final class DuplicatePanelCheck implements DashboardCheck {
  static final String CODE = "dashboard.duplicate-panel";

  @Override
  public void check(DashboardView dashboard, Report report) {
    if (areAllDifferent(dashboard.panels())) {
      return;
    }
    Set<Integer> ids = new HashSet<>();
    for (PanelView panel : dashboard.panels()) {
      int id = panel.node().number("id");
      // What was read may have no number: Grafana gives it one.
      boolean isNumbered = id != 0 && (dashboard.rowsHaveNumbers() || !panel.isRow());
      if (isNumbered && !ids.add(id)) {
        report(dashboard, panel, report);
      }
    }
  }

  /** In numbers that are sorted, equal ones are neighbours: a set costs several times as much. */
  private static boolean areAllDifferent(List<PanelView> panels) {
    int[] ids = new int[panels.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = panels.get(i).node().number("id");
    }
    Arrays.sort(ids);
    for (int i = 1; i < ids.length; i++) {
      if (ids[i - 1] == ids[i]) {
        return false;
      }
    }
    return true;
  }

  private static void report(DashboardView dashboard, PanelView panel, Report report) {
    report.error(
        CODE,
        dashboard.subject(),
        panel.place(),
        panel.isRow()
            ? "another row has the title `"
                + panel.title()
                + "`, so that Grafana takes the panels of both for those of one"
            : "another panel has the same title or key as `"
                + panel.title()
                + "`, so that links and alerts can't tell the two apart",
        panel.isRow()
            ? "type another title for one of them"
            : "type another .key(\"...\") on one of them, or another title");
  }
}
