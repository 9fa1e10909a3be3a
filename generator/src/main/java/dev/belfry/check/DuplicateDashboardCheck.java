package dev.belfry.check;

import dev.belfry.bundle.Artifact.DashboardFile;
import java.util.HashSet;
import java.util.Set;

/** Two dashboards of one uid: Grafana would keep one of them. */
final class DuplicateDashboardCheck implements Check {
  static final String CODE = "dashboard.duplicate-uid";

  @Override
  public void check(Inspection inspection, Report report) {
    Set<String> uids = new HashSet<>();
    for (DashboardFile file : inspection.bundle().artifacts(DashboardFile.class)) {
      String uid = file.dashboard().uid();
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
