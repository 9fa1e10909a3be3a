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

  private static final String PANELS = "panels";

  private boolean inFolded;
  private int top;
  private int x;
  private int lineTop;
  private int lineHeight;
  private int bottom;

  private Layout() {}

  /** The dashboard with every panel in its place. */
  static ObjectNode place(ObjectNode dashboard) {
    return dashboard.with(DashboardOptions.PANELS, new Layout().place(dashboard.array(PANELS), ""));
  }

  /** The number of a panel: its own, or one that its title gives. */
  static NumberNode idOf(ObjectNode panel) {
    return idOf(panel, panel.text("title").orElse(""));
  }

  private static NumberNode idOf(ObjectNode panel, String name) {
    return panel.get("id").orElse(null) instanceof NumberNode given
        ? given
        : Node.number(PanelId.of(name));
  }

  /**
   * The items in their places.
   *
   * @param around what they are in, since headlines of one title may stand in several sections
   */
  private ArrayNode place(ArrayNode panels, String around) {
    List<Node> placed = new ArrayList<>(panels.size());
    String tab = around;
    for (int i = 0; i < panels.size(); i++) {
      ObjectNode panel = (ObjectNode) panels.get(i);
      if (Headline.isTab(panel)) {
        placed.add(section(panel, around));
        tab = inside(around, panel);
      } else if (Headline.isRow(panel)) {
        placed.add(section(panel, tab));
      } else {
        placed.add(AutoGrid.is(panel) ? autoGrid(panel) : panel(panel));
      }
    }
    return Node.array(placed);
  }

  private static String inside(String around, ObjectNode section) {
    String title = section.text("title").orElse("");
    return title.isEmpty() ? around : around + title + "/";
  }

  /** Where the panels of an auto grid stand if they can't follow the width of the window. */
  private ObjectNode autoGrid(ObjectNode grid) {
    nextLine();
    ObjectNode placed = grid.with(PANELS, place(AutoGrid.sized(grid), ""));
    startAt(bottom);
    return placed;
  }

  private void nextLine() {
    lineTop = bottom;
    x = 0;
    lineHeight = 0;
  }

  /**
   * What an open section has in it moves what follows down; a folded one makes room when opened.
   */
  private ObjectNode section(ObjectNode item, String around) {
    boolean fixed = item.notes().isFixed();
    int height = Headline.isHidden(item) ? 0 : 1;
    String name = item.text("type").orElseThrow() + " " + around + item.text("title").orElse("");
    ObjectNode placed = fixed ? item : at(item, idOf(item, name), 0, bottom, COLUMNS, height);
    int inside = placed.object("gridPos").number("y") + height;
    startAt(inside);
    if (item.array(PANELS).size() == 0) {
      return placed;
    }
    boolean isFolded = !inFolded && (fixed || Headline.isCollapsed(item));
    inFolded |= isFolded;
    ArrayNode panels = place(item.array(PANELS), inside(around, item));
    if (isFolded) {
      inFolded = false;
      startAt(inside);
    }
    return placed.with(Headline.PANELS, panels);
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
      return at(panel, idOf(panel), wanted.number("x"), y, width, height);
    }
    if (x + width > COLUMNS) {
      lineTop += lineHeight;
      x = 0;
      lineHeight = 0;
    }
    ObjectNode placed = at(panel, idOf(panel), x, lineTop, width, height);
    x += width;
    lineHeight = Math.max(lineHeight, height);
    bottom = Math.max(bottom, lineTop + lineHeight);
    return placed;
  }

  private static ObjectNode at(
      ObjectNode panel, NumberNode id, int x, int y, int width, int height) {
    ObjectNode position =
        panel
            .object("gridPos")
            .with(H, Node.number(height))
            .with(W, Node.number(width))
            .with(X, Node.number(x))
            .with(Y, Node.number(y));
    return panel.with(PanelOptions.ID, id).with("gridPos", position);
  }
}
