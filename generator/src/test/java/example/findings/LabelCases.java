package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Each.each;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.QueryFormat;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.InstantVector;
import dev.belfry.promql.PromQl;
import dev.belfry.rules.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Labels that results have, or lack, for a reason that is not seen at once. */
public final class LabelCases {
  private static final Gauge QUEUE = gauge("queue_length");
  private static final Label SHARD = label("shard");

  private LabelCases() {}

  private static Dashboard dashboardOf(Panel panel) {
    return dashboard("shop", "Shop").panels(panel);
  }

  private static Bundle of(Panel panel) {
    return bundle("cases").dashboards("Team", dashboardOf(panel));
  }

  /** The name of a metric, wherever labels are asked for. */
  public static Bundle nameOfMetric() {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("shop")
                .rules(
                    alert("Low")
                        .when(promQl("shop_stock_items").below(1))
                        .severity(Severity.INFO)
                        .summary("{{ $labels.__name__ }} of {{ $labels.shelf }} is low")))
        .dashboards(
            "Team",
            dashboardOf(
                    table("Stock")
                        .query(promQl("shop_stock_items * on (__name__, pod) shop_stock_items")))
                .variables(
                    queryVariable(
                        "name", labelValues(gauge("shop_stock_items"), label("__name__")))));
  }

  /** A label that is taken away, so that the sides match. */
  public static Bundle takenAway() {
    return of(
        timeSeries("Stock")
            .query(
                promQl(
                    "label_replace(shop_stock_items, \"shelf\", \"\", \"\", \"\")"
                        + " / shop_seats_total")));
  }

  private static Bundle linkingToLines(InstantVector<?>... shown) {
    return of(
        timeSeries("Queue")
            .queries(each(List.of(shown), one -> query(one)))
            .dataLinks(
                dataLink(
                    "Lines",
                    explore(
                        dataSource(DataSourceType.LOKI, "loki"),
                        lokiQuery(streams(SHARD.is(clicked(SHARD))))))));
  }

  /** A link from a sum of each shard, beside a limit, which has no shard. */
  public static Bundle keptBesideLimit() {
    return linkingToLines(QUEUE.sumBy(SHARD), vector(10));
  }

  /** A link from the sum of all shards, beside a limit. */
  public static Bundle droppedBesideLimit() {
    return linkingToLines(QUEUE.sum(), vector(10));
  }

  /** A column that no query gives, beside many others. */
  public static Bundle unknownAmongManyColumns() {
    Label[] labels =
        Stream.of("one", "two", "three", "four", "five", "six", "seven")
            .map(PromQl::label)
            .toArray(Label[]::new);
    return of(
        table("Queues")
            .transform(organizeFields().rename("warehouse", "Where"))
            .queries(query(QUEUE.sumBy(labels)).instant().format(QueryFormat.TABLE)));
  }
}
