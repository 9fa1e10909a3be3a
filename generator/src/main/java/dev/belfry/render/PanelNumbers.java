package dev.belfry.render;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers for panels that have none, as Grafana gives them when it loads a dashboard: v2 names its
 * panels by them. All that Belfry made have one; what was read may not.
 */
final class PanelNumbers {
  private static final String PANELS = "panels";
  private static final String ID = "id";

  private int last;

  private PanelNumbers() {}

  static ObjectNode in(ObjectNode dashboard) {
    return lacksOne(dashboard) ? new PanelNumbers().numbered(dashboard) : dashboard;
  }

  private static boolean lacksOne(ObjectNode parent) {
    for (ObjectNode item : parent.array(PANELS).objects()) {
      if (isWithout(item) || lacksOne(item)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a panel has neither a number nor a name; rows and tabs need none. */
  private static boolean isWithout(ObjectNode item) {
    boolean isSection = item.get(PANELS).isPresent() || item.text("type").orElse("").equals("row");
    return !isSection && item.number(ID) == 0 && item.get(V2Panels.ELEMENT).isEmpty();
  }

  private ObjectNode numbered(ObjectNode dashboard) {
    last = highest(dashboard);
    return inside(dashboard);
  }

  private static int highest(ObjectNode parent) {
    int highest = 0;
    for (ObjectNode item : parent.array(PANELS).objects()) {
      highest = Math.max(highest, Math.max(item.number(ID), highest(item)));
    }
    return highest;
  }

  private ObjectNode inside(ObjectNode parent) {
    List<Node> items = new ArrayList<>();
    for (ObjectNode item : parent.array(PANELS).objects()) {
      ObjectNode whole = item.array(PANELS).size() == 0 ? item : inside(item);
      items.add(isWithout(whole) ? whole.with(ID, Node.number(++last)) : whole);
    }
    return parent.with(PANELS, Node.array(items));
  }
}
