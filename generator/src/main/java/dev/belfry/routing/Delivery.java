package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Quotes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where an alert ends, and in which group.
 *
 * @param route the route that keeps it
 * @param groupLabels the labels by which it is grouped, with their values; those that it lacks are
 *     left out
 */
public record Delivery(RouteNode route, Map<String, String> groupLabels) {

  /** A delivery of its parts. */
  public Delivery {
    requireNonNull(route, "route");
    Map<String, String> sorted = new TreeMap<>(AlertMatcher::byBytes);
    sorted.putAll(groupLabels);
    groupLabels = Collections.unmodifiableMap(sorted);
  }

  static Delivery of(RouteNode route, Map<String, String> labels) {
    if (route.groups().all()) {
      return new Delivery(route, labels);
    }
    Map<String, String> group = new TreeMap<>(labels);
    group.keySet().retainAll(route.groups().labels());
    return new Delivery(route, group);
  }

  /** The name of who is told. */
  public String receiver() {
    return route.receiver();
  }

  /**
   * By what Alertmanager tells groups apart, as web hooks get it: {@code
   * {}/{team="a"}:{alertname="Down"}}. Alerts that agree in it are told together.
   */
  public String groupKey() {
    StringBuilder key = new StringBuilder(route.key()).append(":{");
    groupLabels.forEach(
        (name, value) -> {
          key.append(key.charAt(key.length() - 1) == '{' ? "" : ", ").append(name).append('=');
          Quotes.append(key, value);
        });
    return key.append('}').toString();
  }
}
