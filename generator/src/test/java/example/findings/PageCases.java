package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.QueryFormat;
import dev.belfry.grafana.Table;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.MetricQuery;
import dev.belfry.promql.Gauge;

/** Slips on dashboards that are reported, and what looks like them and is meant so. */
public final class PageCases {
  private static final Label NAMESPACE = label("namespace");
  private static final Gauge QUEUE = gauge("queue_length");
  private static final MetricQuery ERRORS =
      LogQl.streams(NAMESPACE.is("shop"))
          .rate(dev.belfry.common.Span.minutes(5))
          .sumBy(LogQl.label("pod"));

  private PageCases() {}

  private static Bundle of(Dashboard... dashboards) {
    return bundle("cases").dashboards("Team", dashboards);
  }

  private static Dashboard queue() {
    return dashboard("queue", "Queue").panels(stat("Length").query(QUEUE));
  }

  /** One title for two dashboards of a folder. */
  public static Bundle duplicateTitle() {
    return of(queue(), dashboard("queue-2", "Queue"));
  }

  /** One title in two folders. */
  public static Bundle titlePerFolder() {
    return of(queue()).dashboards("Other", dashboard("queue-2", "Queue"));
  }

  private static Bundle choosing(String regex, String series) {
    return of(
        dashboard("queue", "Queue")
            .variables(
                queryVariable("namespace", labelValues(QUEUE, NAMESPACE)).regex(regex).multi())
            .panels(
                timeSeries("Length")
                    .override(byRegexp(series), one -> one.color(Color.RED))
                    .mappings(regexMap(series, mappingResult().text("found")))
                    .query(QUEUE.where(NAMESPACE.matches("$namespace")), "{{namespace}}")));
  }

  /** One without the slash behind it, one with a bracket too many. */
  public static Bundle brokenRegex() {
    return choosing("/^shop-.*", "/^(web/");
  }

  /** Between slashes, and without. */
  public static Bundle soundRegex() {
    return choosing("/^shop-.*/i", "web-{1,3}");
  }

  /** A time in words, and one that comes behind the other. */
  public static Bundle brokenTimes() {
    return of(queue().from("6h ago"), dashboard("later", "Later").from("now+1h").to("now-5m"));
  }

  /** Relative times, rounded ones, and days. */
  public static Bundle soundTimes() {
    return of(
        queue().from("now-6h").to("now"),
        dashboard("today", "Today").from("now/d").to("now/d"),
        dashboard("week", "Week").from("now-7d/d").to("now-1d/d"),
        dashboard("year", "Year").from("2026-01-01").to("2026-12-31T23:59:59Z"));
  }

  /** One metric in both directions. */
  public static Bundle repeatedQuery() {
    return of(
        dashboard("queue", "Queue")
            .panels(
                timeSeries("Traffic")
                    .queries(query(QUEUE.sum(), "in"), query(QUEUE.sum().negated(), "out"))));
  }

  /** A second metric, and the same for a table. */
  public static Bundle twoQueries() {
    return of(
        dashboard("queue", "Queue")
            .panels(
                timeSeries("Traffic")
                    .queries(
                        query(QUEUE.sum(), "all"),
                        query(QUEUE.max().negated(), "longest"),
                        query(QUEUE.sum()).format(QueryFormat.TABLE))));
  }

  private static Bundle renaming(String column) {
    Table table =
        table("Queues")
            .transform(organizeFields().rename(column, "Where").rename("Value", "Length"))
            .queries(query(QUEUE.sumBy(NAMESPACE)).instant().format(QueryFormat.TABLE));
    return of(dashboard("queue", "Queue").panels(table));
  }

  /** A column that no query gives. */
  public static Bundle unknownColumn() {
    return renaming("name_space");
  }

  /** A column that the query gives. */
  public static Bundle knownColumn() {
    return renaming("namespace");
  }

  /** Labels in single braces, of marks, and of logs. */
  public static Bundle legends() {
    return of(
        dashboard("queue", "Queue")
            .annotations(
                annotation("Alerts", promQl("ALERTS{alertstate=\"firing\"}"))
                    .title("{{alert_name}}"))
            .panels(
                timeSeries("Length").query(QUEUE.sumBy(NAMESPACE), "{namespace}"),
                timeSeries("Errors").queries(lokiQuery(ERRORS).legend("{{namespace}}"))));
  }

  /** Labels that are there, and braces that are no label. */
  public static Bundle soundLegends() {
    return of(
        dashboard("queue", "Queue")
            .annotations(
                annotation("Alerts", promQl("ALERTS{alertstate=\"firing\"}"))
                    .title("{{alertname}} of {{team}}"))
            .panels(
                timeSeries("Length").query(QUEUE.sumBy(NAMESPACE), "length {of} {{namespace}}"),
                timeSeries("Errors").queries(lokiQuery(ERRORS).legend("{{pod}}"))));
  }

  private static Bundle passing(Dashboard target) {
    return of(
        dashboard("queue", "Queue")
            .variables(textBoxVariable("note"))
            .links(linkTo(dashboardId("other", "Other")))
            .panels(stat("Length").query(QUEUE)),
        target);
  }

  /** A variable that only a link takes along, to a dashboard that does not have it. */
  public static Bundle passedToNobody() {
    return passing(dashboard("other", "Other"));
  }

  /** A variable that a link takes to a dashboard that has it. */
  public static Bundle passedOn() {
    return passing(
        dashboard("other", "Other")
            .variables(textBoxVariable("note"))
            .panels(stat("Length of $note").query(QUEUE)));
  }
}
