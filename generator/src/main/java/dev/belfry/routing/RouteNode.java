package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A route of the tree, with what it takes over from the route above.
 *
 * @param above the route above; empty for the root
 * @param place where it is in the configuration, such as {@code route.routes[1]}
 * @param node what the configuration says of it
 * @param matchers what alerts have to meet, sorted as Alertmanager keeps them
 * @param receiver who gets what stays here
 * @param continues whether alerts that it took go on to the routes behind it
 * @param groups how alerts are put together, and when they are told
 * @param muteIntervals times at which nobody is told
 * @param activeIntervals the only times at which somebody is told; empty for all times
 * @param routes the routes below it
 */
public record RouteNode(
    Optional<RouteNode> above,
    String place,
    ObjectNode node,
    List<AlertMatcher> matchers,
    String receiver,
    boolean continues,
    Grouping groups,
    List<String> muteIntervals,
    List<String> activeIntervals,
    List<RouteNode> routes) {
  /** A route of its parts. */
  public RouteNode {
    requireNonNull(above, "above");
    requireNonNull(place, "place");
    requireNonNull(node, "node");
    requireNonNull(receiver, "receiver");
    requireNonNull(groups, "groups");
    requireNonNull(routes, "routes"); // not copied: it is filled when this route is known to them
    matchers = List.copyOf(matchers);
    muteIntervals = List.copyOf(muteIntervals);
    activeIntervals = List.copyOf(activeIntervals);
  }

  static RouteNode root(ConfigReader config) {
    if (config.text("receiver").isEmpty()) {
      throw new RoutingException(config.place(), "expected a receiver of the root, got none");
    }
    RouteNode root = read(config, Optional.empty());
    if (!root.matchers.isEmpty() || root.continues) {
      throw new RoutingException(
          config.place(), "expected a root that fits all alerts, got matchers or `continue`");
    }
    if (!root.muteIntervals.isEmpty() || !root.activeIntervals.isEmpty()) {
      throw new RoutingException(
          config.place(), "expected a root that is never muted, got time intervals");
    }
    return root;
  }

  private static RouteNode read(ConfigReader config, Optional<RouteNode> above) {
    List<RouteNode> routes = new ArrayList<>();
    RouteNode route =
        new RouteNode(
            above,
            config.place(),
            config.node(),
            matchers(config),
            config.text("receiver").orElseGet(() -> above.orElseThrow().receiver),
            config.flag("continue"),
            above.map(RouteNode::groups).orElse(Grouping.DEFAULT).changedBy(config),
            config.texts("mute_time_intervals").orElse(List.of()),
            config.texts("active_time_intervals").orElse(List.of()),
            routes);
    for (ConfigReader child : config.objects("routes")) {
      routes.add(read(child, Optional.of(route)));
    }
    return route;
  }

  private static List<AlertMatcher> matchers(ConfigReader config) {
    return Inhibition.matchers(config, "match", "match_re", "matchers").stream()
        .sorted(AlertMatcher.ORDER)
        .toList();
  }

  /** The routes below it. */
  @Override
  public List<RouteNode> routes() {
    return List.copyOf(routes);
  }

  /** By what Alertmanager tells routes apart: {@code {}/{team="a"}}. */
  public String key() {
    return above.map(route -> route.key() + "/").orElse("") + AlertMatcher.print(matchers);
  }

  /** Whether an alert with these labels meets its matchers. */
  boolean fits(Map<String, String> labels) {
    return AlertMatcher.all(matchers, labels);
  }

  /** Appends the routes at which an alert ends that this one fits. */
  void collect(Map<String, String> labels, List<RouteNode> ends) {
    int before = ends.size();
    for (RouteNode route : routes) {
      if (route.fits(labels)) {
        route.collect(labels, ends);
        if (!route.continues) {
          break;
        }
      }
    }
    if (ends.size() == before) {
      ends.add(this);
    }
  }

  /** Two routes are the same if they stand at the same place. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RouteNode route && route.node == node && route.place.equals(place);
  }

  @Override
  public int hashCode() {
    return place.hashCode();
  }

  /** By what Alertmanager tells routes apart. */
  @Override
  public String toString() {
    return key();
  }
}
