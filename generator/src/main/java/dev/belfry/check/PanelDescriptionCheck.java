package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.List;

/** Panels that do not say what they show, on dashboards where most panels do. */
final class PanelDescriptionCheck implements Check {
  static final String CODE = "dashboard.panel-without-description";

  @Override
  public void check(Inspection inspection, Report report) {
    for (ObjectNode dashboard : inspection.dashboards()) {
      List<Place> shown =
          inspection.panels(dashboard).stream().filter(DataPanels::showsData).toList();
      for (Place panel : Gaps.among(shown, node -> Gaps.says(node, "description"))) {
        report.note(
            CODE,
            Dashboards.subject(dashboard),
            panel,
            DataPanels.named(panel) + " has no description, unlike most of the others",
            "add .description(\"...\"): what it shows, and what is good");
      }
    }
  }
}
