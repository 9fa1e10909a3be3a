package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.RepeatDirection;
import dev.belfry.grafana.TextBoxVariable;
import dev.belfry.promql.Gauge;

/** Dashboards that are reported, and such that are not. */
public final class DashboardCases {
  private static final Label NAMESPACE = label("namespace");
  private static final Gauge QUEUE = gauge("queue_length");

  private DashboardCases() {}

  private static Dashboard showing(Panel... panels) {
    return dashboard("queue", "Queue").panels(panels);
  }

  private static Bundle of(Dashboard... dashboards) {
    return bundle("cases").dashboards("Team", dashboards);
  }

  /** One uid in two folders. */
  public static Bundle duplicateUid() {
    return of(dashboard("queue", "Queue")).dashboards("Other", dashboard("queue", "The queue"));
  }

  /** Two dashboards, each with its uid. */
  public static Bundle twoUids() {
    return of(dashboard("queue", "Queue"), dashboard("queue-2", "Other queue"));
  }

  /** One title for two panels, one of them hidden in a row, and for two rows. */
  public static Bundle duplicatePanel() {
    return of(
        showing(stat("Length").query(QUEUE))
            .collapsedRow("Details", timeSeries("Length").query(QUEUE))
            .row("Details", stat("Longest").query(QUEUE.max())));
  }

  /** One title for two panels that have keys, and for two dashboards. */
  public static Bundle twoKeys() {
    return of(
        showing(stat("Length").query(QUEUE), timeSeries("Length").key("graph").query(QUEUE)),
        dashboard("other", "Other").panels(stat("Length").query(QUEUE)));
  }

  /** A panel that starts inside of the grid and ends outside. */
  public static Bundle outsideGrid() {
    return of(showing(stat("Length").at(20, 0).width(8).query(QUEUE)));
  }

  /** Panels that are repeated over the whole width, from within it, and beside another. */
  public static Bundle repeatedBesideOthers() {
    TextBoxVariable pod = textBoxVariable("pod");
    return of(
        showing(
                stat("Right").at(6, 0).query(QUEUE).repeatFor(pod),
                stat("Left").at(0, 9).query(QUEUE.max()).repeatFor(pod),
                stat("Beside").at(12, 9).query(QUEUE.min()),
                stat("Below")
                    .at(6, 18)
                    .query(QUEUE.sum())
                    .repeatFor(pod)
                    .repeatDirection(RepeatDirection.VERTICAL))
            .variables(pod));
  }

  /** A panel that ends with the grid. */
  public static Bundle atTheEdge() {
    return of(showing(stat("Length").at(20, 0).width(4).query(QUEUE)));
  }

  /** Two panels of which one has a place that the other flows into. */
  public static Bundle overlap() {
    return of(
        showing(
            stat("Length").width(6).height(4).query(QUEUE),
            stat("Longest").at(5, 3).width(6).height(4).query(QUEUE.max())));
  }

  /** Panels that touch, and panels behind a collapsed row, which takes no room. */
  public static Bundle touching() {
    return of(
        showing(
                stat("Length").width(6).height(4).query(QUEUE),
                stat("Longest").at(6, 0).width(6).height(4).query(QUEUE.max()))
            .collapsedRow("Details", timeSeries("Lengths").query(QUEUE))
            .collapsedRow("More", timeSeries("More lengths").query(QUEUE))
            .row("Last", timeSeries("Sum").query(QUEUE.sum())));
  }

  /** A query of a variable that another dashboard has. */
  public static Bundle undefinedVariable() {
    TextBoxVariable namespace = textBoxVariable("namespace");
    return of(
        showing(stat("Length").query(QUEUE.where(NAMESPACE.in(namespace))))
            .variables(textBoxVariable("name_space"))
            .description("What $name_space has to do."));
  }

  /** Variables that the dashboard has, that Grafana has, and dollars that are none. */
  public static Bundle definedVariable() {
    TextBoxVariable namespace = textBoxVariable("namespace");
    return of(
        showing(
                stat("Queue in ${namespace:csv} for $5")
                    .description("From [[namespace]], over ${__interval}")
                    .query(QUEUE.where(NAMESPACE.in(namespace)).maxOver()),
                stat("Others")
                    .query(QUEUE.where(NAMESPACE.matches("(web|shop)$")), "{{namespace}}"))
            .variables(namespace));
  }
}
