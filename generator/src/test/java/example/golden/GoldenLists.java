package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.AlertListGrouping;
import dev.belfry.grafana.AlertListSort;
import dev.belfry.grafana.AlertListView;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.DebugMode;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.StatColorMode;
import dev.belfry.promql.Gauge;

/** Panels that list what Grafana itself has, and those for editing and for finding faults. */
public final class GoldenLists {
  private static final Gauge LENGTH = gauge("queue_length");

  private GoldenLists() {}

  private static Bundle only(String uid, Panel... panels) {
    return bundle("golden").dashboards("Golden", dashboard(uid, "Panels").panels(panels));
  }

  /** The smallest definitions of lists. */
  public static Bundle smallest() {
    return only(
        "smallest-lists",
        alertList("Alerts"),
        annotationList("Annotations"),
        dashboardList("Dashboards"),
        news("News"));
  }

  /** Lists of dashboards, annotations and headlines with everything they can have. */
  public static Bundle lists() {
    return only(
        "lists",
        dashboardList("Dashboards")
            .withoutStarred()
            .recentlyViewed()
            .search()
            .searchText("api")
            .folderUid("platform")
            .tags("aragora", "api")
            .maxItems(20)
            .withoutHeadings()
            .withoutFolderNames()
            .keepTime()
            .keepVariables(),
        annotationList("Annotations")
            .tags("deployment")
            .onlyFromThisDashboard()
            .onlyInTimeRange()
            .limit(20)
            .hiddenTags()
            .hiddenTime()
            .hiddenUser()
            .navigateToDashboard()
            .navigateBefore(minutes(5))
            .navigateAfter(minutes(15)),
        news("News").feedUrl("https://example.org/feed.xml").withoutImages());
  }

  /** Alerts as a list and as a number, with everything that each can have. */
  public static Bundle alerts() {
    return only(
        "alerts",
        alertList("List")
            .grouping(AlertListGrouping.CUSTOM)
            .groupBy(label("team"), label("severity"))
            .maxItems(50)
            .sortOrder(AlertListSort.IMPORTANCE)
            .dashboardAlerts()
            .alertName("Api")
            .labelFilter(Label.label("severity").is("critical"))
            .dataSourceName("Mimir")
            .folderUid("platform")
            .folderTitle("Platform")
            .firing()
            .withoutPending()
            .recovering()
            .noData()
            .normal()
            .withoutError()
            .instances()
            .inactiveAlerts(),
        alertList("Number")
            .view(AlertListView.STAT)
            .statColorMode(StatColorMode.BACKGROUND)
            .statBaseColor(Color.BLUE)
            .statThreshold(1, Color.RED)
            .statValueMappings(valueMap().value("0", mappingResult().text("none"))));
  }

  /** The smallest definitions of panels for editing and for finding faults. */
  public static Bundle smallestTools() {
    return only(
        "smallest-tools", dataGrid("Data grid").query(LENGTH), debug("Debug").query(LENGTH));
  }

  /** Panels for editing and for finding faults, with everything they can have. */
  public static Bundle tools() {
    return only(
        "tools",
        dataGrid("Data grid")
            .query(LENGTH)
            .selectedSeries(1)
            .hiddenFromLegend()
            .hiddenFromTooltip()
            .shownInGraph(),
        debug("Debug")
            .query(LENGTH)
            .mode(DebugMode.EVENTS)
            .renderCounter()
            .dataCounter()
            .withoutSchemaCounter());
  }
}
