package dev.belfry.check;

import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;

/** Panels that show what queries give, and have none that is shown: they stay empty. */
final class PanelQueryCheck implements DashboardCheck {
  static final String CODE = "dashboard.panel-without-query";

  /** Data that was saved with the panel. */
  private static final String SNAPSHOT = "snapshotData";

  @Override
  public void check(ObjectNode dashboard, Inspection inspection, Report report) {
    for (Place panel : inspection.panels(dashboard)) {
      if (DataPanels.showsData(panel) && isEmpty(panel.node())) {
        report.warning(
            CODE,
            Dashboards.subject(dashboard),
            panel,
            DataPanels.named(panel)
                + (panel.node().array("targets").size() == 0
                    ? " has no query, so it shows nothing"
                    : " shows nothing, as all its queries are hidden"),
            "add a .query(...) that is shown, or leave the panel out");
      }
    }
  }

  private static boolean isEmpty(ObjectNode panel) {
    List<Node> targets = panel.array("targets").items();
    return targets.isEmpty()
        ? panel.array(SNAPSHOT).size() == 0 && !showsSomethingUnasked(panel)
        : targets.stream().allMatch(PanelQueryCheck::isHidden);
  }

  private static boolean isHidden(Node target) {
    return target instanceof ObjectNode query
        && query.get("hide").orElse(null) instanceof BooleanNode hidden
        && hidden.value();
  }

  /** Whether a panel asks one of the sources of Grafana's own that make data up. */
  private static boolean showsSomethingUnasked(ObjectNode panel) {
    Node source = panel.get("datasource").orElse(Node.none());
    if (source instanceof ObjectNode object) {
      return isOfGrafana(object.text("type").orElse(""))
          || isOfGrafana(object.text("uid").orElse(""));
    }
    return source instanceof StringNode name && isOfGrafana(name.value());
  }

  private static boolean isOfGrafana(String source) {
    return source.contains("testdata")
        || source.equals("grafana")
        || source.equals("-- Grafana --");
  }
}
