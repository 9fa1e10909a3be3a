package dev.belfry.check;

import dev.belfry.bundle.Artifact.DashboardFile;
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
      String uid = file.dashboard().uid();
      String title = file.dashboard().node().text("title").orElse("");
      if (!titles.add(List.of(file.folder(), title))) {
        report.warning(
            TITLE,
            "dashboard `" + uid + "`",
            Place.of(file.dashboard().node()),
            "another dashboard of the folder `" + file.folder() + "` has the title `" + title + "`",
            "another title, or another folder");
      }
      if (!uids.add(uid)) {
        report.error(
            CODE,
            "dashboard `" + uid + "`",
            Place.of(file.dashboard().node()),
            "the uid `" + uid + "` is used by another dashboard, expected one that is used once",
            "type another first argument in dashboard(\"" + uid + "\", ...)");
      }
    }
  }
}
