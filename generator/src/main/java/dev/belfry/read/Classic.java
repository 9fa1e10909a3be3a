package dev.belfry.read;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Dashboards of before Grafana 5, whose panels stand in rows. */
final class Classic {
  private static final String PANELS = "panels";

  private Classic() {}

  /** The dashboard with all its panels in one list. */
  static ObjectNode of(ObjectNode dashboard) {
    ArrayNode rows = dashboard.array("rows");
    if (rows.size() == 0) {
      return dashboard;
    }
    List<Node> panels = new ArrayList<>(dashboard.array(PANELS).items());
    for (Node row : rows.items()) {
      if (row instanceof ObjectNode object) {
        panels.addAll(object.array(PANELS).items());
      }
    }
    return dashboard.with(PANELS, Node.array(panels));
  }
}
