package dev.belfry.render;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where panels stand in v2: tabs, in them rows, in them grids and auto grids. The panels come in
 * one list in which tabs, rows and auto grids begin, as {@code Dashboard.arranged} has it.
 */
final class V2Layout {
  private final List<ObjectNode> panels = new ArrayList<>();

  /** The layout of this list. */
  ObjectNode of(List<ObjectNode> items) {
    List<List<ObjectNode>> tabs = parts(items, "tab");
    if (tabs.size() == 1 && !is(first(tabs.get(0)), "tab")) {
      return rows(items, 0);
    }
    Stream<ObjectNode> all = tabs.stream().filter(tab -> !tab.isEmpty()).map(this::tab);
    return Kinds.kind("TabsLayout", Node.object().with("tabs", Node.array(all.toList())));
  }

  /** The panels that the layout refers to, in its order. */
  List<ObjectNode> panels() {
    return panels;
  }

  private static ObjectNode first(List<ObjectNode> items) {
    return items.isEmpty() ? Node.object() : items.get(0);
  }

  private static boolean is(ObjectNode item, String type) {
    return item.text("type").orElse("").equals(type);
  }

  /** The list cut before each item of the type; what comes before the first one stands first. */
  private static List<List<ObjectNode>> parts(List<ObjectNode> items, String type) {
    List<List<ObjectNode>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (ObjectNode item : items) {
      if (is(item, type)) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(item);
    }
    if (parts.size() > 1 && parts.get(0).isEmpty()) {
      parts.remove(0);
    }
    return parts;
  }

  private ObjectNode tab(List<ObjectNode> items) {
    ObjectNode head = first(items);
    boolean named = is(head, "tab");
    ObjectNode spec =
        Node.object().with("title", named ? head.get("title").orElseThrow() : Node.text(""));
    ObjectNode layout =
        named ? rows(items.subList(1, items.size()), upperEdge(head) + 1) : rows(items, 0);
    return made(head, Kinds.kind("TabsLayoutTab", spec.with("layout", layout)));
  }

  private static ObjectNode made(ObjectNode item, ObjectNode kind) {
    return Kinds.madeWhere(item, kind);
  }

  private ObjectNode rows(List<ObjectNode> items, int top) {
    List<List<ObjectNode>> rows = parts(items, "row");
    if (rows.size() == 1 && !is(first(items), "row")) {
      return blocks(items, top);
    }
    List<Node> all = new ArrayList<>();
    for (List<ObjectNode> row : rows) {
      if (is(first(row), "row")) {
        addRow(all, row);
      } else {
        all.add(headless(blocks(row, top)));
      }
    }
    return Kinds.kind("RowsLayout", Node.object().with("rows", Node.array(all)));
  }

  private void addRow(List<Node> rows, List<ObjectNode> items) {
    ObjectNode row = first(items);
    int below = upperEdge(row) + 1;
    List<ObjectNode> behind = items.subList(1, items.size());
    boolean collapsed = row.get("collapsed").filter(Node.bool(true)::equals).isPresent();
    List<ObjectNode> inside = collapsed ? objects(row) : behind;
    ObjectNode spec =
        Node.object()
            .with("title", row.get("title").orElseGet(() -> Node.text("")))
            .with("collapse", Node.bool(collapsed));
    rows.add(
        made(
            row,
            Kinds.kind(
                "RowsLayoutRow",
                repeated(row, spec).with("layout", blocks(inside, below)).withNotes(row.notes()))));
    if (collapsed && !behind.isEmpty()) {
      rows.add(headless(blocks(behind, below)));
    }
  }

  private static ObjectNode headless(ObjectNode layout) {
    return Kinds.kind(
        "RowsLayoutRow",
        Node.object()
            .with("title", Node.text(""))
            .with("collapse", Node.bool(false))
            .with("hideHeader", Node.bool(true))
            .with("layout", layout));
  }

  private static List<ObjectNode> objects(ObjectNode parent) {
    return parent.array("panels").items().stream().map(ObjectNode.class::cast).toList();
  }

  /** Grids and auto grids below each other; one alone needs nothing around it. */
  private ObjectNode blocks(List<ObjectNode> items, int top) {
    List<ObjectNode> blocks = new ArrayList<>();
    List<ObjectNode> grid = new ArrayList<>();
    int start = top;
    int end = top;
    for (ObjectNode item : items) {
      if (is(item, "autogrid")) {
        if (!grid.isEmpty()) {
          blocks.add(grid(grid, start));
        }
        grid.clear();
        blocks.add(autoGrid(item));
        end = Math.max(end, bottom(objects(item)));
        start = end;
      } else {
        grid.add(item);
        end = Math.max(end, bottom(List.of(item)));
      }
    }
    if (!grid.isEmpty() || blocks.isEmpty()) {
      blocks.add(grid(grid, start));
    }
    return blocks.size() == 1 ? blocks.get(0) : stacked(blocks);
  }

  private static ObjectNode stacked(List<ObjectNode> blocks) {
    List<ObjectNode> rows = blocks.stream().map(V2Layout::headless).toList();
    return Kinds.kind("RowsLayout", Node.object().with("rows", Node.array(rows)));
  }

  private static int upperEdge(ObjectNode panel) {
    return panel.object("gridPos").number("y");
  }

  private static int bottom(List<ObjectNode> panels) {
    return panels.stream()
        .mapToInt(panel -> upperEdge(panel) + panel.object("gridPos").number("h"))
        .max()
        .orElse(0);
  }

  private ObjectNode grid(List<ObjectNode> items, int top) {
    List<ObjectNode> placed = items.stream().map(panel -> item(panel, top)).toList();
    return Kinds.kind("GridLayout", Node.object().with("items", Node.array(placed)));
  }

  private ObjectNode item(ObjectNode panel, int top) {
    ObjectNode place = panel.object("gridPos");
    ObjectNode spec =
        Node.object()
            .with("x", Node.number(place.number("x")))
            .with("y", Node.number(Math.max(0, place.number("y") - top)))
            .with("width", Node.number(place.number("w")))
            .with("height", Node.number(place.number("h")))
            .with("element", reference(panel));
    ObjectNode repeated = repeated(panel, spec);
    if (repeated != spec) {
      repeated =
          repeated.with("repeat", DashboardV2.REPETITION.toV2(panel, repeated.object("repeat")));
    }
    return made(panel, Kinds.kind("GridLayoutItem", repeated));
  }

  private ObjectNode autoGrid(ObjectNode grid) {
    List<Node> items = new ArrayList<>();
    for (ObjectNode panel : objects(grid)) {
      ObjectNode spec = repeated(panel, Node.object().with("element", reference(panel)));
      items.add(made(panel, Kinds.kind("AutoGridLayoutItem", spec)));
    }
    ObjectNode spec = DashboardV2.AUTO_GRID.toV2(grid, Node.object());
    return Kinds.kind(
        "AutoGridLayout", spec.with("items", Node.array(items)).withNotes(grid.notes()));
  }

  private ObjectNode reference(ObjectNode panel) {
    panels.add(panel);
    return Kinds.kind("ElementReference").with("name", Node.text(V2Panels.nameOf(panel)));
  }

  private static ObjectNode repeated(ObjectNode item, ObjectNode spec) {
    return item.get("repeat")
        .filter(variable -> !Texts.of(variable).isEmpty())
        .map(
            variable ->
                spec.with(
                    "repeat",
                    Node.object().with("mode", Node.text("variable")).with("value", variable)))
        .orElse(spec);
  }
}
