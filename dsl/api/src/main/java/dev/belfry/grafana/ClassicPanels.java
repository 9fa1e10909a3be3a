package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The panels of a dashboard without what the classic JSON model has no words for: a tab is a row,
 * and the panels of an auto grid stand among the others.
 */
final class ClassicPanels {
  private ClassicPanels() {}

  static ObjectNode of(ObjectNode arranged) {
    ArrayNode panels = arranged.array("panels");
    return isClassic(panels) ? arranged : arranged.with(DashboardOptions.PANELS, lowered(panels));
  }

  /** Spares the usual dashboard the copy. */
  private static boolean isClassic(ArrayNode panels) {
    for (int i = 0; i < panels.size(); i++) {
      ObjectNode panel = (ObjectNode) panels.get(i);
      String type = panel.text("type").orElse("");
      if (type.equals(Row.TAB) || type.equals(AutoGrid.TYPE) || !isClassic(panel.array("panels"))) {
        return false;
      }
    }
    return true;
  }

  private static ArrayNode lowered(ArrayNode panels) {
    List<Node> lowered = new ArrayList<>();
    for (Node item : panels.items()) {
      ObjectNode panel = (ObjectNode) item;
      ArrayNode inside = panel.array("panels");
      switch (panel.text("type").orElse("")) {
        case Row.TAB -> lowered.add(Row.ofTab(panel));
        case AutoGrid.TYPE -> lowered.addAll(inside.items());
        default -> lowered.add(inside.size() == 0 ? panel : panel.with("panels", lowered(inside)));
      }
    }
    return Node.array(lowered);
  }
}
