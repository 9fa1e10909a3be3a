package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.tree.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Two panels that links and alerts could not tell apart. */
final class DuplicatePanelCheck implements Check {
  static final String CODE = "dashboard.duplicate-panel";

  @Override
  public void check(Bundle bundle, Report report) {
    Map<String, Set<Integer>> ids = new HashMap<>();
    Dashboards.panels(bundle, (dashboard, panel) -> {
      Set<Integer> known = ids.computeIfAbsent(Dashboards.subject(dashboard), none -> new HashSet<>());
      if (!known.add(panel.node().number("id"))) {
        report(dashboard, panel, report);
      }
    });
  }

  private static void report(ObjectNode dashboard, Place panel, Report report) {
    String title = panel.node().text("title").orElse("");
    report.error(
        CODE,
        Dashboards.subject(dashboard),
        panel,
        "another panel has the title `" + title + "`, so that links and alerts can't tell the two apart",
        "type .key(\"...\") on one of them, or another title");
  }
}
