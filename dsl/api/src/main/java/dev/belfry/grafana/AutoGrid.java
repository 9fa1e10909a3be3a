package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;

/** Panels that flow by themselves: as many side by side as the window has room for. */
public final class AutoGrid extends AutoGridOptions<AutoGrid> {
  /** Stands in the list of panels where an auto grid is. */
  static final String TYPE = "autogrid";

  private static final Path PANELS = Path.of(Key.of("panels"));
  private static final Path WIDTH_MODE = Path.of(Key.of(1, "columnWidthMode"));
  private static final Path HEIGHT_MODE = Path.of(Key.of(3, "rowHeightMode"));
  private static final Node CUSTOM = Node.text("custom");
  private static final int USUAL_COLUMNS = 3;
  private static final int LINE = 38;
  private static final int GAP = 8;

  AutoGrid(ObjectNode node) {
    super(node);
  }

  static AutoGrid of(List<? extends Panel> panels) {
    return new AutoGrid(Node.object().startedHere().with(Key.of("type"), Node.text(TYPE)))
        .panels(panels);
  }

  static boolean is(ObjectNode item) {
    return item.text("type").orElse("").equals(TYPE);
  }

  @Override
  protected AutoGrid with(ObjectNode changed) {
    return new AutoGrid(changed);
  }

  /** Appends panels. Their own sizes and places do not count. API name: {@code items}. */
  public AutoGrid panels(Panel... panels) {
    return panels(List.of(requireNonNull(panels, "panels")));
  }

  /** Appends panels. Their own sizes and places do not count. API name: {@code items}. */
  public AutoGrid panels(List<? extends Panel> panels) {
    return append(PANELS, requireNonNull(panels, "panels"));
  }

  /**
   * Appends panels that are shown only while the condition holds. In other formats they are always
   * shown. API name: {@code conditionalRendering}.
   */
  public AutoGrid panelsIf(Condition condition, Panel... panels) {
    Node shown = requireNonNull(condition, "condition").node();
    List<Node> conditional = new ArrayList<>();
    for (Panel panel : requireNonNull(panels, "panels")) {
      conditional.add(panel.node().with(Section.CONDITION, shown));
    }
    return append(PANELS, conditional);
  }

  /**
   * The least width of a panel that none of the usual widths fits.
   *
   * <p>API name: {@code columnWidth}, with {@code columnWidthMode: custom}.
   *
   * @param pixels the width, at least 1
   * @throws IllegalArgumentException when the number is outside of its range
   */
  public AutoGrid columnPixels(int pixels) {
    return set(WIDTH_MODE, CUSTOM).set(COLUMN_PIXELS, size("width", pixels));
  }

  /**
   * The height of the panels where none of the usual heights fits.
   *
   * <p>API name: {@code rowHeight}, with {@code rowHeightMode: custom}.
   *
   * @param pixels the height, at least 1
   * @throws IllegalArgumentException when the number is outside of its range
   */
  public AutoGrid rowPixels(int pixels) {
    return set(HEIGHT_MODE, CUSTOM).set(ROW_PIXELS, size("height", pixels));
  }

  private static Node size(String name, int pixels) {
    return Node.number(Require.range(name, pixels, 1, Double.POSITIVE_INFINITY));
  }

  /** The panels with the sizes that they have where an auto grid is not known. */
  static ArrayNode sized(ObjectNode grid) {
    ArrayNode panels = grid.array("panels");
    int columns = grid.number("maxColumnCount");
    int side = Math.min(columns == 0 ? USUAL_COLUMNS : columns, Math.max(1, panels.size()));
    Node width = Node.number(Layout.COLUMNS / Math.min(side, Layout.COLUMNS));
    Node height = Node.number(height(grid));
    List<Node> sized = new ArrayList<>(panels.size());
    for (Node item : panels.items()) {
      ObjectNode panel = (ObjectNode) item;
      ObjectNode place = panel.object("gridPos").without("x").without("y");
      sized.add(panel.with("gridPos", place.with("h", height).with("w", width)));
    }
    return Node.array(sized);
  }

  /** In units of the grid, the one that is nearest to what an auto grid shows. */
  private static int height(ObjectNode grid) {
    return switch (grid.text("rowHeightMode").orElse("standard")) {
      case "short" -> 5;
      case "tall" -> 14;
      case "custom" -> (grid.number("rowHeight") + GAP + LINE - 1) / LINE;
      default -> 9;
    };
  }
}
