package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.BarGaugeMode;
import dev.belfry.grafana.BarGaugeNamePlacement;
import dev.belfry.grafana.BarGaugeValue;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.GaugeSizing;
import dev.belfry.grafana.LegendDisplayMode;
import dev.belfry.grafana.LegendOverflow;
import dev.belfry.grafana.LegendPlacement;
import dev.belfry.grafana.Orientation;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.PieLabel;
import dev.belfry.grafana.PieLegendValue;
import dev.belfry.grafana.PieType;
import dev.belfry.grafana.Reducer;
import dev.belfry.grafana.SortOrder;
import dev.belfry.grafana.TooltipMode;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Gauge;

/** Panels that compare single values: bar gauges and pie charts. */
public final class GoldenShares {
  private static final Label QUEUE = label("queue");
  private static final Gauge LENGTH = gauge("queue_length");

  private GoldenShares() {}

  private static Bundle only(String uid, Panel panel) {
    return bundle("golden").dashboards("Golden", dashboard(uid, "One panel").panels(panel));
  }

  /** The smallest definition of a bar gauge. */
  public static Bundle smallestBarGauge() {
    return only("bar-gauge", barGauge("Bar gauge").query(LENGTH));
  }

  /** A bar gauge with everything it can have. */
  public static Bundle barGauges() {
    return only(
        "bar-gauges",
        barGauge("Bar gauge")
            .query(LENGTH.sumBy(QUEUE), "{{queue}}")
            .unit(Unit.SHORT)
            .min(0)
            .max(100)
            .threshold(80, Color.RED)
            .calculations(Reducer.MAX)
            .fields("/^queue/")
            .oneValuePerSeries()
            .limit(10)
            .orientation(Orientation.HORIZONTAL)
            .titleSize(14)
            .valueSize(18)
            .displayMode(BarGaugeMode.LCD)
            .valueMode(BarGaugeValue.TEXT)
            .namePlacement(BarGaugeNamePlacement.TOP)
            .withoutUnfilledPart()
            .sizing(GaugeSizing.MANUAL)
            .minBarWidth(10)
            .minBarHeight(20)
            .maxBarHeight(40)
            .legend(legend().shown().placement(LegendPlacement.RIGHT)));
  }

  /** The smallest definition of a pie chart. */
  public static Bundle smallestPieChart() {
    return only("pie-chart", pieChart("Pie chart").query(LENGTH));
  }

  /** A pie chart with everything it can have. */
  public static Bundle pieCharts() {
    return only(
        "pie-charts",
        pieChart("Pie chart")
            .query(LENGTH.sumBy(QUEUE), "{{queue}}")
            .calculations(Reducer.MEAN)
            .orientation(Orientation.AUTO)
            .valueSize(12)
            .pieType(PieType.DONUT)
            .displayLabels(PieLabel.NAME, PieLabel.PERCENT, PieLabel.VALUE)
            .sort(SortOrder.ASCENDING)
            .legend(
                pieLegend()
                    .shown()
                    .displayMode(LegendDisplayMode.TABLE)
                    .placement(LegendPlacement.RIGHT)
                    .values(PieLegendValue.PERCENT, PieLegendValue.VALUE)
                    .sortBy("Value")
                    .sortedDescending()
                    .width("30%")
                    .limit(8)
                    .overflow(LegendOverflow.WRAP))
            .tooltip(tooltip().mode(TooltipMode.MULTI).sort(SortOrder.DESCENDING).hideZeros())
            .shownInLegend()
            .hiddenFromTooltip()
            .shownInGraph());
  }
}
