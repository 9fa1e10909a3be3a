package dev.belfry.check;

import java.util.Set;

/** Panels that show what a query gives. */
final class DataPanels {
  /** Types that show nothing without a query. Plugins may bring their data along. */
  private static final Set<String> TYPES =
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

  private DataPanels() {}

  /** Whether a panel shows data of its own; a library panel has all that elsewhere. */
  static boolean showsData(Place panel) {
    return TYPES.contains(panel.node().text("type").orElse(""))
        && panel.node().get("libraryPanel").isEmpty();
  }

  /** A panel as findings call it. */
  static String named(Place panel) {
    return "panel `" + panel.node().text("title").orElse("") + "`";
  }
}
