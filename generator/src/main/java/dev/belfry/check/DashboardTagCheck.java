package dev.belfry.check;

import java.util.List;

/** Dashboards that no tag leads to, among dashboards that have tags. */
final class DashboardTagCheck implements Check {
  static final String CODE = "dashboard.without-tag";

  @Override
  public void check(Inspection inspection, Report report) {
    List<DashboardView> all = inspection.dashboards();
    for (DashboardView one :
        Gaps.among(all, dashboard -> dashboard.node().array("tags").size() > 0)) {
      report.note(
          CODE,
          one.subject(),
          one.place(),
          "this dashboard has no tag, unlike most of the others, so that nobody finds it by its"
              + " owner",
          "add .tags(\"...\"), such as the name of the team");
    }
  }
}
