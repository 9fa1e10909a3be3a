package dev.belfry.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two queries of a panel with the same letters, of which expressions could mean either. */
final class DuplicateQueryCheck implements DashboardCheck {
  static final String CODE = "dashboard.duplicate-query";

  @Override
  public void check(DashboardView dashboard, Report report) {
    for (PanelView panel : dashboard.panels()) {
      check(dashboard, panel.targets(), report);
    }
  }

  private static void check(DashboardView dashboard, List<Place> queries, Report report) {
    if (queries.size() < 2) {
      return;
    }
    Set<String> letters = new HashSet<>();
    for (Place query : queries) {
      String refId = query.node().text("refId").orElse("");
      if (!refId.isEmpty() && !letters.add(refId)) {
        report.error(
            CODE,
            dashboard.subject(),
            query,
            "another query of the panel has the letters `" + refId + "`",
            "give one of them another .refId(\"...\"), or none");
      }
    }
  }
}
