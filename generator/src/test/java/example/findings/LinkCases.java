package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.common.Label;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DashboardId;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.TextBoxVariable;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.InstantVector;

/** Links and rows that are reported, and such that are not. */
public final class LinkCases {
  private static final Gauge QUEUE = gauge("queue_length");
  private static final Label SHARD = label("shard");
  private static final DashboardId DETAILS = dashboardId("queue-details", "Details");
  private static final DashboardId ELSEWHERE = dashboardId("queue-detail", "Not in the bundle");
  private static final TextBoxVariable CHOSEN = textBoxVariable("shard");
  private static final TextBoxVariable OTHER = textBoxVariable("shards");

  private LinkCases() {}

  private static Dashboard details() {
    return dashboard(DETAILS)
        .variables(CHOSEN)
        .panels(length().query(QUEUE.where(SHARD.in(CHOSEN))));
  }

  private static Stat length() {
    return stat("Length");
  }

  private static Bundle linking(Stat panel) {
    return bundle("cases").dashboards("Team", dashboard("queue", "Queue").panels(panel), details());
  }

  /** A link to a dashboard that nobody writes. */
  public static Bundle deadLink() {
    return linking(stat("Queue").query(QUEUE).links(panelLink(to(ELSEWHERE))));
  }

  /** Links to a dashboard of the bundle, and to a page of somebody else. */
  public static Bundle liveLink() {
    return linking(
        stat("Queue")
            .query(QUEUE)
            .links(panelLink(to(DETAILS)), panelLink("Docs", "https://example.org/d/queue")));
  }

  /** A link that sets a variable which the other dashboard does not have. */
  public static Bundle unknownVariable() {
    return linking(
        stat("Queue").query(QUEUE).dataLinks(dataLink(to(DETAILS).passing(OTHER, SHARD))));
  }

  /** Links that set a variable of the other dashboard, or pass what there is. */
  public static Bundle knownVariable() {
    return linking(
        stat("Queue")
            .query(QUEUE)
            .dataLinks(
                dataLink(to(DETAILS).passing(CHOSEN, SHARD)),
                dataLink(to(DETAILS).passing(CHOSEN, "a b").ownTime())));
  }

  /** A link to a panel that the other dashboard does not show. */
  public static Bundle unknownPanel() {
    return linking(stat("Queue").query(QUEUE).links(panelLink(to(DETAILS).panel(stat("Longest")))));
  }

  /** A link to a panel of the other dashboard. */
  public static Bundle knownPanel() {
    return linking(stat("Queue").query(QUEUE).links(panelLink(to(DETAILS).panel(length()))));
  }

  private static Bundle linkingToLines(InstantVector<?> shown) {
    return linking(
        stat("Queue")
            .query(shown)
            .dataLinks(
                dataLink(
                    "Lines",
                    explore(
                        dataSource(DataSourceType.LOKI, "loki"),
                        lokiQuery(streams(SHARD.is(clicked(SHARD))))))));
  }

  /** A link to the lines of a shard, from a sum of all shards. */
  public static Bundle unknownLabel() {
    return linkingToLines(QUEUE.sum());
  }

  /** The same link from a sum of each shard. */
  public static Bundle knownLabel() {
    return linkingToLines(QUEUE.sumBy(SHARD));
  }

  /** Headlines before others, a collapsed one, an auto grid and tabs, all without panels. */
  public static Bundle emptyRow() {
    return bundle("cases")
        .dashboardFormat(DashboardFormat.RESOURCE_V2)
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .row("Nothing")
                .row("Something", length().query(QUEUE))
                .collapsedRow("Hidden")
                .row("Flowing")
                .autoGrid(autoGrid())
                .tabs(tab("Blank"))
                .tab("Rows")
                .row("End"));
  }

  /** Headlines with panels that were given to the dashboard, the row or the row in a tab. */
  public static Bundle filledRow() {
    return bundle("cases")
        .dashboardFormat(DashboardFormat.RESOURCE_V2)
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .row("Panels behind")
                .panels(length().query(QUEUE))
                .collapsedRow("Hidden", stat("Longest").query(QUEUE.max()))
                .row("Flowing")
                .autoGrid(autoGrid(stat("Shortest").query(QUEUE.min())))
                .tab("Rows")
                .row("End", stat("Average").query(QUEUE.avg())));
  }
}
