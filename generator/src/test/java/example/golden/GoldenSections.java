package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.days;
import static dev.belfry.common.Span.hours;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.CustomVariable;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.QueryVariable;
import dev.belfry.grafana.RowHeight;
import dev.belfry.grafana.Stat;
import dev.belfry.promql.Gauge;

/** Dashboards whose rows and tabs are in each other. */
public final class GoldenSections {
  private static final Label QUEUE = label("queue");
  private static final Gauge LENGTH = gauge("queue_length");

  private GoldenSections() {}

  private static Bundle only(Dashboard dashboard) {
    return bundle("golden").dashboards("Golden", dashboard);
  }

  private static Stat tile(int number) {
    return stat("Tile " + number).width(6).height(4);
  }

  /** Tabs in rows, rows in tabs, rows in rows, and what follows them. */
  public static Bundle nested() {
    return only(
        dashboard("nested", "Nested")
            .panels(tile(1))
            .rows(
                row("Tabs inside")
                    .tabs(
                        tab("First").panels(tile(2), tile(3).at(12, 2)),
                        tab("Second").rows(row("Rows inside").panels(tile(4))).panels(tile(5)),
                        tab("Third").autoGrid(autoGrid(tile(6), tile(7)).rowHeight(RowHeight.LOW))),
                row("Folded")
                    .collapsed()
                    .panels(tile(8))
                    .rows(row("Folded inside").collapsed().panels(tile(9)), row("Open inside"))
                    .panels(tile(10)),
                row("Unseen").withoutHeadline().fillScreen().panels(tile(11)))
            .tab("Flat")
            .row("Rows inside", tile(12))
            .tabs(tab("With tabs").tabs(tab("Left").panels(tile(13)), tab("Right"))));
  }

  /** Everything that says when rows, tabs and panels are shown, and how often. */
  public static Bundle conditions() {
    CustomVariable stage = customVariable("stage", "test", "production");
    CustomVariable queues = customVariable("queues", "mails", "jobs").multi();
    return only(
        dashboard("conditions", "Conditions")
            .variables(stage, queues)
            .tabs(
                tab("Always")
                    .repeatFor(queues)
                    .rows(
                        row("One").showIf(variableIs(stage, "production")).panels(tile(1)),
                        row("Other").hideIf(variableIsNot(stage, "production")).panels(tile(2)),
                        row("Repeated")
                            .repeatFor(queues)
                            .showIf(allOf(variableMatches(queues, "ma.*"), timeRangeUpTo(days(7))))
                            .panels(tile(3))),
                tab("Sometimes")
                    .hideIf(anyOf(hasNoData(), variableMatchesNot(queues, "jobs")))
                    .autoGrid(
                        autoGrid(tile(4))
                            .panelsIf(hasData(), tile(5), tile(6).repeatFor(queues))
                            .panelsIf(timeRangeUpTo(hours(1)), tile(7)))));
  }

  /** Variables that belong to a tab and to a row. */
  public static Bundle variables() {
    QueryVariable queue =
        queryVariable("queue", labelValues(LENGTH, QUEUE)).label("Queue of this row");
    CustomVariable most = customVariable("most", "5", "10").label("Most");
    return only(
        dashboard("section-variables", "Variables of sections")
            .variables(dataSourceVariable("source", DataSourceType.PROMETHEUS))
            .tabs(
                tab("Queues")
                    .variables(most)
                    .rows(
                        row("One queue")
                            .variables(queue)
                            .panels(
                                stat("Length of $queue").query(LENGTH.where(QUEUE.in(queue))),
                                text("Most", "At most $most")))));
  }
}
