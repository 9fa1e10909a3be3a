package dev.belfry.render;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Times that a root has without saying so, for targets where the default is another: the values of
 * a chart, or the root of another tree above this one.
 */
final class RouteDefaults {
  private static final List<Map.Entry<String, String>> TIMES =
      List.of(
          Map.entry("group_wait", "30s"),
          Map.entry("group_interval", "5m"),
          Map.entry("repeat_interval", "4h"));

  private RouteDefaults() {}

  /** The root with all times of Alertmanager's own, before the routes below it. */
  static ObjectNode with(ObjectNode root) {
    ObjectNode route = root.without("routes");
    for (Map.Entry<String, String> time : TIMES) {
      if (route.get(time.getKey()).isEmpty()) {
        route = route.with(time.getKey(), Node.text(time.getValue()));
      }
    }
    ObjectNode timed = route;
    return root.get("routes").map(below -> timed.with("routes", below)).orElse(timed);
  }
}
