package dev.belfry.check;

import dev.belfry.routing.RouteNode;

/** Routes that let alerts go on to routes behind them, none of which fits any of these alerts. */
final class ContinueCheck implements Check {
  static final String CODE = "alertmanager.continue-without-effect";

  @Override
  public void check(Inspection inspection, Report report) {
    for (RoutingView view : inspection.routings()) {
      for (RouteNode route : view.routes()) {
        if (route.continues()
            && view.state(route) == RoutingView.State.REACHED
            && !view.mayGoOn(route)) {
          report.note(
              CODE,
              RoutingView.subject(route),
              view.place(route),
              "alerts go on from here, but no route behind this one fits any of them",
              "leave .keepMatching() out, or add the route that they are to go on to");
        }
      }
    }
  }
}
