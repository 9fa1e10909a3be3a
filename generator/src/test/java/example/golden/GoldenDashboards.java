package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Each.each;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.CursorSync;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataSource;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.DataSourceVariable;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.grafana.QueryVariable;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.ThresholdStyle;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.Histogram;
import dev.belfry.tree.Node;
import java.util.List;

/** Dashboards that show what the language can say, each in few panels. */
public final class GoldenDashboards {
  private static final Label NAMESPACE = label("namespace");
  private static final Label STATUS = label("status");
  private static final Counter REQUESTS = counter("http_requests_total");
  private static final Histogram DURATION = histogram("http_request_duration_seconds");
  private static final Gauge QUEUE = gauge("queue_length");

  private static final DataSourceVariable DATA_SOURCE =
      dataSourceVariable("datasource", DataSourceType.PROMETHEUS).label("Data source");
  private static final QueryVariable NAMESPACES =
      queryVariable("namespace", labelValues(QUEUE, NAMESPACE)).multi().includeAll();

  private GoldenDashboards() {}

  private static Bundle only(Dashboard dashboard) {
    return bundle("golden").dashboards("Golden", dashboard);
  }

  private static Stat tile(int number) {
    return stat("Tile " + number).width(6).height(4);
  }

  /** Panels without a row, two open rows and a collapsed one, and a row behind that. */
  public static Bundle rows() {
    return only(
        dashboard("rows", "Rows")
            .panels(tile(1))
            .row("Open", tile(2), tile(3))
            .collapsedRow("Collapsed", tile(4), tile(5))
            .row("Behind", tile(6)));
  }

  /** Nine panels that need more than one line, with heights that differ. */
  public static Bundle flow() {
    return only(
        dashboard("flow", "Flow")
            .panels(each(List.of(1, 2, 3, 4, 5), GoldenDashboards::tile))
            .panels(timeSeries("Wide").width(16).height(10), tile(7).height(3))
            .panels(tile(8).width(24), tile(9)));
  }

  /** Panels at fixed places, counted from the top of their row. */
  public static Bundle places() {
    return only(
        dashboard("places", "Places")
            .panels(tile(1).at(18, 0), tile(2).at(0, 4))
            .row("Row", tile(3).at(6, 2))
            .row("Next row", tile(4)));
  }

  /** Thresholds in the unit of the panel and in percent, with and without a base colour. */
  public static Bundle thresholds() {
    return only(
        dashboard("thresholds", "Thresholds")
            .panels(
                stat("As they come").threshold(0.8, Color.YELLOW).threshold(0.95, Color.RED),
                stat("The less, the worse")
                    .baseColor(Color.RED)
                    .threshold(2, new Color("#ffaa00"))
                    .threshold(3, Color.GREEN),
                timeSeries("In percent")
                    .unit(Unit.BYTES)
                    .min(0)
                    .max(1024)
                    .thresholdsInPercent()
                    .threshold(90, Color.RED)
                    .thresholdStyle(ThresholdStyle.LINE)));
  }

  /** One variable of each kind, and queries that use them. */
  public static Bundle variables() {
    return only(
        dashboard("variables", "Variables")
            .variables(
                DATA_SOURCE,
                NAMESPACES,
                customVariable("stage", "blue", "green"),
                intervalVariable("window", minutes(1), minutes(5), hours(1)),
                textBoxVariable("filter"),
                constantVariable("cluster", "eu-1"))
            .panels(
                timeSeries("Requests of $namespace")
                    .query(
                        REQUESTS.where(NAMESPACE.in(NAMESPACES)).rate().sumBy(STATUS), "{{status}}")
                    .repeatFor(NAMESPACES)));
  }

  /** A data source that the reader chooses, and a panel and a query that have their own. */
  public static Bundle dataSources() {
    DataSource<PrometheusQuery> own = dataSource(DataSourceType.PROMETHEUS, "long-term");
    return only(
        dashboard("data-sources", "Data sources")
            .variables(DATA_SOURCE, NAMESPACES)
            .panels(
                timeSeries("Chosen").query(QUEUE),
                timeSeries("Own").queries(query(QUEUE).dataSource(own)),
                timeSeries("Own query").queries(query(QUEUE).dataSource(own), query(QUEUE.sum())),
                text("No data", "A text needs no data source.")));
  }

  /** What dashboards have besides panels. */
  public static Bundle settings() {
    return only(
        dashboard("settings", "Settings")
            .description("Everything that a dashboard says of itself.")
            .tags("golden", "example")
            .links(
                dashboardsLink("More").tags("golden").keepTime(),
                urlLink("Source", "https://example.org/source"))
            .readOnly()
            .from("now-6h")
            .to("now")
            .refreshEvery(seconds(30))
            .cursorSync(CursorSync.CROSSHAIR));
  }

  /** Queries with legends and letters, and one that is longer than a line. */
  public static Bundle queries() {
    return only(
        dashboard("queries", "Queries")
            .panels(
                timeSeries("Percentiles")
                    .unit(Unit.SECONDS)
                    .queries(
                        each(List.of(50, 95, 99), p -> query(DURATION.percentile(p), "p" + p))),
                stat("Now")
                    .queries(query(QUEUE.sum()).instant().hidden(), query(QUEUE.max(), "most"))));
  }

  /** Properties that the typed methods do not know. */
  public static Bundle unchecked() {
    return only(
        dashboard("unchecked", "Unchecked")
            .unchecked("revision", Node.number(3))
            .panels(
                timeSeries("Panel").unchecked("options.timezone", Node.array(Node.text("utc"))),
                tile(2).unchecked("gridPos.static", Node.bool(true))));
  }

  /** The smallest definition of a time series. */
  public static Bundle timeSeriesPanel() {
    return panel("time-series", timeSeries("Time series").query(QUEUE));
  }

  /** The smallest definition of a stat. */
  public static Bundle statPanel() {
    return panel("stat", stat("Stat").query(QUEUE));
  }

  /** The smallest definition of a gauge. */
  public static Bundle gaugePanels() {
    return panel("gauge", gaugePanel("Gauge").query(QUEUE));
  }

  /** The smallest definition of a table. */
  public static Bundle tablePanel() {
    return panel("table", table("Table").query(QUEUE));
  }

  /** The smallest definition of a text. */
  public static Bundle textPanel() {
    return panel("text", text("Text", "# Read me"));
  }

  private static Bundle panel(String uid, Panel panel) {
    return only(dashboard(uid, "One panel").panels(panel));
  }
}
