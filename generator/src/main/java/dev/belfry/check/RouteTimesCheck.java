package dev.belfry.check;

import dev.belfry.routing.Grouping;
import dev.belfry.routing.RouteNode;

/** Routes whose times contradict each other. */
final class RouteTimesCheck implements Check {
  static final String CODE = "alertmanager.doubtful-times";

  private static final String WAIT = "group_wait";
  private static final String INTERVAL = "group_interval";
  private static final String REPEAT = "repeat_interval";

  @Override
  public void check(Inspection inspection, Report report) {
    for (RoutingView view : inspection.routings()) {
      for (RouteNode route : view.routes()) {
        check(view, route, report);
      }
    }
  }

  /** A route is told of what it says itself, or of what stands at the root. */
  private static void check(RoutingView view, RouteNode route, Report report) {
    Grouping groups = route.groups();
    if (groups.firstWait().millis() > groups.interval().millis() && says(route, WAIT)) {
      String message =
          "the first notification of a group waits "
              + groups.firstWait()
              + ", longer than the "
              + groups.interval()
              + " between the next ones";
      String hint = "a shorter .groupWait(...), or a longer .groupInterval(...)";
      report.warning(CODE, RoutingView.subject(route), view.place(route), message, hint);
    }
    if (groups.repeat().millis() < groups.interval().millis() && says(route, REPEAT)) {
      String message =
          "notifications are to be repeated every "
              + groups.repeat()
              + ", and Alertmanager looks at a group every "
              + groups.interval();
      String hint = "a longer .repeatEvery(...), or a shorter .groupInterval(...)";
      report.warning(CODE, RoutingView.subject(route), view.place(route), message, hint);
    }
  }

  private static boolean says(RouteNode route, String property) {
    return route.node().get(property).isPresent() || route.node().get(INTERVAL).isPresent();
  }
}
