package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two queries of a panel with the same letters, of which expressions could mean either. */
final class DuplicateQueryCheck implements DashboardCheck {
  static final String CODE = "dashboard.duplicate-query";

  @Override
  public void check(ObjectNode dashboard, Inspection inspection, Report report) {
    for (Place panel : inspection.panels(dashboard)) {
      check(dashboard, panel, report);
    }
  }

  private static void check(ObjectNode dashboard, Place panel, Report report) {
    List<Place> queries = panel.each("targets");
    if (queries.size() < 2) {
      return;
    }
    Set<String> letters = new HashSet<>();
    for (Place query : queries) {
      String refId = query.node().text("refId").orElse("");
      if (!refId.isEmpty() && !letters.add(refId)) {
        report.error(
            CODE,
            Dashboards.subject(dashboard),
            query,
            "another query of the panel has the letters `" + refId + "`",
            "give one of them another .refId(\"...\"), or none");
      }
    }
  }
}
