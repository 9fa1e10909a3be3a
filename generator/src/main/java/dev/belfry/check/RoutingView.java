package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.PossibleAlerts;
import dev.belfry.routing.RouteNode;
import dev.belfry.routing.RoutingException;
import dev.belfry.routing.RoutingTree;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A configuration of Alertmanager, and which of its routes alerts can reach. */
final class RoutingView {
  private final Place root;
  private final RoutingTree tree;
  private final Map<RouteNode, Way> ways = new LinkedHashMap<>();

  /** Whether alerts can reach a route. */
  enum State {
    REACHED,
    /** No alert can meet its matchers and those above it. */
    CONTRADICTORY,
    /** Routes before it take all alerts that it fits. */
    SHADOWED,
    /** No alert reaches a route above it. */
    BELOW_UNREACHED
  }

  /**
   * How an alert comes to a route.
   *
   * @param all what it meets
   * @param none of these lists it meets none whole, as it would have been taken by a route before
   */
  private record Way(
      Place place, State state, List<AlertMatcher> all, List<List<AlertMatcher>> none) {}

  private RoutingView(Place root, RoutingTree tree) {
    this.root = root;
    this.tree = tree;
    Place top = root.inside(tree.root().node());
    visit(tree.root(), new Way(top, State.REACHED, List.of(), List.of()));
  }

  /** The configurations among documents. */
  static List<Place> roots(List<Document> documents) {
    List<Place> roots = new ArrayList<>();
    documents.stream()
        .filter(Document::isAlertmanager)
        .forEach(document -> addOnce(document.model(), roots));
    return roots;
  }

  /** Adds a tree that is not there yet. */
  static void addOnce(ObjectNode routing, List<Place> roots) {
    if (roots.stream().noneMatch(root -> root.node() == routing)) {
      roots.add(Place.of(routing));
    }
  }

  /** What is seen of a configuration, unless Alertmanager would refuse it. */
  static Optional<RoutingView> of(Place root) {
    try {
      return Optional.of(new RoutingView(root, RoutingTree.of(root.node())));
    } catch (RoutingException e) {
      return Optional.empty();
    }
  }

  private void visit(RouteNode route, Way way) {
    ways.put(route, way);
    List<List<AlertMatcher>> taken = new ArrayList<>(way.none());
    for (RouteNode child : route.routes()) {
      List<AlertMatcher> all = joined(way.all(), child.matchers());
      Place place = way.place().inside(child.node());
      visit(child, new Way(place, state(way, all, taken), all, List.copyOf(taken)));
      if (!child.continues()) {
        taken.add(child.matchers());
      }
    }
  }

  private static State state(Way above, List<AlertMatcher> all, List<List<AlertMatcher>> taken) {
    if (above.state() != State.REACHED) {
      return State.BELOW_UNREACHED;
    }
    if (!PossibleAlerts.exist(all, List.of())) {
      return State.CONTRADICTORY;
    }
    return PossibleAlerts.exist(all, taken) ? State.REACHED : State.SHADOWED;
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  Place root() {
    return root;
  }

  RoutingTree tree() {
    return tree;
  }

  /** All routes, each behind the one above it. */
  List<RouteNode> routes() {
    return List.copyOf(ways.keySet());
  }

  Place place(RouteNode route) {
    return ways.get(route).place();
  }

  State state(RouteNode route) {
    return ways.get(route).state();
  }

  /** Whether an alert that meets these matchers may end at a route. */
  boolean mayEnd(RouteNode route, List<AlertMatcher> alert) {
    Way way = ways.get(route);
    List<List<AlertMatcher>> below = route.routes().stream().map(RouteNode::matchers).toList();
    return way.state() == State.REACHED
        && PossibleAlerts.exist(joined(alert, way.all()), joined(way.none(), below));
  }

  /** Whether an alert that a route took may be taken by one behind it, too. */
  boolean mayGoOn(RouteNode route) {
    Way way = ways.get(route);
    List<RouteNode> siblings = route.above().orElseThrow().routes();
    return siblings.subList(siblings.indexOf(route) + 1, siblings.size()).stream()
        .anyMatch(later -> PossibleAlerts.exist(joined(way.all(), later.matchers()), way.none()));
  }

  /** A route as findings call it. */
  static String subject(RouteNode route) {
    return "route `" + route.key() + "`";
  }
}
