package dev.belfry.check;

import java.util.ArrayList;
import java.util.List;

/** Panels that do not say what they show, on dashboards where most panels do. */
final class PanelDescriptionCheck implements DashboardCheck {
  static final String CODE = "dashboard.panel-without-description";

  @Override
  public void check(DashboardView dashboard, Report report) {
    List<PanelView> shown = new ArrayList<>();
    for (PanelView panel : dashboard.panels()) {
      if (panel.showsData()) {
        shown.add(panel);
      }
    }
    for (PanelView panel : Gaps.among(shown, one -> Gaps.says(one.node(), "description"))) {
      report.note(
          CODE,
          dashboard.subject(),
          panel.place(),
          panel.named() + " has no description, unlike most of the others",
          "add .description(\"...\"): what it shows, and what is good");
    }
  }
}
