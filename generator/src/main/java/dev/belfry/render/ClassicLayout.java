package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The layout of v2 as a list of panels, rows, tabs and auto grids; rows and tabs have what is in
 * them as a list of their own. Places count from the top of their row or tab.
 */
final class ClassicLayout {
  private final ObjectNode elements;

  ClassicLayout(ObjectNode elements) {
    this.elements = elements;
  }

  /** A dashboard, row or tab with what this layout has in it. */
  ObjectNode filled(ObjectNode owner, ObjectNode layout) {
    ArrayNode items = of(layout);
    String kind = text(layout, "kind");
    boolean isEmpty = items.size() == 0 && !kind.equals("GridLayout");
    ObjectNode named = isEmpty ? owner.with(V2Layout.EMPTY, Node.text(kind)) : owner;
    return named.with("panels", items);
  }

  private ArrayNode of(ObjectNode layout) {
    ObjectNode spec = layout.object("spec");
    List<Node> items = new ArrayList<>();
    switch (layout.text("kind").orElse("")) {
      case "TabsLayout" -> specs(spec, "tabs").forEach(tab -> items.add(section("tab", tab)));
      case "RowsLayout" -> specs(spec, "rows").forEach(row -> items.add(row(row)));
      case "AutoGridLayout" -> items.add(autoGrid(spec));
      case "GridLayout" -> specs(spec, "items").forEach(item -> items.add(placed(item)));
      default ->
          throw new UnreadableDashboard("a layout of the kind `" + text(layout, "kind") + "`");
    }
    return Node.array(items);
  }

  private static String text(ObjectNode object, String property) {
    return object.text(property).orElse("");
  }

  private static List<ObjectNode> specs(ObjectNode parent, String list) {
    return parent.array(list).objects().stream().map(item -> item.object("spec")).toList();
  }

  private ObjectNode row(ObjectNode spec) {
    Node collapsed = spec.get("collapse").orElse(Node.bool(false));
    return section("row", spec).with("collapsed", collapsed);
  }

  private ObjectNode section(String type, ObjectNode spec) {
    ObjectNode headline =
        Node.object()
            .with("type", Node.text(type))
            .with("title", spec.get("title").orElseGet(() -> Node.text("")))
            .with("gridPos", Node.object());
    ObjectNode filled = filled(headline, spec.object("layout"));
    ObjectNode section = DashboardV2.SECTION.toClassic(spec, repeated(spec, filled));
    ArrayNode variables = spec.array("variables");
    return variables.size() == 0
        ? section
        : section.with("variables", V2Variables.toClassic(variables));
  }

  private ObjectNode placed(ObjectNode spec) {
    ObjectNode place =
        Node.object()
            .with("h", Node.number(spec.number("height")))
            .with("w", Node.number(spec.number("width")))
            .with("x", Node.number(spec.number("x")))
            .with("y", Node.number(spec.number("y")));
    return repeated(spec, panel(spec).with("gridPos", place));
  }

  private ObjectNode autoGrid(ObjectNode grid) {
    List<Node> panels = new ArrayList<>();
    for (ObjectNode spec : specs(grid, "items")) {
      panels.add(DashboardV2.GRID_ITEM.toClassic(spec, repeated(spec, panel(spec))));
    }
    ObjectNode start = Node.object().with("type", Node.text("autogrid"));
    return DashboardV2.AUTO_GRID.toClassic(grid, start).with("panels", Node.array(panels));
  }

  private ObjectNode panel(ObjectNode spec) {
    String name = text(spec.object("element"), "name");
    if (elements.get(name).isEmpty()) {
      throw new UnreadableDashboard("a layout with `" + name + "`, which is no element");
    }
    return V2Panels.toClassic(name, elements.object(name));
  }

  private static ObjectNode repeated(ObjectNode spec, ObjectNode item) {
    ObjectNode repeat = spec.object("repeat");
    return repeat
        .get("value")
        .map(variable -> DashboardV2.REPETITION.toClassic(repeat, item.with("repeat", variable)))
        .orElse(item);
  }
}
