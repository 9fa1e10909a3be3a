package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.bundle.GrafanaVersion;
import dev.belfry.grafana.AutoGrid;
import dev.belfry.grafana.ColorScheme;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.GaugeShape;
import dev.belfry.grafana.Reducer;
import dev.belfry.grafana.Unit;
import dev.belfry.grafana.VariableHide;
import dev.belfry.promql.Gauge;

/** Tabs and auto grids in a format that has them, and in one that has not. */
public final class LayoutCases {
  private static final Gauge QUEUE = gauge("queue_length");

  private LayoutCases() {}

  private static Bundle of(Dashboard... dashboards) {
    return bundle("cases").dashboards("Team", dashboards);
  }

  private static Dashboard empty() {
    return dashboard("queue", "Queue");
  }

  private static Dashboard tabbed() {
    return empty()
        .panels(stat("Length").query(QUEUE))
        .tab("History")
        .row("Days", timeSeries("Length over time").query(QUEUE))
        .tab("Longest")
        .panels(stat("Longest").query(QUEUE.max()));
  }

  private static AutoGrid grid() {
    return autoGrid(stat("Length").query(QUEUE), stat("Longest").query(QUEUE.max()));
  }

  /** Two tabs in the classic JSON model. */
  public static Bundle lostTabs() {
    return of(tabbed());
  }

  /** Tabs in a format that has them, and a row in one that has not. */
  public static Bundle tabs() {
    return of(tabbed()).dashboardFormat(DashboardFormat.RESOURCE_V2);
  }

  /** An auto grid of its own and one in a collapsed row. */
  public static Bundle fixedAutoGrid() {
    return of(empty().autoGrid(grid()), dashboard("other", "Other").collapsedRow("Closed", grid()))
        .dashboardFormat(DashboardFormat.RESOURCE_V1);
  }

  /** An auto grid that may be fixed. */
  public static Bundle allowedAutoGrid() {
    return of(
        empty().autoGrid(grid().allow("dashboard.auto-grid-is-fixed", "two panels side by side")));
  }

  private static Bundle gauges(int major, int minor) {
    return of(empty()
            .panels(
                gaugePanel("Length").shape(GaugeShape.CIRCLE).query(QUEUE),
                table("Lengths").pagination().query(QUEUE)))
        .grafana(new GrafanaVersion(major, minor));
  }

  /** Options of a gauge that came later than the Grafana which is aimed at. */
  public static Bundle newGauge() {
    return gauges(12, 4);
  }

  /** The same for the Grafana with which they came. */
  public static Bundle oldGauge() {
    return gauges(13, 0);
  }

  /** A panel, cells and a variable of types that came one after the other. */
  public static Bundle newTypes(int major, int minor) {
    return of(empty()
            .variables(switchVariable("smooth", "on", "off"))
            .panels(
                logsTable("Lines").queries(lokiQuery("{app=\"shop\"}")),
                table("Lengths").cells(pillCell()).query(QUEUE),
                table("Notes").cells(markdownCell()).query(QUEUE)))
        .grafana(new GrafanaVersion(major, minor));
  }

  /** Words that came later than the options which they are of, and what overrides set. */
  public static Bundle newWords(int major, int minor) {
    return of(empty()
            .variables(customVariable("region", "eu").hide(VariableHide.OUTSIDE_CONTROLS_MENU))
            .panels(
                timeSeries("Length")
                    .color(colorScheme(ColorScheme.VIRIDIS))
                    .legend(legend().calculations(Reducer.COUNT_ALL))
                    .query(QUEUE)
                    .override(
                        byName("shop"),
                        style -> style.color(colorScheme(ColorScheme.PALETTE_COLOR_BLIND))),
                stat("Longest").unit(Unit.CENTIMETERS).query(QUEUE),
                table("Lengths")
                    .query(QUEUE)
                    .override(byName("shop"), column -> column.cells(markdownCell()))
                    .transform(smoothing())))
        .grafana(new GrafanaVersion(major, minor));
  }

  /** A format that came later than the Grafana which is aimed at. */
  public static Bundle newFormat() {
    return tabs().grafana(new GrafanaVersion(12, 4));
  }
}
