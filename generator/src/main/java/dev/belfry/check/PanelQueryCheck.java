package dev.belfry.check;

import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;

/** Panels that show what queries give, and have none that is shown: they stay empty. */
final class PanelQueryCheck implements DashboardCheck {
  static final String CODE = "dashboard.panel-without-query";

  /** Data that was saved with the panel. */
  private static final String SNAPSHOT = "snapshotData";

  @Override
  public void check(DashboardView dashboard, Report report) {
    for (PanelView panel : dashboard.panels()) {
      if (isEmpty(panel) && panel.showsData()) {
        report.warning(
            CODE,
            dashboard.subject(),
            panel.place(),
            panel.named()
                + (panel.targets().isEmpty()
                    ? " has no query, so it shows nothing"
                    : " shows nothing, as all its queries are hidden"),
            "add a .query(...) that is shown, or leave the panel out");
      }
    }
  }

  private static boolean isEmpty(PanelView panel) {
    if (panel.targets().isEmpty()) {
      ObjectNode node = panel.node();
      return node.array(SNAPSHOT).size() == 0 && !showsSomethingUnasked(node);
    }
    for (Place target : panel.targets()) {
      if (!isHidden(target.node())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHidden(ObjectNode query) {
    return query.get("hide").orElse(null) instanceof BooleanNode hidden && hidden.value();
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
