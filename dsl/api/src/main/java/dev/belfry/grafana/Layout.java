package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the panels of a dashboard into Grafana's grid of 24 columns: from left to right, a new line
 * where the width does not suffice, each row below the one before. Panels also get their numbers
 * and the data source that they did not name.
 */
final class Layout {
  /** The columns of Grafana's grid. */
  static final int COLUMNS = 24;

  private static final Key H = Key.of(0, "h");
  private static final Key W = Key.of(1, "w");
  private static final Key X = Key.of(2, "x");
  private static final Key Y = Key.of(3, "y");

  private int top;
  private int x;
  private int lineTop;
  private int lineHeight;
  private int bottom;

  private Layout() {}

  /** The dashboard with every panel in its place. */
  static ObjectNode place(ObjectNode dashboard) {
    return dashboard.with(DashboardOptions.PANELS, new Layout().place(dashboard.array("panels")));
  }

  /** The number of a panel: its own, or one that its title gives. */
  static NumberNode idOf(ObjectNode panel) {
    return panel.get("id").orElse(null) instanceof NumberNode given
        ? given
        : Node.number(PanelId.of(nameOf(panel)));
  }

  private static String nameOf(ObjectNode panel) {
    String title = panel.text("title").orElse("");
    return isRow(panel) || isTab(panel) ? panel.text("type").orElseThrow() + " " + title : title;
  }

  private ArrayNode place(ArrayNode panels) {
    List<Node> placed = new ArrayList<>(panels.size());
    for (int i = 0; i < panels.size(); i++) {
      ObjectNode panel = (ObjectNode) panels.get(i);
      placed.add(item(panel));
    }
    return Node.array(placed);
  }

  private ObjectNode item(ObjectNode panel) {
    if (isRow(panel) || isTab(panel)) {
      return row(panel);
    }
    return isOfType(panel, AutoGrid.TYPE) ? autoGrid(panel) : panel(panel);
  }

  private static boolean isTab(ObjectNode panel) {
    return isOfType(panel, Row.TAB);
  }

  /** Where the panels of an auto grid stand if they can't follow the width of the window. */
  private ObjectNode autoGrid(ObjectNode grid) {
    nextLine();
    ObjectNode placed = grid.with("panels", place(AutoGrid.sized(grid)));
    startAt(bottom);
    return placed;
  }

  private void nextLine() {
    lineTop = bottom;
    x = 0;
    lineHeight = 0;
  }

  private static boolean isRow(ObjectNode panel) {
    return isOfType(panel, "row");
  }

  private static boolean isOfType(ObjectNode object, String type) {
    return object.text("type").orElse("").equals(type);
  }

  private ObjectNode row(ObjectNode row) {
    boolean fixed = row.notes().isFixed();
    ObjectNode placed = fixed ? row : at(row, 0, bottom, COLUMNS, 1);
    startAt(placed.object("gridPos").number("y") + 1);
    if (row.array("panels").size() == 0) {
      return placed;
    }
    ObjectNode filled = placed.with("panels", place(row.array("panels")));
    startAt(placed.object("gridPos").number("y") + 1);
    return filled;
  }

  private void startAt(int line) {
    top = line;
    lineTop = line;
    bottom = line;
    x = 0;
    lineHeight = 0;
  }

  private ObjectNode panel(ObjectNode panel) {
    ObjectNode wanted = panel.object("gridPos");
    int width = wanted.number("w");
    int height = wanted.number("h");
    if (panel.notes().isFixed()) {
      bottom = Math.max(bottom, wanted.number("y") + height);
      nextLine();
      return panel;
    }
    if (wanted.get("x").isPresent()) {
      int y = top + wanted.number("y");
      bottom = Math.max(bottom, y + height);
      return at(panel, wanted.number("x"), y, width, height);
    }
    if (x + width > COLUMNS) {
      lineTop += lineHeight;
      x = 0;
      lineHeight = 0;
    }
    ObjectNode placed = at(panel, x, lineTop, width, height);
    x += width;
    lineHeight = Math.max(lineHeight, height);
    bottom = Math.max(bottom, lineTop + lineHeight);
    return placed;
  }

  private static ObjectNode at(ObjectNode panel, int x, int y, int width, int height) {
    ObjectNode position =
        panel
            .object("gridPos")
            .with(H, Node.number(height))
            .with(W, Node.number(width))
            .with(X, Node.number(x))
            .with(Y, Node.number(y));
    return panel.with(PanelOptions.ID, idOf(panel)).with("gridPos", position);
  }
}
