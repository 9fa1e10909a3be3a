package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.hours;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.common.Label;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Row;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.TextBoxVariable;
import dev.belfry.promql.Gauge;

/** Rows and tabs with more in them than panels, in a format that has them, and in one without. */
public final class SectionCases {
  private static final Gauge QUEUE = gauge("queue_length");
  private static final Label NAME = label("name");

  private SectionCases() {}

  private static Bundle of(DashboardFormat format, Dashboard dashboard) {
    return bundle("cases").dashboards("Team", dashboard).dashboardFormat(format);
  }

  private static Dashboard empty() {
    return dashboard("queue", "Queue");
  }

  private static Stat length(int number) {
    return stat("Length " + number).query(QUEUE);
  }

  private static Dashboard nested() {
    TextBoxVariable name = textBoxVariable("name");
    return empty()
        .variables(name)
        .rows(
            row("Repeated").repeatFor(name).rows(row("Once").panels(length(4))),
            row("Open").rows(row("Inside").panels(length(1))),
            row("Closed").collapsed().rows(row("Folded").panels(length(2))),
            row("Nameless").withoutHeadline().fillScreen().panels(length(3)));
  }

  /** A row in a repeated, an open and a folded one each, and a row without a headline. */
  public static Bundle lostRows() {
    return of(DashboardFormat.CLASSIC, nested());
  }

  /** The same in a format that has them. */
  public static Bundle rows() {
    return of(DashboardFormat.RESOURCE_V2, nested());
  }

  private static Dashboard conditional() {
    return empty()
        .rows(row("Recent").showIf(timeRangeUpTo(hours(6))).panels(length(1)))
        .autoGrid(autoGrid(length(2)).panelsIf(hasData(), length(3)));
  }

  /** A row and a panel that are not always shown. */
  public static Bundle lostConditions() {
    return of(
        DashboardFormat.RESOURCE_V1,
        conditional().allow("dashboard.auto-grid-is-fixed", "shows another finding"));
  }

  /** The same in a format that has conditions. */
  public static Bundle conditions() {
    return of(DashboardFormat.RESOURCE_V2, conditional());
  }

  private static Row about(String title, TextBoxVariable name) {
    return row(title)
        .variables(name)
        .panels(stat(title + " length").query(QUEUE.where(NAME.in(name))));
  }

  private static Dashboard withVariables() {
    return empty()
        .rows(
            about("Jobs", textBoxVariable("name").text("jobs")),
            about("Mails", textBoxVariable("name").text("mails")));
  }

  /** Two rows that have a variable of one name each. */
  public static Bundle movedVariables() {
    return of(DashboardFormat.CLASSIC, withVariables());
  }

  /** The same in a format in which rows have variables. */
  public static Bundle variables() {
    return of(DashboardFormat.RESOURCE_V2, withVariables());
  }

  /** A row that asks for the variable of another one, in a query, a title and a repetition. */
  public static Bundle variablesOutside() {
    TextBoxVariable name = textBoxVariable("name").text("jobs");
    return of(
        DashboardFormat.RESOURCE_V2,
        empty()
            .description("The queue of $name")
            .rows(
                about("Jobs", name).rows(row("Inside ${name}").panels(length(1))),
                row("Outside")
                    .panels(
                        stat("Other").query(QUEUE.where(NAME.in(name))),
                        stat("Repeated").query(QUEUE).repeatFor(name))));
  }

  private static Dashboard asking(TextBoxVariable defined, TextBoxVariable asked) {
    return empty()
        .variables(defined)
        .rows(row("Mails").showIf(variableIs(asked, "mails")).panels(length(1)));
  }

  /** A condition about a variable that the dashboard does not have. */
  public static Bundle unknownCondition() {
    TextBoxVariable name = textBoxVariable("name");
    return of(
        DashboardFormat.RESOURCE_V2,
        asking(name, textBoxVariable("nam"))
            .allow("dashboard.unused-variable", "shows another finding"));
  }

  /** A variable that nothing but a condition is about. */
  public static Bundle knownCondition() {
    TextBoxVariable name = textBoxVariable("name");
    return of(DashboardFormat.RESOURCE_V2, asking(name, name));
  }
}
