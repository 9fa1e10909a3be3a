package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.Routing;
import dev.belfry.text.ReadException;
import dev.belfry.text.Yaml;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Alertmanager does with alerts by a configuration: a function of their labels, of the time,
 * and of what else fires.
 */
public final class RoutingTree {
  private final RouteNode root;
  private final List<Inhibition> inhibitions;
  private final Map<String, List<TimePeriod>> intervals;
  private final Set<String> receivers;

  private RoutingTree(
      RouteNode root,
      List<Inhibition> inhibitions,
      Map<String, List<TimePeriod>> intervals,
      Set<String> receivers) {
    this.root = root;
    this.inhibitions = List.copyOf(inhibitions);
    this.intervals = intervals;
    this.receivers = receivers;
  }

  /** The tree of a configuration that was written in Java. */
  public static RoutingTree of(Routing routing) {
    return of(requireNonNull(routing, "routing").node());
  }

  /**
   * The tree of a configuration.
   *
   * @throws RoutingException when Alertmanager would refuse its routes, matchers, inhibitions or
   *     times; its receivers are not looked into
   */
  public static RoutingTree of(ObjectNode config) {
    ConfigReader reader = new ConfigReader("", requireNonNull(config, "config"));
    ConfigReader route =
        reader
            .object("route")
            .orElseThrow(() -> new RoutingException("", "expected `route`, got none"));
    Map<String, List<TimePeriod>> intervals = new LinkedHashMap<>();
    for (String list : List.of("mute_time_intervals", "time_intervals")) {
      reader.objects(list).forEach(interval -> add(interval, intervals));
    }
    RoutingTree tree =
        new RoutingTree(
            RouteNode.root(route),
            reader.objects("inhibit_rules").stream().map(Inhibition::read).toList(),
            intervals,
            names(reader));
    tree.checkNames(tree.root);
    return tree;
  }

  private static void add(ConfigReader interval, Map<String, List<TimePeriod>> intervals) {
    String name = name(interval);
    List<TimePeriod> periods =
        interval.objects("time_intervals").stream().map(TimePeriod::read).toList();
    if (intervals.put(name, periods) != null) {
      throw interval.wrong("name", "a name that no other time interval has", name);
    }
  }

  private static Set<String> names(ConfigReader config) {
    Set<String> names = new LinkedHashSet<>();
    for (ConfigReader receiver : config.objects("receivers")) {
      String name = name(receiver);
      if (!names.add(name)) {
        throw receiver.wrong("name", "a name that no other receiver has", name);
      }
    }
    return names;
  }

  private static String name(ConfigReader named) {
    return named
        .text("name")
        .orElseThrow(() -> new RoutingException(named.place(), "expected a name, got none"));
  }

  private void checkNames(RouteNode route) {
    Set<String> unknown = new HashSet<>(route.muteIntervals());
    unknown.addAll(route.activeIntervals());
    unknown.removeAll(intervals.keySet());
    if (!unknown.isEmpty()) {
      throw new RoutingException(
          route.place(), "expected time intervals that are defined, got " + unknown);
    }
    if (!receivers.contains(route.receiver())) {
      throw new RoutingException(
          route.place(), "expected a receiver that is defined, got `" + route.receiver() + "`");
    }
    route.routes().forEach(this::checkNames);
  }

  /**
   * The tree of an {@code alertmanager.yml}.
   *
   * @param yaml what the file says
   * @throws RoutingException when it is not YAML, or Alertmanager would refuse its routes,
   *     matchers, inhibitions or times; its receivers are not looked into
   */
  public static RoutingTree read(String yaml) {
    Node config;
    try {
      config = Yaml.read(requireNonNull(yaml, "yaml"));
    } catch (ReadException e) {
      throw new RoutingException("", e.getMessage());
    }
    if (config instanceof ObjectNode object) {
      return of(object);
    }
    throw new RoutingException("", "expected the configuration of Alertmanager, got none");
  }

  /** The route that every alert enters. */
  public RouteNode root() {
    return root;
  }

  /** The names of all time intervals, in the order of the configuration. */
  public List<String> timeIntervals() {
    return List.copyOf(intervals.keySet());
  }

  /** The rules by which alerts keep others quiet, in the order of the configuration. */
  public List<Inhibition> inhibitions() {
    return inhibitions;
  }

  /**
   * Where an alert ends: at one route, or at several if one of them lets it go on.
   *
   * @param labels the labels of the alert, its name among them as {@code alertname}
   */
  public List<Delivery> deliveries(Map<String, String> labels) {
    Map<String, String> filled = new TreeMap<>(AlertMatcher::byBytes);
    filled.putAll(requireNonNull(labels, "labels"));
    filled.values().removeIf(String::isEmpty); // which Alertmanager takes for missing
    List<RouteNode> ends = new ArrayList<>();
    root.collect(filled, ends);
    return ends.stream().map(route -> Delivery.of(route, filled)).toList();
  }

  /**
   * The first rule by which one of the alerts that fire keeps an alert quiet.
   *
   * @param labels the labels of the alert
   * @param firing the labels of those that fire
   */
  public Optional<Inhibition> inhibitedBy(
      Map<String, String> labels, Collection<Map<String, String>> firing) {
    requireNonNull(labels, "labels");
    requireNonNull(firing, "firing");
    return inhibitions.stream()
        .filter(rule -> firing.stream().anyMatch(source -> rule.mutes(labels, source)))
        .findFirst();
  }

  /**
   * Whether nobody is told of what ends at a route at a time, by its time intervals.
   *
   * @param route a route of this tree
   * @param time the time
   */
  public boolean isMuted(RouteNode route, Instant time) {
    List<String> active = requireNonNull(route, "route").activeIntervals();
    requireNonNull(time, "time");
    return !active.isEmpty() && !isAny(active, time) || isAny(route.muteIntervals(), time);
  }

  private boolean isAny(List<String> names, Instant time) {
    return names.stream()
        .flatMap(name -> intervals.get(name).stream())
        .anyMatch(period -> period.contains(time));
  }
}
