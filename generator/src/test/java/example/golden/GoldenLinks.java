package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.DashboardId;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.DataSourceVariable;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.TextBoxVariable;
import dev.belfry.promql.Gauge;

/** Dashboards that lead to each other, and what they mark on their graphs. */
public final class GoldenLinks {
  private static final Gauge QUEUE = gauge("queue_length");
  private static final Label SHARD = label("shard");
  private static final DashboardId OVERVIEW = dashboardId("overview", "Overview");
  private static final DashboardId DETAILS = dashboardId("details", "Details");
  private static final TextBoxVariable SHARDS = textBoxVariable("shard");
  private static final DataSourceVariable DATA_SOURCE =
      dataSourceVariable("datasource", DataSourceType.PROMETHEUS);

  private GoldenLinks() {}

  private static Stat length() {
    return stat("Length").query(QUEUE.where(SHARD.in(SHARDS)));
  }

  /**
   * Links in the head, in a panel's corner and on values, with and without what they take along.
   */
  public static Bundle links() {
    return bundle("golden")
        .dashboards(
            "Team",
            dashboard(OVERVIEW)
                .links(linkTo(DETAILS), dashboardsLink("Others").tags("team").folded())
                .panels(
                    stat("Queue")
                        .query(QUEUE)
                        .links(panelLink(to(DETAILS)), panelLink(to(DETAILS).panel(length())))
                        .dataLinks(
                            dataLink(to(DETAILS).passing(SHARDS, SHARD)),
                            dataLink(to(DETAILS).passing(SHARDS, "a & b").ownTime()).inNewTab())));
  }

  /** Annotations of all sources. */
  public static Bundle annotations() {
    Stat length = length();
    return bundle("golden")
        .dashboards(
            "Team",
            dashboard(DETAILS)
                .variables(DATA_SOURCE, SHARDS)
                .annotations(
                    dashboardAnnotation("Annotations & Alerts").color(Color.BLUE),
                    annotation("Full", QUEUE.above(100)).title("{{shard}} is full").onlyOn(length),
                    annotation("Anything", query(QUEUE.max()).refId("Anno")).notOn(length),
                    lokiAnnotation("Deployments", "{app=\"deployer\"}").disabled(),
                    tagAnnotation("Releases").tags("release", "team").anyTag().limit(20))
                .panels(length, libraryPanel("Shared", "shared-panel").width(6)));
  }

  /** Rows that repeat, and panels side by side. */
  public static Bundle rowsOfShares() {
    return bundle("golden")
        .dashboards(
            "Team",
            dashboard(DETAILS)
                .variables(SHARDS)
                .repeatedRow("Shard $shard", SHARDS, sideBySide(length(), stat("Max"), stat("Min")))
                .row("Five", sideBySide(stat("1"), stat("2"), stat("3"), stat("4"), stat("5"))));
  }
}
