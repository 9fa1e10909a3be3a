package dev.belfry.check;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;

/** Headlines with nothing below them. */
final class EmptyRowCheck implements DashboardCheck {
  static final String CODE = "dashboard.empty-row";

  @Override
  public void check(DashboardView dashboard, Report report) {
    check(dashboard, Place.of(dashboard.definition()), report);
  }

  private static void check(DashboardView dashboard, Place parent, Report report) {
    ArrayNode panels = parent.node().array("panels");
    for (int i = 0; i < panels.size(); i++) {
      ObjectNode row = (ObjectNode) panels.get(i);
      boolean last = i + 1 == panels.size() || isHeadline((ObjectNode) panels.get(i + 1));
      if (isRow(row) && last && row.array("panels").size() == 0) {
        report.warning(
            CODE,
            dashboard.subject(),
            parent.inside(row),
            "row `" + row.text("title").orElse("") + "` has no panels",
            "give it panels, or leave it out");
      }
      check(dashboard, parent.inside(row), report);
    }
  }

  private static boolean isRow(ObjectNode panel) {
    return panel.text("type").orElse("").equals("row");
  }

  private static boolean isHeadline(ObjectNode panel) {
    return isRow(panel) || panel.text("type").orElse("").equals("tab");
  }
}
