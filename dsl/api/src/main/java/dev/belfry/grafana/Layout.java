package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Keys;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
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

  private static final Keys POSITION =
      Keys.of(PanelOptions.HEIGHT, PanelOptions.WIDTH, PanelOptions.X, PanelOptions.Y);
  private static final Path PLACE = Path.of(Key.of("gridPos"));
  private static final Keys PLACED = Keys.of(PanelOptions.ID, PLACE);
  private static final Keys PLACED_AND_SENT =
      Keys.of(PanelOptions.ID, PLACE, PanelOptions.TARGETS, PanelOptions.DATASOURCE);

  private static final String PANELS = "panels";

  private final DataSources sources;
  private boolean inFolded;
  private int top;
  private int x;
  private int lineTop;
  private int lineHeight;
  private int bottom;

  private Layout(DataSources sources) {
    this.sources = sources;
  }

  /** The dashboard with every panel in its place, and a data source wherever one is asked. */
  static ObjectNode place(ObjectNode dashboard) {
    DataSources sources = new DataSources(dashboard);
    ArrayNode panels = new Layout(sources).place(dashboard.array(PANELS), "");
    return sources.fill(dashboard.with(DashboardOptions.PANELS, panels));
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
      switch (panel.text("type").orElse("")) {
        case Headline.TAB -> {
          placed.add(section(panel, around));
          tab = inside(around, panel);
        }
        case Headline.ROW -> placed.add(section(panel, tab));
        case AutoGrid.TYPE -> placed.add(autoGrid(panel));
        default -> placed.add(panel(panel));
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
    ObjectNode placed = sources.section(item);
    if (!fixed) {
      placed = placed.with(PLACED, idOf(item, name), at(item, 0, bottom, COLUMNS, height));
    }
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
      return placed(panel, at(panel, wanted.number("x"), y, width, height));
    }
    if (isRepeatedSideBySide(panel)) {
      width = COLUMNS;
    }
    if (x + width > COLUMNS) {
      lineTop += lineHeight;
      x = 0;
      lineHeight = 0;
    }
    ObjectNode position = at(panel, x, lineTop, width, height);
    x += width;
    lineHeight = Math.max(lineHeight, height);
    bottom = Math.max(bottom, lineTop + lineHeight);
    return placed(panel, position);
  }

  /** Grafana gives all of the width to the panels that one becomes. */
  private static boolean isRepeatedSideBySide(ObjectNode panel) {
    return panel.get("repeat").isPresent()
        && !panel
            .get("repeatDirection")
            .filter(RepeatDirection.VERTICAL.node()::equals)
            .isPresent();
  }

  /** The panel in its place, whose queries name where they go. */
  private ObjectNode placed(ObjectNode panel, ObjectNode worked) {
    boolean isTyped = panel.notes().unchecked().isEmpty();
    ObjectNode position = isTyped ? worked : withUnusable(worked, panel.object("gridPos"));
    NumberNode id = idOf(panel);
    ArrayNode targets = panel.array("targets");
    if (targets.size() == 0) {
      return panel.with(PLACED, id, position);
    }
    ArrayNode filled = sources.asked(targets);
    return panel.with(PLACED_AND_SENT, id, position, filled, DataSources.ofAll(filled));
  }

  /** Keeps what was set and is no whole number, so that the schema refuses it. */
  private static ObjectNode withUnusable(ObjectNode position, ObjectNode wanted) {
    ObjectNode kept = position;
    for (int i = 0; i < wanted.size(); i++) {
      Node value = wanted.value(i);
      if (!Node.number(wanted.number(wanted.name(i))).equals(value)) {
        kept = kept.with(wanted.name(i), value);
      }
    }
    return kept;
  }

  private static ObjectNode at(ObjectNode item, int x, int y, int width, int height) {
    return item.object("gridPos")
        .with(POSITION, Node.number(height), Node.number(width), Node.number(x), Node.number(y));
  }
}
