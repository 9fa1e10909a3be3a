package dev.belfry.check;

import dev.belfry.tree.ObjectNode;

/** A rule that each dashboard keeps or breaks by itself. */
interface DashboardCheck extends Check {

  @Override
  default void check(Inspection inspection, Report report) {
    for (ObjectNode dashboard : inspection.dashboards()) {
      check(dashboard, inspection, report);
    }
  }

  /** Reports what breaks the rule in one dashboard. */
  void check(ObjectNode dashboard, Inspection inspection, Report report);
}
