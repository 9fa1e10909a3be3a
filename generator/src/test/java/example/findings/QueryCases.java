package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.ClassicReducer;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.ExpressionReducer;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.grafana.Query;
import dev.belfry.grafana.Stat;
import dev.belfry.promql.Gauge;

/** Queries that are reported, and such that are not. */
public final class QueryCases {
  private static final Gauge QUEUE = gauge("queue_length");
  private static final PrometheusQuery ERRORS = query(QUEUE).refId("errors");
  private static final PrometheusQuery ALL = query(QUEUE.sum()).refId("all");

  private QueryCases() {}

  private static Bundle of(Query... queries) {
    return bundle("cases")
        .dashboards(
            "Team", dashboard("queue", "Queue").panels(timeSeries("Length").queries(queries)));
  }

  private static Bundle redAll(String letters) {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(
                    timeSeries("Length")
                        .queries(ALL, ERRORS)
                        .override(byQuery(letters), one -> one.color(Color.RED))));
  }

  /** An override for a query that has other letters. */
  public static Bundle unknownOverride() {
    return redAll("al");
  }

  /** An override for one of two queries. */
  public static Bundle knownOverride() {
    return redAll("all");
  }

  /** Expressions of each type that name a query which another panel has, or none. */
  public static Bundle unknownQuery() {
    return of(
        ALL,
        reduce(ERRORS, ExpressionReducer.LAST),
        math("$al / 2"),
        threshold(ERRORS, isAbove(1)),
        classicConditions(classicCondition(ERRORS, ClassicReducer.MAX, isAbove(1))),
        sqlExpression("SELECT * FROM errors JOIN all ON true"));
  }

  /** Expressions that name queries before and behind them, a variable, and a table of their own. */
  public static Bundle knownQuery() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .variables(textBoxVariable("factor"))
                .panels(
                    timeSeries("Length")
                        .queries(
                            reduce(ERRORS, ExpressionReducer.LAST).refId("last"),
                            ERRORS,
                            math("$errors * ${factor} + $last * $__interval_ms"),
                            sqlExpression(
                                "WITH top AS (SELECT * FROM errors) SELECT * FROM top"))));
  }

  /** The letters of another query, given again. */
  public static Bundle duplicateQuery() {
    return of(ERRORS, query(QUEUE.max()).refId("errors"));
  }

  /** Letters that come by themselves beside one that was given. */
  public static Bundle otherLetters() {
    return of(query(QUEUE.max()), query(QUEUE).refId("A"), query(QUEUE.sum()));
  }

  /** Panels that ask nothing, or of which all that they ask is hidden. */
  public static Bundle panelsWithoutQuery() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(timeSeries("Length"), stat("Errors").queries(ERRORS.hidden())));
  }

  /** What needs no query, or has it elsewhere, and a hidden query beside one that is shown. */
  public static Bundle panelsWithQuery() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(
                    text("Why", "What it is."),
                    dashboardList("Others"),
                    libraryPanel("Length", "queue-length"),
                    stat("Errors")
                        .queries(ALL.hidden(), reduce(ALL, ExpressionReducer.LAST).refId("last"))));
  }

  /** The data of a panel that has another title in the dashboard. */
  public static Bundle unknownPanel() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(
                    stat("Length").query(QUEUE), stat("Same").queries(panelData(stat("Lenght")))));
  }

  /** The data of panels that are in a collapsed row, or have a key. */
  public static Bundle knownPanel() {
    Stat length = stat("Length").query(QUEUE);
    Stat keyed = stat("Longest").key("longest").query(QUEUE.max());
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(stat("Same").queries(panelData(length), panelData(keyed)))
                .collapsedRow("Row", length, keyed));
  }
}
