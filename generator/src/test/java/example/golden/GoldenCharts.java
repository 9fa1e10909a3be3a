package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.AxisColorMode;
import dev.belfry.grafana.AxisPlacement;
import dev.belfry.grafana.CandleColorStrategy;
import dev.belfry.grafana.CandleStyle;
import dev.belfry.grafana.CandlestickMode;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.DrawStyle;
import dev.belfry.grafana.GradientMode;
import dev.belfry.grafana.LegendPlacement;
import dev.belfry.grafana.LineInterpolation;
import dev.belfry.grafana.LineStyle;
import dev.belfry.grafana.Orientation;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.PointShape;
import dev.belfry.grafana.QueryFormat;
import dev.belfry.grafana.ScaleDistribution;
import dev.belfry.grafana.SeriesTransform;
import dev.belfry.grafana.ShowPoints;
import dev.belfry.grafana.ShowValue;
import dev.belfry.grafana.StackingMode;
import dev.belfry.grafana.ThresholdStyle;
import dev.belfry.grafana.TooltipMode;
import dev.belfry.grafana.Unit;
import dev.belfry.grafana.XyShow;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.Histogram;

/** Panels that draw tables: over a column, over each other, as bars. */
public final class GoldenCharts {
  private static final Label POD = label("pod");
  private static final Histogram DURATION = histogram("http_request_duration_seconds");
  private static final Gauge QUEUE = gauge("queue_length");
  private static final Gauge PRICE = gauge("price");

  private GoldenCharts() {}

  private static Bundle only(String uid, Panel panel) {
    return bundle("golden").dashboards("Golden", dashboard(uid, "One panel").panels(panel));
  }

  /** The smallest definition of candles. */
  public static Bundle candlestickPanel() {
    return only("candlestick", candlestick("Candlestick").query(PRICE));
  }

  /** Candles with all that they can say of themselves. */
  public static Bundle fullCandlestick() {
    return only(
        "full-candlestick",
        candlestick("Candlestick")
            .query(PRICE)
            .mode(CandlestickMode.CANDLES)
            .candleStyle(CandleStyle.OHLC_BARS)
            .colorStrategy(CandleColorStrategy.CLOSE_CLOSE)
            .upColor(Color.BLUE)
            .downColor(Color.ORANGE)
            .flatColor(Color.TEXT)
            .openField("first")
            .highField("max")
            .lowField("min")
            .closeField("last")
            .volumeField("count")
            .allFields()
            .annotationLanes()
            .annotationClustering(0)
            .annotationLineWidth(2)
            .annotationOpacity(0.5)
            .legend(legend().hidden())
            .tooltip(tooltip().mode(TooltipMode.MULTI))
            .drawStyle(DrawStyle.BARS)
            .lineWidth(2)
            .unit(Unit.EUROS));
  }

  /** The smallest definition of a trend. */
  public static Bundle trendPanel() {
    return only("trend", trend("Trend").query(QUEUE));
  }

  /** A trend with all that it can say of itself, and some of what all graphs can. */
  public static Bundle fullTrend() {
    return only(
        "full-trend",
        trend("Trend")
            .queries(query(QUEUE).format(QueryFormat.TABLE).instant())
            .xField("load")
            .legend(legend().placement(LegendPlacement.RIGHT).width(200))
            .tooltip(tooltip().hideZeros())
            .lineInterpolation(LineInterpolation.SMOOTH)
            .showPoints(ShowPoints.ALWAYS)
            .axisLabel("Requests")
            .softMin(0)
            .scale(ScaleDistribution.SYMLOG)
            .logBase(10)
            .linearThreshold(1));
  }

  /** The smallest definition of an XY chart. */
  public static Bundle xyChartPanel() {
    return only("xy-chart", xyChart("XY chart").query(QUEUE));
  }

  /** An XY chart of all columns over one. */
  public static Bundle xyChartOverOneColumn() {
    return only("xy-chart-over-one-column", xyChart("XY chart").query(QUEUE).xField("load"));
  }

  /** An XY chart with series of its own, and all that it can say of itself. */
  public static Bundle fullXyChart() {
    return only(
        "full-xy-chart",
        xyChart("XY chart")
            .queries(query(QUEUE).format(QueryFormat.TABLE).instant())
            .xField("dropped by the series")
            .series(
                xySeries("Load", "Latency").name("North").frame(0).size("Pods").color("Errors"),
                xySeries("Load", "Errors"))
            .series(xySeries(byName("Pods"), byRegexp("/^Err/")).size(firstField()))
            .show(XyShow.POINTS_AND_LINES)
            .pointSize(8)
            .minPointSize(2)
            .maxPointSize(40)
            .pointShape(PointShape.SQUARE)
            .pointStrokeWidth(2)
            .fillOpacity(30)
            .lineWidth(3)
            .lineStyle(LineStyle.DASH)
            .dashPattern(10, 5)
            .axisPlacement(AxisPlacement.RIGHT)
            .axisColorMode(AxisColorMode.SERIES)
            .legend(legend().hidden())
            .tooltip(tooltip().maxWidth(300)));
  }

  /** The smallest definition of a bar chart. */
  public static Bundle barChartPanel() {
    return only("bar-chart", barChart("Bar chart").query(QUEUE));
  }

  /** A bar chart with all that it can say of itself. */
  public static Bundle fullBarChart() {
    return only(
        "full-bar-chart",
        barChart("Bar chart")
            .queries(query(QUEUE.sumBy(POD)).format(QueryFormat.TABLE).instant())
            .orientation(Orientation.HORIZONTAL)
            .xField("pod")
            .colorByField("Value")
            .stacking(StackingMode.PERCENT)
            .showValue(ShowValue.ALWAYS)
            .barWidth(0.9)
            .groupWidth(0.8)
            .barRadius(0.25)
            .fullHighlight()
            .xTickLabelRotation(-45)
            .xTickLabelMaxLength(12)
            .xTickLabelSpacing(100)
            .titleSize(12)
            .valueSize(10)
            .percentSize(8)
            .fillOpacity(60)
            .gradientMode(GradientMode.HUE)
            .lineWidth(0)
            .threshold(80, Color.RED)
            .thresholdStyle(ThresholdStyle.AREA)
            .transform(SeriesTransform.NEGATIVE_Y)
            .gridLines()
            .hiddenFromTooltip());
  }

  /** The smallest definition of a histogram. */
  public static Bundle histogramPanels() {
    return only("histogram", histogramPanel("Histogram").query(QUEUE));
  }

  /** A histogram with all that it can say of itself. */
  public static Bundle fullHistogram() {
    return only(
        "full-histogram",
        histogramPanel("Histogram")
            .query(DURATION.mean())
            .bucketCount(20)
            .bucketSize(5)
            .bucketOffset(2.5)
            .combine()
            .stacking(StackingMode.NORMAL)
            .stackingGroup("B")
            .fillOpacity(50)
            .gradientMode(GradientMode.OPACITY)
            .lineWidth(2)
            .axisWidth(60)
            .unit(Unit.SECONDS));
  }
}
