package dev.belfry.render;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.Routing;
import dev.belfry.common.Matcher;
import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.RoutingException;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The routes, receivers and time intervals of Alertmanager as an AlertmanagerConfig for
 * prometheus-operator, which has other names, references instead of files for secrets, and no
 * settings of all receivers.
 */
public final class OperatorRouting {
  private static final Set<String> KNOWN =
      Set.of("global", "route", "inhibit_rules", "time_intervals", "receivers");

  private final Losses losses = new Losses();
  private final ObjectNode spec;

  private OperatorRouting(ObjectNode routing) {
    ObjectNode global = routing.object("global");
    for (int i = 0; i < routing.size(); i++) {
      if (!KNOWN.contains(routing.name(i))) {
        losses.lose(routing, routing.name(i));
      }
    }
    loseShared(global);
    OperatorReceiver receivers = new OperatorReceiver(global, losses);
    ObjectNode all =
        Node.object().with("route", route(RouteDefaults.with(routing.object("route"))));
    all = list(all, "inhibitRules", routing.array("inhibit_rules"), this::inhibition);
    ArrayNode intervals = routing.array("time_intervals");
    if (intervals.size() > 0) {
      all = all.with("muteTimeIntervals", new OperatorTimes(losses).all(intervals));
    }
    spec = list(all, "receivers", routing.array("receivers"), receivers::of);
  }

  /** The specification of the object, and what of the routing has no place in it. */
  public static OperatorRouting of(Routing routing) {
    return new OperatorRouting(requireNonNull(routing, "routing").node());
  }

  /** How one object of a list looks there. */
  private interface Form {
    Node of(ObjectNode here);
  }

  private static ObjectNode list(ObjectNode all, String name, ArrayNode objects, Form form) {
    if (objects.size() == 0) {
      return all;
    }
    List<Node> there = new ArrayList<>();
    objects.items().forEach(object -> there.add(form.of((ObjectNode) object)));
    return all.with(name, Node.array(there));
  }

  /**
   * What no receiver can say for itself; when an alert counts as resolved Prometheus says in each.
   */
  private void loseShared(ObjectNode global) {
    for (int i = 0; i < global.size(); i++) {
      String shared = global.name(i);
      boolean isKept =
          shared.equals("resolve_timeout")
              || shared.equals("http_config")
              || OperatorFields.isOfOne(shared);
      if (!isKept) {
        losses.lose(global, shared);
      }
    }
  }

  private ObjectNode route(ObjectNode route) {
    ObjectNode there = Node.object();
    for (int i = 0; i < route.size(); i++) {
      String name = route.name(i);
      Node value = route.value(i);
      String camel = OperatorFields.camel(name);
      switch (name) {
        case "matchers" -> there = there.with(camel, matchers((ArrayNode) value));
        case "routes" -> there = list(there, camel, (ArrayNode) value, this::route);
        case "group_by" -> {
          if (((ArrayNode) value).size() == 0) {
            losses.lose(route, name);
          } else {
            there = there.with(camel, value);
          }
        }
        case "labels" -> losses.lose(route, name);
        default -> there = there.with(camel, value);
      }
    }
    return there;
  }

  private ObjectNode inhibition(ObjectNode inhibition) {
    ObjectNode there = Node.object();
    for (int i = 0; i < inhibition.size(); i++) {
      String name = inhibition.name(i);
      Node value = inhibition.value(i);
      switch (name) {
        case "source_matchers" -> there = there.with("sourceMatch", matchers((ArrayNode) value));
        case "target_matchers" -> there = there.with("targetMatch", matchers((ArrayNode) value));
        case "equal" -> there = there.with(name, value);
        default -> losses.lose(inhibition, name);
      }
    }
    return there;
  }

  private static Node matchers(ArrayNode texts) {
    List<Node> matchers = new ArrayList<>();
    for (Node text : texts.items()) {
      for (AlertMatcher one : read(((StringNode) text).value())) {
        Matcher matcher = one.matcher();
        matchers.add(
            Node.object()
                .with("name", Node.text(matcher.label().name()))
                .with("value", Node.text(matcher.value()))
                .with("matchType", Node.text(matcher.operator().symbol())));
      }
    }
    return Node.array(matchers);
  }

  /** What Alertmanager would refuse is a finding of its own. */
  private static List<AlertMatcher> read(String text) {
    try {
      return AlertMatcher.read(text);
    } catch (RoutingException e) {
      return List.of();
    }
  }

  /** What the object says: its {@code spec}. */
  ObjectNode spec() {
    return spec;
  }

  /** What the object has no place for. */
  public List<Loss> losses() {
    return losses.lost();
  }

  /** Secrets in files that are no entries of a Secret. */
  public List<Loss> unreferenced() {
    return losses.unreferenced();
  }

  /** Settings without which the object would be refused, each in the receiver that lacks it. */
  public List<Loss> missing() {
    return losses.missing();
  }
}
