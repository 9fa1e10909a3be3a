package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.List;

/** Queries for the data of another panel that the dashboard does not have. */
final class PanelReferenceCheck implements DashboardCheck {
  static final String CODE = "dashboard.unknown-panel";

  /** The data source whose queries take the data of panels. */
  private static final String DASHBOARD = "-- Dashboard --";

  @Override
  public void check(DashboardView dashboard, Report report) {
    if (dashboard.asks("uid", DASHBOARD)) {
      check(dashboard, dashboard.panels(), report);
    }
  }

  private static void check(DashboardView dashboard, List<PanelView> panels, Report report) {
    for (PanelView panel : panels) {
      for (Place query : panel.targets()) {
        if (isForPanel(query.node()) && !hasPanel(panels, query.node().number("panelId"))) {
          report.error(
              CODE,
              dashboard.subject(),
              query,
              "the query takes the data of a panel that the dashboard does not have",
              "add the panel to the dashboard, with the title or key that it had in"
                  + " panelData(...)");
        }
      }
    }
  }

  private static boolean hasPanel(List<PanelView> panels, int id) {
    return panels.stream().anyMatch(panel -> panel.node().number("id") == id);
  }

  private static boolean isForPanel(ObjectNode query) {
    return query.object("datasource").text("uid").orElse("").equals(DASHBOARD);
  }
}
