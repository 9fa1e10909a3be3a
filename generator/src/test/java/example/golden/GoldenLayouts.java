package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.ColumnWidth;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.RowHeight;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.TextBoxVariable;

/** Dashboards with tabs and auto grids, which only some formats have. */
public final class GoldenLayouts {
  private GoldenLayouts() {}

  private static Bundle only(Dashboard dashboard) {
    return bundle("golden").dashboards("Golden", dashboard);
  }

  private static Stat tile(int number) {
    return stat("Tile " + number).width(6).height(4);
  }

  /** A tab without rows, one with an open and a collapsed row, and an empty one. */
  public static Bundle tabs() {
    return only(
        dashboard("tabs", "Tabs")
            .tab("Overview")
            .panels(tile(1), tile(2).at(12, 2))
            .tab("Details")
            .panels(tile(3))
            .row("Open", tile(4))
            .collapsedRow("Collapsed", tile(5), tile(6))
            .panels(tile(7))
            .tab("Nothing yet"));
  }

  /** Auto grids alone in a row, between other panels, and in a collapsed row. */
  public static Bundle autoGrids() {
    TextBoxVariable pods = textBoxVariable("pods");
    return only(
        dashboard("auto-grids", "Auto grids")
            .variables(pods)
            .autoGrid(autoGrid(tile(1), tile(2)))
            .row("Between", tile(3))
            .autoGrid(
                autoGrid(tile(4), tile(5), tile(6), tile(7), tile(8))
                    .maxColumns(4)
                    .columnWidth(ColumnWidth.NARROW)
                    .rowHeight(RowHeight.LOW)
                    .fillScreen())
            .panels(tile(9), tile(10).at(12, 1))
            .collapsedRow(
                "Collapsed", autoGrid(tile(11).repeatFor(pods)).columnPixels(300).rowPixels(200)));
  }
}
