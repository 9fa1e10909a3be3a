package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Two queries of a panel with the same letters, of which expressions could mean either. */
final class DuplicateQueryCheck implements Check {
  static final String CODE = "dashboard.duplicate-query";

  @Override
  public void check(Inspection inspection, Report report) {
    for (ObjectNode dashboard : inspection.dashboards()) {
      for (Place panel : inspection.panels(dashboard)) {
        check(dashboard, panel, report);
      }
    }
  }

  private static void check(ObjectNode dashboard, Place panel, Report report) {
    Set<String> letters = new HashSet<>();
    for (Place query : panel.each("targets")) {
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
