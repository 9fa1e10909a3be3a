package dev.belfry.check;

import dev.belfry.routing.RouteNode;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Receivers that get nothing, and time intervals that keep nothing quiet. */
final class UnusedReceiverCheck implements Check {
  static final String RECEIVER = "alertmanager.unused-receiver";
  static final String INTERVAL = "alertmanager.unused-time-interval";

  @Override
  public void check(Inspection inspection, Report report) {
    for (RoutingView view : inspection.routings()) {
      Set<String> receivers = new HashSet<>();
      Set<String> intervals = new HashSet<>();
      for (RouteNode route : view.routes()) {
        // What stands at a route that no alert reaches is reported with that route.
        if (view.state(route) != RoutingView.State.REACHED || view.mayEnd(route, List.of())) {
          receivers.add(route.receiver());
          intervals.addAll(route.muteIntervals());
          intervals.addAll(route.activeIntervals());
        }
      }
      for (Place receiver : view.root().each("receivers")) {
        if (!receivers.contains(name(receiver.node()))) {
          report(view, receiver, report);
        }
      }
      for (Place interval : view.root().each("time_intervals")) {
        checkInterval(interval, intervals, report);
      }
    }
  }

  private static void report(RoutingView view, Place receiver, Report report) {
    String name = name(receiver.node());
    boolean named = view.routes().stream().anyMatch(route -> route.receiver().equals(name));
    report.warning(
        RECEIVER,
        "receiver `" + name + "`",
        receiver,
        "no alert can reach this receiver: "
            + (named ? "the routes below those that name it take all" : "no route names it"),
        "send something to it, or leave it out");
  }

  private static void checkInterval(Place interval, Set<String> used, Report report) {
    String name = name(interval.node());
    if (interval.node().array("time_intervals").size() == 0) {
      report.warning(
          INTERVAL,
          "time interval `" + name + "`",
          interval,
          "nothing says when this time interval is, so it never is",
          "add a period, such as .during(period().between(\"00:00\", \"06:00\"))");
    } else if (!used.contains(name)) {
      report.warning(
          INTERVAL,
          "time interval `" + name + "`",
          interval,
          "this time interval has no effect: no alert ends at a route that names it, and routes"
              + " below do not take it over",
          "name it at the routes at which alerts end, or leave it out");
    }
  }

  private static String name(ObjectNode named) {
    return named.text("name").orElse("");
  }
}
