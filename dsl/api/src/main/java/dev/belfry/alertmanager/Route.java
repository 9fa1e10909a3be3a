package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;

/** A branch of the tree of routes, for the alerts that its matchers fit. */
public final class Route extends FluentRoute<Route> {
  Route(ObjectNode node, Mentions mentions) {
    super(node, mentions);
  }

  @Override
  Route with(ObjectNode changed, Mentions mentioned) {
    return new Route(changed, mentioned);
  }

  /**
   * Lets alerts that this route took go on to the routes behind it. API name: {@code continue}.
   * Default: they stop here.
   */
  public Route keepMatching() {
    return set(CONTINUE, Node.bool(true));
  }

  /**
   * Tells nobody during any of these times. Alerts still count as taken by this route. API name:
   * {@code mute_time_intervals}.
   */
  public Route mutedDuring(TimeInterval... intervals) {
    return mutedDuring(List.of(requireNonNull(intervals, "intervals")));
  }

  /**
   * Tells nobody during any of these times. Alerts still count as taken by this route. API name:
   * {@code mute_time_intervals}.
   */
  public Route mutedDuring(List<TimeInterval> intervals) {
    return during(MUTE_TIME_INTERVALS, intervals);
  }

  /**
   * Tells somebody only during one of these times. Alerts still count as taken by this route. API
   * name: {@code active_time_intervals}. Default: at all times.
   */
  public Route activeDuring(TimeInterval... intervals) {
    return activeDuring(List.of(requireNonNull(intervals, "intervals")));
  }

  /**
   * Tells somebody only during one of these times. Alerts still count as taken by this route. API
   * name: {@code active_time_intervals}. Default: at all times.
   */
  public Route activeDuring(List<TimeInterval> intervals) {
    return during(ACTIVE_TIME_INTERVALS, intervals);
  }

  private Route during(Path path, List<TimeInterval> intervals) {
    List<Node> names = Each.each(requireNonNull(intervals, "intervals"), TimeInterval::nameNode);
    return with(node().plus(path, names), mentions().plus(List.of(Mentions.of(intervals))));
  }
}
