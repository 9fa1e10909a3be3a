package dev.belfry.check;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.grafana.Dashboard;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two dashboards of one uid, of which Grafana would keep one, or of one title in one folder. */
final class DuplicateDashboardCheck implements Check {
  static final String CODE = "dashboard.duplicate-uid";
  static final String TITLE = "dashboard.duplicate-title";

  @Override
  public void check(Inspection inspection, Report report) {
    if (inspection.dashboards().size() < 2) {
      return;
    }
    Set<String> uids = new HashSet<>();
    Set<List<String>> titles = new HashSet<>();
    for (DashboardFile file : inspection.bundle().artifacts(DashboardFile.class)) {
      if (!titles.add(List.of(file.folder(), title(file)))) {
        sameTitle(file, report);
      }
      if (!uids.add(file.dashboard().uid())) {
        sameUid(file.dashboard(), report);
      }
    }
  }

  private static String title(DashboardFile file) {
    return file.dashboard().node().text("title").orElse("");
  }

  private static void sameTitle(DashboardFile file, Report report) {
    report.warning(
        TITLE,
        "dashboard `" + file.dashboard().uid() + "`",
        Place.of(file.dashboard().node()),
        "another dashboard of the folder `"
            + file.folder()
            + "` has the title `"
            + title(file)
            + "`",
        "another title, or another folder");
  }

  private static void sameUid(Dashboard dashboard, Report report) {
    String uid = dashboard.uid();
    report.error(
        CODE,
        "dashboard `" + uid + "`",
        Place.of(dashboard.node()),
        "the uid `" + uid + "` is used by another dashboard, expected one that is used once",
        "type another first argument in dashboard(\"" + uid + "\", ...), or list it once");
  }
}
