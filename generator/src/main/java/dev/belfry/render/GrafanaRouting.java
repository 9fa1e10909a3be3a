package dev.belfry.render;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.alertmanager.Routing;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The routes, receivers, time intervals and templates of Alertmanager as notification policies,
 * contact points, mute timings and templates, in a file that Grafana reads when it starts.
 */
public final class GrafanaRouting {
  private static final Set<String> KNOWN =
      Set.of("route", "time_intervals", "receivers", "global", "templates");

  /** Settings of all receivers that are written into each, or that mean nothing in Grafana. */
  private static final Set<String> TAKEN_OVER =
      Set.of(
          "slack_api_url_file",
          "telegram_bot_token_file",
          "opsgenie_api_key_file",
          "resolve_timeout");

  private final List<Loss> losses = new ArrayList<>();
  private final List<ObjectNode> unknown = new ArrayList<>();
  private final List<ObjectNode> incomplete = new ArrayList<>();
  private final ObjectNode document;

  private GrafanaRouting(ObjectNode routing) {
    ObjectNode global = routing.object("global");
    Loss.beyond(KNOWN, routing, losses);
    Loss.beyond(TAKEN_OVER, global, losses);
    List<Node> points = new ArrayList<>();
    for (Node receiver : routing.array("receivers").items()) {
      ContactPoint point = new ContactPoint((ObjectNode) receiver, global, losses);
      point.node().ifPresentOrElse(points::add, () -> unknown.add((ObjectNode) receiver));
      incomplete.addAll(point.incomplete());
    }
    ObjectNode all =
        Node.object()
            .with("apiVersion", Node.number(1))
            .with("contactPoints", Node.array(points))
            .with("policies", Node.array(policy(routing.object("route"))));
    List<Node> templates = templates(routing);
    all = templates.isEmpty() ? all : all.with("templates", Node.array(templates));
    ArrayNode intervals = routing.array("time_intervals");
    document = intervals.size() == 0 ? all : all.with("muteTimes", muteTimes(intervals));
  }

  /** The file for Grafana, and what of the routing has no place in it. */
  public static GrafanaRouting of(Routing routing) {
    return new GrafanaRouting(requireNonNull(routing, "routing").node());
  }

  /** Files of others are not there for Grafana. */
  private List<Node> templates(ObjectNode routing) {
    List<NotificationTemplate> values = NotificationTemplate.listedIn(routing);
    if (routing.array("templates").size() > values.size()) {
      losses.add(new Loss(routing, "templates"));
    }
    List<Node> templates = new ArrayList<>();
    for (NotificationTemplate template : values) {
      templates.add(
          Node.object()
              .with("orgId", Node.number(1))
              .with("name", Node.text(template.name()))
              .with("template", Node.text(template.definition())));
    }
    return templates;
  }

  private ObjectNode policy(ObjectNode root) {
    ObjectNode policy = Node.object().with("orgId", Node.number(1));
    ObjectNode route = route(root);
    for (int i = 0; i < route.size(); i++) {
      policy = policy.with(route.name(i), route.value(i));
    }
    return policy;
  }

  /** A policy is written like a route, but has no labels of its own. */
  private ObjectNode route(ObjectNode route) {
    ObjectNode policy = route;
    if (route.get("labels").isPresent()) {
      losses.add(new Loss(route, "labels"));
      policy = policy.without("labels");
    }
    ArrayNode below = route.array("routes");
    if (below.size() > 0) {
      List<Node> policies = new ArrayList<>();
      below.items().forEach(child -> policies.add(route((ObjectNode) child)));
      policy = policy.with("routes", Node.array(policies));
    }
    return policy;
  }

  private static Node muteTimes(ArrayNode intervals) {
    List<Node> times = new ArrayList<>();
    for (Node one : intervals.items()) {
      ObjectNode interval = (ObjectNode) one;
      times.add(
          Node.object()
              .with("orgId", Node.number(1))
              .with("name", interval.get("name").orElseThrow())
              .with("time_intervals", interval.array("time_intervals")));
    }
    return Node.array(times);
  }

  /** What the file says. */
  ObjectNode document() {
    return document;
  }

  /** Receivers without any channel that Grafana knows, so that they are no contact points. */
  public List<ObjectNode> unknownReceivers() {
    return List.copyOf(unknown);
  }

  /** Channels that lack the address or key without which Grafana takes none. */
  public List<ObjectNode> incompleteChannels() {
    return List.copyOf(incomplete);
  }

  /** What Grafana has no place for. */
  public List<Loss> losses() {
    return List.copyOf(losses);
  }
}
