package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where panels stand in v2: in tabs and rows, which may be in each other, and in them in grids and
 * auto grids. The panels come in one list in which tabs, rows and auto grids begin, as {@code
 * Dashboard.arranged} has it; what is in a tab or row is a list of its own, or follows it.
 */
final class V2Layout {
  /** The layout that a dashboard, row or tab was read with, if nothing was in it. */
  static final String EMPTY = "emptyLayout";

  private final List<ObjectNode> panels = new ArrayList<>();

  /** The layout of a dashboard that is arranged. */
  ObjectNode of(ObjectNode dashboard) {
    return of(dashboard, objects(dashboard), 0);
  }

  /** The layout of a dashboard, row or tab with these items; places count from this line. */
  private ObjectNode of(ObjectNode owner, List<ObjectNode> items, int top) {
    if (!items.isEmpty()) {
      return of(items, top);
    }
    return switch (owner.text(EMPTY).orElse("")) {
      case "TabsLayout" -> tabs(List.of());
      case "RowsLayout" -> rows(List.of());
      default -> grid(List.of(), top);
    };
  }

  private ObjectNode of(List<ObjectNode> items, int top) {
    List<List<ObjectNode>> tabs = parts(items, "tab");
    if (tabs.size() == 1 && !is(first(tabs.get(0)), "tab")) {
      return rows(items, top);
    }
    Stream<ObjectNode> all = tabs.stream().filter(tab -> !tab.isEmpty()).map(tab -> tab(tab, top));
    return tabs(all.toList());
  }

  private static ObjectNode tabs(List<ObjectNode> tabs) {
    return Kinds.kind("TabsLayout", Node.object().with("tabs", Node.array(tabs)));
  }

  private static ObjectNode rows(List<? extends Node> rows) {
    return Kinds.kind("RowsLayout", Node.object().with("rows", Node.array(rows)));
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

  private ObjectNode tab(List<ObjectNode> items, int top) {
    ObjectNode head = first(items);
    if (!is(head, "tab")) {
      ObjectNode untitled = Node.object().with("title", Node.text(""));
      return Kinds.kind("TabsLayoutTab", untitled.with("layout", rows(items, top)));
    }
    ObjectNode spec = Node.object().with("title", title(head));
    ObjectNode layout = of(head, inside(head, items), below(head));
    return made(head, Kinds.kind("TabsLayoutTab", section(head, spec, layout)));
  }

  private static Node title(ObjectNode section) {
    return section.get("title").orElseGet(() -> Node.text(""));
  }

  /** What the section has in it, and what follows it. */
  private static List<ObjectNode> inside(ObjectNode head, List<ObjectNode> items) {
    List<ObjectNode> inside = new ArrayList<>(objects(head));
    inside.addAll(items.subList(1, items.size()));
    return inside;
  }

  /** A row or tab with this layout, and what it has beside it. */
  private static ObjectNode section(ObjectNode section, ObjectNode spec, ObjectNode layout) {
    ObjectNode whole =
        DashboardV2.SECTION.toV2(section, repeated(section, spec)).with("layout", layout);
    ArrayNode variables = section.array("variables");
    return (variables.size() == 0 ? whole : whole.with("variables", V2Variables.toV2(variables)))
        .withNotes(section.notes());
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
    return rows(all);
  }

  private void addRow(List<Node> rows, List<ObjectNode> items) {
    ObjectNode row = first(items);
    int below = below(row);
    List<ObjectNode> behind = items.subList(1, items.size());
    boolean collapsed = isSet(row, "collapsed");
    List<ObjectNode> inside = collapsed ? objects(row) : inside(row, items);
    ObjectNode spec =
        Node.object().with("title", title(row)).with("collapse", Node.bool(collapsed));
    rows.add(made(row, Kinds.kind("RowsLayoutRow", section(row, spec, of(row, inside, below)))));
    if (collapsed && !behind.isEmpty()) {
      rows.add(headless(of(behind, below)));
    }
  }

  private static boolean isSet(ObjectNode item, String property) {
    return item.get(property).filter(Node.bool(true)::equals).isPresent();
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
    return rows(blocks.stream().map(V2Layout::headless).toList());
  }

  /** The first line behind a headline, which some rows have none of. */
  private static int below(ObjectNode section) {
    boolean fixed = section.notes().isFixed();
    return upperEdge(section) + (fixed ? 1 : section.object("gridPos").number("h"));
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

  /** A panel that stands above its own row gets a negative line, as Grafana gives it one. */
  private ObjectNode grid(List<ObjectNode> items, int top) {
    List<ObjectNode> placed = items.stream().map(panel -> item(panel, top)).toList();
    return Kinds.kind("GridLayout", Node.object().with("items", Node.array(placed)));
  }

  /** A number of a place, less a distance; what is no whole number stays, to be refused. */
  private static Node moved(ObjectNode place, String name, int distance) {
    int whole = place.number(name);
    Node value = place.get(name).orElse(Node.number(0));
    return Node.number(whole).equals(value) ? Node.number(whole - distance) : value;
  }

  private ObjectNode item(ObjectNode panel, int top) {
    ObjectNode place = panel.object("gridPos");
    ObjectNode spec =
        Node.object()
            .with("x", moved(place, "x", 0))
            .with("y", moved(place, "y", top))
            .with("width", moved(place, "w", 0))
            .with("height", moved(place, "h", 0))
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
      ObjectNode element = Node.object().with("element", reference(panel));
      ObjectNode spec = DashboardV2.GRID_ITEM.toV2(panel, repeated(panel, element));
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
