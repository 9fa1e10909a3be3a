package dev.belfry.check;

import dev.belfry.routing.RouteNode;

/** Routes that no alert can reach. */
final class UnreachedRouteCheck implements Check {
  static final String CONTRADICTORY = "alertmanager.contradictory-matchers";
  static final String SHADOWED = "alertmanager.shadowed-route";

  @Override
  public void check(Inspection inspection, Report report) {
    for (RoutingView view : inspection.routings()) {
      for (RouteNode route : view.routes()) {
        check(view, route, report);
      }
    }
  }

  private static void check(RoutingView view, RouteNode route, Report report) {
    switch (view.state(route)) {
      case CONTRADICTORY ->
          report.warning(
              CONTRADICTORY,
              RoutingView.subject(route),
              view.place(route),
              "no alert can meet all matchers of this route and of those above it",
              "correct a matcher, or leave the route out");
      case SHADOWED ->
          report.warning(
              SHADOWED,
              RoutingView.subject(route),
              view.place(route),
              "routes before this one take every alert that it fits",
              "put it before them, or add .keepMatching() to those that let alerts go on");
      default -> {
        // Alerts reach it, or it lies below a route that is reported.
      }
    }
  }
}
