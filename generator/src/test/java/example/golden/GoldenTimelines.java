package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.AxisPlacement;
import dev.belfry.grafana.CellLayout;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.Heatmap;
import dev.belfry.grafana.HeatmapScheme;
import dev.belfry.grafana.HeatmapSelection;
import dev.belfry.grafana.LegendPlacement;
import dev.belfry.grafana.OpacityScale;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.QueryFormat;
import dev.belfry.grafana.ScaleDistribution;
import dev.belfry.grafana.ShowValue;
import dev.belfry.grafana.Timezone;
import dev.belfry.grafana.TooltipMode;
import dev.belfry.grafana.Unit;
import dev.belfry.grafana.ValueAlignment;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Gauge;

/** Panels with time from left to right and a row for each series or bucket. */
public final class GoldenTimelines {
  private static final Label LE = label("le");
  private static final Counter BUCKETS = counter("http_request_duration_seconds_bucket");
  private static final Gauge UP = gauge("up");

  private GoldenTimelines() {}

  private static Bundle only(String uid, Panel... panels) {
    return bundle("golden").dashboards("Golden", dashboard(uid, "Timelines").panels(panels));
  }

  /** The smallest definition of a state timeline. */
  public static Bundle stateTimelinePanel() {
    return only("state-timeline", stateTimeline("State timeline").query(UP));
  }

  /** A state timeline with all that it can say of itself. */
  public static Bundle fullStateTimeline() {
    return only(
        "full-state-timeline",
        stateTimeline("State timeline")
            .query(UP)
            .alignValue(ValueAlignment.CENTER)
            .separateValues()
            .showValue(ShowValue.NEVER)
            .rowHeight(0.5)
            .rowsPerPage(50)
            .timezones(Timezone.UTC, Timezone.BROWSER)
            .annotationLanes()
            .annotationClustering(5)
            .annotationLineWidth(1)
            .annotationOpacity(0.2)
            .fillOpacity(100)
            .lineWidth(1)
            .spanNulls(3_600_000)
            .insertNulls(60_000)
            .legend(legend().hidden())
            .tooltip(tooltip().mode(TooltipMode.NONE))
            .axisPlacement(AxisPlacement.HIDDEN)
            .mappings(
                valueMap()
                    .value("0", mappingResult().text("down").color(Color.RED))
                    .value("1", mappingResult().text("up").color(Color.GREEN))));
  }

  /** The smallest definition of a status history. */
  public static Bundle statusHistoryPanel() {
    return only("status-history", statusHistory("Status history").query(UP));
  }

  /** A status history with all that it can say of itself. */
  public static Bundle fullStatusHistory() {
    return only(
        "full-status-history",
        statusHistory("Status history")
            .query(UP)
            .columnWidth(1)
            .showValue(ShowValue.ALWAYS)
            .rowHeight(0.8)
            .rowsPerPage(10)
            .timezones(Timezone.UTC)
            .annotationClustering(0)
            .fillOpacity(80)
            .lineWidth(0)
            .legend(legend().placement(LegendPlacement.RIGHT))
            .tooltip(tooltip().maxHeight(200)));
  }

  /** The smallest definition of a heatmap. */
  public static Bundle heatmapPanel() {
    return only("heatmap", heatmap("Heatmap").query(UP));
  }

  /** Two heatmaps with all that they can say of themselves: one of buckets, one that calculates. */
  public static Bundle fullHeatmaps() {
    return only("full-heatmaps", ofBuckets(), calculated());
  }

  private static Heatmap ofBuckets() {
    return heatmap("Of buckets")
        .queries(query(BUCKETS.rate().sumBy(LE), "{{le}}").format(QueryFormat.HEATMAP))
        .rowLayout(CellLayout.UPPER_BOUND)
        .valueName("Requests")
        .rowScale(ScaleDistribution.LOG)
        .rowScaleLogBase(10)
        .rowScaleLinearThreshold(1)
        .colors(schemeColors(HeatmapScheme.YELLOW_ORANGE_RED).steps(32).reversed().min(0).max(99))
        .cellGap(0)
        .cellRadius(2)
        .cellUnit(Unit.REQUESTS_PER_SECOND)
        .cellDecimals(1)
        .showValue(ShowValue.ALWAYS)
        .hideCellsUpTo(0)
        .hideCellsFrom(1000)
        .yAxis(
            heatmapAxis()
                .placement(AxisPlacement.RIGHT)
                .label("Duration")
                .width(80)
                .unit(Unit.SECONDS)
                .decimals(2)
                .reversed())
        .legend(heatmapLegend().placement(LegendPlacement.RIGHT).width("30%"))
        .tooltip(
            heatmapTooltip()
                .mode(TooltipMode.MULTI)
                .histogram()
                .colorScale()
                .maxWidth(400)
                .maxHeight(300))
        .exemplarColor(new Color("#ff00ffb3"))
        .selectionMode(HeatmapSelection.TIME_AND_VALUES)
        .dataLinks(dataLink("Traces", "https://example.org/traces"));
  }

  private static Heatmap calculated() {
    return heatmap("Calculated")
        .query(UP)
        .calculated()
        .xBuckets(bucketSize(minutes(5)))
        .yBuckets(bucketSize(2).scale(ScaleDistribution.LOG).logBase(2))
        .colors(opacityColors(Color.BLUE).scale(OpacityScale.EXPONENTIAL).exponent(0.3).steps(16))
        .yAxis(heatmapAxis().min(1).max(4096.5))
        .legend(heatmapLegend().hidden())
        .scale(ScaleDistribution.LOG)
        .logBase(2)
        .hiddenFromTooltip()
        .annotationLanes()
        .annotationClustering(5)
        .annotationLineWidth(1)
        .annotationOpacity(0.2);
  }
}
