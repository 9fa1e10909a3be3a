package dev.belfry.read;

import dev.belfry.common.Matcher;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The routes, inhibitions and time intervals of an AlertmanagerConfig, as Alertmanager calls them.
 * Receivers stay as they are: their names are all that routes know of them.
 *
 * <p>What the operator adds, a matcher of the namespace, is left out: the tree is looked at from
 * inside.
 */
final class OperatorTree {
  private static final String EQUAL = "=";

  private static final Map<String, String> ROUTE =
      Map.of(
          "activeTimeIntervals", "active_time_intervals",
          "groupBy", "group_by",
          "groupInterval", "group_interval",
          "groupWait", "group_wait",
          "muteTimeIntervals", "mute_time_intervals",
          "repeatInterval", "repeat_interval");

  private static final Map<String, String> INHIBITION =
      Map.of("sourceMatch", "source_matchers", "targetMatch", "target_matchers");

  private static final Map<String, String> PERIOD = Map.of("daysOfMonth", "days_of_month");
  private static final Map<String, String> TIMES =
      Map.of("startTime", "start_time", "endTime", "end_time");

  private OperatorTree() {}

  /** What the specification of the object says. */
  static ObjectNode of(ObjectNode spec) {
    ObjectNode route = spec.object("route");
    ObjectNode tree = Node.object().withNotes(spec.notes());
    if (route.size() > 0) {
      tree = tree.with("route", root(route(route)));
    }
    String intervals =
        spec.get("timeIntervals").isPresent() ? "timeIntervals" : "muteTimeIntervals";
    return tree.with("receivers", spec.array("receivers"))
        .with("inhibit_rules", each(spec.array("inhibitRules"), OperatorTree::inhibition))
        .with("time_intervals", each(spec.array(intervals), OperatorTree::interval));
  }

  /** The root of an object may have matchers, unlike the one of Alertmanager. */
  private static ObjectNode root(ObjectNode route) {
    return route.array("matchers").size() == 0
        ? route
        : Node.object()
            .withNotes(route.notes())
            .with("receiver", route.get("receiver").orElse(Node.text("")))
            .with("routes", Node.array(route));
  }

  private static ObjectNode route(ObjectNode route) {
    ObjectNode named = renamed(route, ROUTE);
    if (named.get("matchers").orElse(null) instanceof ArrayNode matchers) {
      named = named.with("matchers", each(matchers, OperatorTree::matcher));
    }
    return named.get("routes").orElse(null) instanceof ArrayNode routes
        ? named.with("routes", each(routes, OperatorTree::route))
        : named;
  }

  private static ObjectNode inhibition(ObjectNode inhibition) {
    ObjectNode named = renamed(inhibition, INHIBITION);
    for (String side : INHIBITION.values()) {
      if (named.get(side).orElse(null) instanceof ArrayNode matchers) {
        named = named.with(side, each(matchers, OperatorTree::matcher));
      }
    }
    return named;
  }

  /** {@code name="value"}; of before matchType there is {@code regex}. */
  private static Node matcher(ObjectNode matcher) {
    boolean isRegex = matcher.get("regex").equals(Optional.of(BooleanNode.TRUE));
    String operator = matcher.text("matchType").orElse(isRegex ? "=~" : EQUAL);
    return Node.text(quoted(matcher, "name") + operator + quoted(matcher, "value"));
  }

  private static String quoted(ObjectNode matcher, String name) {
    return Matcher.quoted(matcher.text(name).orElse(""));
  }

  private static ObjectNode interval(ObjectNode interval) {
    return Node.object()
        .withNotes(interval.notes())
        .with("name", interval.get("name").orElse(Node.text("")))
        .with("time_intervals", each(interval.array("timeIntervals"), OperatorTree::period));
  }

  private static ObjectNode period(ObjectNode period) {
    ObjectNode named = renamed(period, PERIOD);
    if (named.get("days_of_month").orElse(null) instanceof ArrayNode days) {
      named = named.with("days_of_month", each(days, OperatorTree::days));
    }
    return named.get("times").orElse(null) instanceof ArrayNode times
        ? named.with("times", each(times, time -> renamed(time, TIMES)))
        : named;
  }

  /** The operator takes the first of a month where no start is named, and the start for an end. */
  private static Node days(ObjectNode range) {
    String start = number(range, "start").orElse("1");
    return Node.text(start + ":" + number(range, "end").orElse(start));
  }

  private static Optional<String> number(ObjectNode range, String name) {
    return range
        .get(name)
        .filter(NumberNode.class::isInstance)
        .map(value -> ((NumberNode) value).text());
  }

  private static ObjectNode renamed(ObjectNode object, Map<String, String> names) {
    ObjectNode named = Node.object().withNotes(object.notes());
    for (int i = 0; i < object.size(); i++) {
      named = named.with(names.getOrDefault(object.name(i), object.name(i)), object.value(i));
    }
    return named;
  }

  /** What each object of a list becomes; what is none stays, and is told of elsewhere. */
  private static Node each(ArrayNode list, Function<ObjectNode, Node> form) {
    return Node.array(
        list.items().stream()
            .map(item -> item instanceof ObjectNode object ? form.apply(object) : item)
            .toList());
  }
}
