package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.milliseconds;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Matcher;
import dev.belfry.grafana.CellHeight;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.LogDeduplication;
import dev.belfry.grafana.LogDetailsMode;
import dev.belfry.grafana.LogFontSize;
import dev.belfry.grafana.LogSortOrder;
import dev.belfry.grafana.NodeGraphLayout;
import dev.belfry.grafana.NodeGraphZoom;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.SpanLowerBound;
import dev.belfry.grafana.SpanNameOperator;
import dev.belfry.grafana.SpanUpperBound;
import dev.belfry.grafana.TimestampResolution;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Gauge;

/** Panels for logs, traces and profiles. */
public final class GoldenLogs {
  private static final Gauge LENGTH = gauge("queue_length");

  private GoldenLogs() {}

  private static Bundle only(String uid, Panel... panels) {
    return bundle("golden").dashboards("Golden", dashboard(uid, "Panels").panels(panels));
  }

  /** The smallest definitions of panels for logs, traces, profiles and nodes. */
  public static Bundle smallest() {
    return only(
        "logs-and-traces",
        logs("Logs").query(LENGTH),
        logsTable("Logs table").query(LENGTH),
        traces("Traces").query(LENGTH),
        flameGraph("Flame graph").query(LENGTH),
        nodeGraph("Node graph").query(LENGTH));
  }

  /** Logs with everything they can have. */
  public static Bundle allOfLogs() {
    return only(
        "logs",
        logs("Logs")
            .query(LENGTH)
            .time()
            .level()
            .labels()
            .commonLabels()
            .logAttributes()
            .displayedFields("level", "msg")
            .fieldColumns()
            .wrappedLines()
            .prettyJson()
            .syntaxHighlighting()
            .fontSize(LogFontSize.SMALL)
            .timestampResolution(TimestampResolution.NANOSECONDS)
            .sortOrder(LogSortOrder.ASCENDING)
            .deduplication(LogDeduplication.SIGNATURE)
            .withoutLogDetails()
            .detailsMode(LogDetailsMode.SIDEBAR)
            .logContext()
            .controls()
            .fieldSelector()
            .infiniteScrolling()
            .download());
  }

  /** A table of logs with everything it can have, and some of what all tables have. */
  public static Bundle allOfLogsTable() {
    return only(
        "logs-table",
        logsTable("Logs table")
            .query(LENGTH)
            .withoutHeader()
            .cellHeight(CellHeight.LARGE)
            .sortBy(columnSort("level").descending())
            .pagination()
            .pageSize(50)
            .columnWidth(120)
            .cells(pillCell())
            .displayedFields("level", "msg")
            .sortOrder(LogSortOrder.ASCENDING)
            .wrappedLines()
            .withoutLogDetails()
            .logDetailsWidth(300)
            .fieldSelectorWidth(200)
            .withoutControls()
            .copyLink()
            .download());
  }

  /** A trace with everything it can have. */
  public static Bundle allOfTraces() {
    return only(
        "traces",
        traces("Traces")
            .query(LENGTH)
            .search("timeout")
            .serviceName("api")
            .serviceNameOperator(SpanNameOperator.IS_NOT)
            .spanName("GET /orders")
            .spanNameOperator(SpanNameOperator.IS)
            .minDuration(milliseconds(100))
            .minDurationOperator(SpanLowerBound.AT_LEAST)
            .maxDuration(seconds(2))
            .maxDurationOperator(SpanUpperBound.BELOW)
            .tags(
                spanTag("http.method", Matcher.Operator.EQUAL, "GET"),
                spanTag("http.status_code", Matcher.Operator.MATCHES, "5.."))
            .matchesOnly()
            .criticalPathOnly());
  }

  /** A node graph with everything it can have. */
  public static Bundle allOfNodeGraph() {
    return only(
        "node-graph",
        nodeGraph("Node graph")
            .query(LENGTH)
            .dataLinks(dataLink("Service", "/d/service?var-service=${__data.fields.id}"))
            .layout(NodeGraphLayout.FORCE)
            .zoom(NodeGraphZoom.GREEDY)
            .nodeMainUnit(Unit.REQUESTS_PER_SECOND)
            .nodeSecondaryUnit(Unit.SECONDS)
            .arcs(nodeArc("success", Color.GREEN), nodeArc("errors", Color.RED))
            .edgeMainUnit(Unit.REQUESTS_PER_SECOND)
            .edgeSecondaryUnit(Unit.SECONDS));
  }
}
