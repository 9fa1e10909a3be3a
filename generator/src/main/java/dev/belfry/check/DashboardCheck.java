package dev.belfry.check;

/** A rule that each dashboard keeps or breaks by itself. */
interface DashboardCheck extends Check {

  @Override
  default void check(Inspection inspection, Report report) {
    for (DashboardView dashboard : inspection.dashboards()) {
      check(dashboard, report);
    }
  }

  /** Reports what breaks the rule in one dashboard. */
  void check(DashboardView dashboard, Report report);
}
