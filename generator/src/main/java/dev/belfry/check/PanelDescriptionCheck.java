package dev.belfry.check;

import java.util.ArrayList;
import java.util.List;

/** Panels that do not say what they show, on dashboards where most panels do. */
final class PanelDescriptionCheck implements DashboardCheck {
  static final String CODE = "dashboard.panel-without-description";

  @Override
  public void check(DashboardView dashboard, Report report) {
    List<PanelView> without = new ArrayList<>();
    int all = 0;
    for (PanelView panel : dashboard.panels()) {
      if (panel.showsData()) {
        all++;
        if (!Gaps.says(panel.node(), "description")) {
          without.add(panel);
        }
      }
    }
    for (PanelView panel : Gaps.of(without, all)) {
      report.note(
          CODE,
          dashboard.subject(),
          panel.place(),
          panel.named() + " has no description, unlike most of the others",
          "add .description(\"...\"): what it shows, and what is good");
    }
  }
}
