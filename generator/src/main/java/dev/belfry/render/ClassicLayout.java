package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The layout of v2 as the list of panels in which tabs, rows and auto grids begin. Places count
 * from the top of their row.
 */
final class ClassicLayout {
  private final ObjectNode elements;
  private final List<Node> items = new ArrayList<>();

  ClassicLayout(ObjectNode elements) {
    this.elements = elements;
  }

  ArrayNode of(ObjectNode layout) {
    if (!Kinds.is(layout, "TabsLayout")) {
      rows(layout);
      return Node.array(items);
    }
    for (Node item : layout.object("spec").array("tabs").items()) {
      ObjectNode spec = ((ObjectNode) item).object("spec");
      refuse(spec, "repeat", "conditionalRendering", "variables");
      items.add(headline("tab", spec));
      rows(spec.object("layout"));
    }
    return Node.array(items);
  }

  private static ObjectNode headline(String type, ObjectNode spec) {
    return Node.object()
        .with("type", Node.text(type))
        .with("title", spec.get("title").orElseGet(() -> Node.text("")))
        .with("gridPos", Node.object());
  }

  private static void refuse(ObjectNode spec, String... names) {
    for (String name : names) {
      if (spec.get(name).isPresent()) {
        throw new UnreadableDashboard("`" + name + "` of a row, tab or panel");
      }
    }
  }

  private void rows(ObjectNode layout) {
    if (!Kinds.is(layout, "RowsLayout")) {
      blocks(layout, items);
      return;
    }
    for (Node item : layout.object("spec").array("rows").items()) {
      row(((ObjectNode) item).object("spec"));
    }
  }

  private void row(ObjectNode spec) {
    refuse(spec, "conditionalRendering", "variables", "fillScreen");
    if (isHeadless(spec)) {
      requireFirst();
      blocks(spec.object("layout"), items);
      return;
    }
    boolean collapsed = isSet(spec, "collapse");
    List<Node> inside = new ArrayList<>();
    blocks(spec.object("layout"), inside);
    ObjectNode row = repeated(spec, headline("row", spec).with("collapsed", Node.bool(collapsed)));
    items.add(row.with("panels", collapsed ? Node.array(inside) : Node.array()));
    if (!collapsed) {
      items.addAll(inside);
    }
  }

  /** Behind an open row, panels without a headline would belong to it. */
  private void requireFirst() {
    for (int i = items.size() - 1; i >= 0; i--) {
      ObjectNode item = (ObjectNode) items.get(i);
      String type = item.text("type").orElse("");
      if (type.equals("tab") || isSet(item, "collapsed")) {
        return;
      }
      if (type.equals("row")) {
        throw new UnreadableDashboard("a row without a headline behind an open row");
      }
    }
  }

  private static boolean isHeadless(ObjectNode spec) {
    return isSet(spec, "hideHeader");
  }

  private static boolean isSet(ObjectNode object, String name) {
    return object.get(name).filter(Node.bool(true)::equals).isPresent();
  }

  /** Appends grids and auto grids that lie below each other. */
  private void blocks(ObjectNode layout, List<Node> into) {
    int top = 0;
    for (ObjectNode block : stacked(layout)) {
      ObjectNode spec = block.object("spec");
      if (Kinds.is(block, "GridLayout")) {
        top = grid(spec, top, into);
      } else if (Kinds.is(block, "AutoGridLayout")) {
        into.add(autoGrid(spec));
        top = 0;
      } else {
        throw new UnreadableDashboard("a " + block.text("kind").orElse("layout") + " inside a row");
      }
    }
  }

  private static List<ObjectNode> stacked(ObjectNode layout) {
    if (!Kinds.is(layout, "RowsLayout")) {
      return List.of(layout);
    }
    List<ObjectNode> blocks = new ArrayList<>();
    for (Node item : layout.object("spec").array("rows").items()) {
      ObjectNode spec = ((ObjectNode) item).object("spec");
      if (!isHeadless(spec)) {
        throw new UnreadableDashboard("a row with a headline inside a row");
      }
      blocks.add(spec.object("layout"));
    }
    return blocks;
  }

  /** Appends the panels of a grid; returns the line below them. */
  private int grid(ObjectNode grid, int top, List<Node> into) {
    int bottom = top;
    for (Node item : grid.array("items").items()) {
      ObjectNode spec = ((ObjectNode) item).object("spec");
      ObjectNode place =
          Node.object()
              .with("h", spec.get("height").orElseThrow())
              .with("w", spec.get("width").orElseThrow())
              .with("x", spec.get("x").orElseThrow())
              .with("y", Node.number(top + spec.number("y")));
      into.add(repeated(spec, panel(spec).with("gridPos", place)));
      bottom = Math.max(bottom, top + spec.number("y") + spec.number("height"));
    }
    return bottom;
  }

  private ObjectNode autoGrid(ObjectNode grid) {
    List<Node> panels = new ArrayList<>();
    for (Node item : grid.array("items").items()) {
      ObjectNode spec = ((ObjectNode) item).object("spec");
      refuse(spec, "conditionalRendering");
      panels.add(repeated(spec, panel(spec)));
    }
    ObjectNode start = Node.object().with("type", Node.text("autogrid"));
    return DashboardV2.AUTO_GRID.toClassic(grid, start).with("panels", Node.array(panels));
  }

  private ObjectNode panel(ObjectNode spec) {
    String name = spec.object("element").text("name").orElse("");
    if (elements.get(name).isEmpty()) {
      throw new UnreadableDashboard("a layout with `" + name + "`, which is no element");
    }
    return V2Panels.toClassic(elements.object(name));
  }

  private static ObjectNode repeated(ObjectNode spec, ObjectNode item) {
    ObjectNode repeat = spec.object("repeat");
    return repeat
        .get("value")
        .map(variable -> DashboardV2.REPETITION.toClassic(repeat, item.with("repeat", variable)))
        .orElse(item);
  }
}
