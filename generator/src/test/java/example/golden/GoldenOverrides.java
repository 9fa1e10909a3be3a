package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.LineStyle;
import dev.belfry.grafana.StackingMode;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Gauge;

/** Panels in which some fields look different from the others. */
public final class GoldenOverrides {
  private static final Gauge QUEUE = gauge("queue_length");

  private GoldenOverrides() {}

  /** Overrides by name, expression and query, of options of all depths. */
  public static Bundle overrides() {
    return bundle("golden")
        .dashboards(
            "Team",
            dashboard("overrides", "Overrides")
                .panels(
                    timeSeries("Graph")
                        .query(QUEUE, "{{shard}}")
                        .query(QUEUE.max(), "limit")
                        .override(
                            byName("limit"),
                            limit ->
                                limit
                                    .color(Color.RED)
                                    .lineStyle(LineStyle.DASH)
                                    .fillOpacity(0)
                                    .stacking(StackingMode.NONE)
                                    .threshold(10, Color.RED))
                        .override(byRegexp("/shard-.*/"), shard -> shard.unit(Unit.SHORT)),
                    table("Table")
                        .query(QUEUE)
                        .override(byName("Time"), time -> time.hiddenColumn())
                        .override(
                            byName("Value"),
                            value ->
                                value
                                    .displayName("Length")
                                    .columnWidth(120)
                                    .mapping("0", "empty", Color.GREEN)
                                    .mapping("100", "full", Color.RED)
                                    .mappings(rangeMap(mappingResult().text("long")).from(50)))));
  }
}
