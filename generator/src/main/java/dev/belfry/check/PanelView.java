package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A panel or row of a dashboard, with what many checks ask of it.
 *
 * @param place where it stands
 * @param type what kind of panel it is; empty if nothing says it
 * @param fields what it says of the fields that it shows; empty if nothing
 * @param targets its queries
 */
record PanelView(Place place, String type, ObjectNode fields, List<Place> targets) {
  /** Types that show nothing without a query. Plugins may bring their data along. */
  private static final Set<String> OF_DATA =
      Set.of(
          "barchart",
          "bargauge",
          "gauge",
          "graph",
          "heatmap",
          "histogram",
          "logs",
          "piechart",
          "singlestat",
          "stat",
          "state-timeline",
          "status-history",
          "table",
          "timeseries",
          "trend",
          "xychart");

  /** The panels and rows of a dashboard, also those in collapsed rows. */
  static List<PanelView> in(Place dashboard) {
    List<PanelView> panels = new ArrayList<>();
    add(dashboard, panels);
    return panels;
  }

  private static void add(Place parent, List<PanelView> panels) {
    for (Place panel : parent.each("panels")) {
      ObjectNode node = panel.node();
      String type = node.text("type").orElse("");
      panels.add(new PanelView(panel, type, node.object("fieldConfig"), panel.each("targets")));
      add(panel, panels);
    }
  }

  ObjectNode node() {
    return place.node();
  }

  /** What it says of all fields. */
  ObjectNode defaults() {
    return fields.object("defaults");
  }

  /** What it says of some fields alone. */
  List<Place> overrides() {
    return place.inside(fields).each("overrides");
  }

  String title() {
    return node().text("title").orElse("");
  }

  /** As findings call it. */
  String named() {
    return "panel `" + title() + "`";
  }

  boolean isRow() {
    return type.equals("row");
  }

  /** Whether a panel shows data of its own; a library panel has all that elsewhere. */
  boolean showsData() {
    return OF_DATA.contains(type) && node().get("libraryPanel").isEmpty();
  }
}
