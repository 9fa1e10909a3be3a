package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.PossibleAlerts;
import dev.belfry.routing.RouteNode;
import dev.belfry.routing.RoutingException;
import dev.belfry.routing.RoutingTree;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A configuration of Alertmanager, and which of its routes alerts can reach. */
final class RoutingView {
  private final Place root;
  private final RoutingTree tree;
  private final Map<RouteNode, Way> ways = new LinkedHashMap<>();
  private final List<RouteNode> routes;

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
   * @param below what the routes below it ask for
   */
  private record Way(
      Place place,
      State state,
      List<AlertMatcher> all,
      Taken none,
      List<List<AlertMatcher>> below) {}

  /**
   * The matchers of routes that would have taken an alert before. Siblings share their list, of
   * which each knows how much is before it.
   *
   * @param above those of the route above; null for the root
   * @param siblings those of the siblings
   * @param count how many of them are meant
   */
  private record Taken(Taken above, List<List<AlertMatcher>> siblings, int count)
      implements Iterable<List<AlertMatcher>> {
    static final Taken NOTHING = new Taken(null, List.of(), 0);

    Taken and(List<List<AlertMatcher>> more) {
      return new Taken(this, more, more.size());
    }

    @Override
    public Iterator<List<AlertMatcher>> iterator() {
      return new Iterator<>() {
        private Taken from = Taken.this;
        private int next;

        @Override
        public boolean hasNext() {
          while (next == from.count && from.above != null) {
            from = from.above;
            next = 0;
          }
          return next < from.count;
        }

        @Override
        public List<AlertMatcher> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          return from.siblings.get(next++);
        }
      };
    }
  }

  private RoutingView(Place root, RoutingTree tree) {
    this.root = root;
    this.tree = tree;
    Place top = root.inside(tree.root().node());
    visit(tree.root(), top, State.REACHED, List.of(), Taken.NOTHING);
    routes = List.copyOf(ways.keySet());
  }

  /** The configurations among documents. */
  static List<Place> roots(List<Document> documents) {
    List<Place> roots = new ArrayList<>();
    documents.forEach(document -> document.routes().ifPresent(tree -> addOnce(tree, roots)));
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

  private void visit(
      RouteNode route, Place place, State state, List<AlertMatcher> all, Taken none) {
    List<RouteNode> children = route.routes();
    List<List<AlertMatcher>> below = children.stream().map(RouteNode::matchers).toList();
    ways.put(route, new Way(place, state, all, none, below));
    List<List<AlertMatcher>> siblings = new ArrayList<>();
    for (RouteNode child : children) {
      List<AlertMatcher> ofChild = joined(all, child.matchers());
      Taken taken = new Taken(none, siblings, siblings.size());
      State reached = state(state, ofChild, taken);
      visit(child, place.inside(child.node()), reached, ofChild, taken);
      if (!child.continues()) {
        siblings.add(child.matchers());
      }
    }
  }

  private static State state(State above, List<AlertMatcher> all, Taken taken) {
    if (above != State.REACHED) {
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
    return routes;
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
    return way.state() == State.REACHED
        && PossibleAlerts.exist(joined(alert, way.all()), way.none().and(way.below()));
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
