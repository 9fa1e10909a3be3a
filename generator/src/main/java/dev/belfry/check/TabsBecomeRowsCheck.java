package dev.belfry.check;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Optional;

/** Tabs in a format that has none. */
final class TabsBecomeRowsCheck implements Check {
  static final String CODE = "dashboard.tabs-become-rows";

  @Override
  public void check(Inspection inspection, Report report) {
    if (inspection.bundle().dashboardFormat() == DashboardFormat.RESOURCE_V2) {
      return;
    }
    for (DashboardFile file : inspection.bundle().artifacts(DashboardFile.class)) {
      ObjectNode dashboard = file.dashboard().node();
      firstTab(dashboard).ifPresent(tab -> report(dashboard, tab, report));
    }
  }

  private static Optional<ObjectNode> firstTab(ObjectNode dashboard) {
    for (Node item : dashboard.array("panels").items()) {
      ObjectNode panel = (ObjectNode) item;
      if (panel.text("type").orElse("").equals("tab")) {
        return Optional.of(panel);
      }
    }
    return Optional.empty();
  }

  private static void report(ObjectNode dashboard, ObjectNode tab, Report report) {
    report.note(
        CODE,
        Dashboards.subject(dashboard),
        Place.of(dashboard).inside(tab),
        "the format of the bundle has no tabs, so that `"
            + tab.text("title").orElse("")
            + "` and all tabs behind it become rows",
        "type .dashboardFormat(DashboardFormat.RESOURCE_V2) on the bundle");
  }
}
