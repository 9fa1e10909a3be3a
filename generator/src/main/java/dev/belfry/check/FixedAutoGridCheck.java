package dev.belfry.check;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.tree.ObjectNode;

/** Auto grids in a format that has none. */
final class FixedAutoGridCheck implements Check {
  static final String CODE = "dashboard.auto-grid-is-fixed";

  @Override
  public void check(Inspection inspection, Report report) {
    if (inspection.bundle().dashboardFormat() == DashboardFormat.RESOURCE_V2) {
      return;
    }
    for (DashboardFile file : inspection.bundle().artifacts(DashboardFile.class)) {
      ObjectNode dashboard = file.dashboard().node();
      for (Place item : Dashboards.panels(Place.of(dashboard))) {
        if (item.node().text("type").orElse("").equals("autogrid")) {
          report(dashboard, item, report);
        }
      }
    }
  }

  private static void report(ObjectNode dashboard, Place grid, Report report) {
    report.note(
        CODE,
        Dashboards.subject(dashboard),
        grid,
        "the format of the bundle has no auto grids, so that these panels get fixed, equal widths",
        "type .dashboardFormat(DashboardFormat.RESOURCE_V2) on the bundle");
  }
}
