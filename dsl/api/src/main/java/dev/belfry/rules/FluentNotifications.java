package dev.belfry.rules;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.TimeInterval;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.Arrays;

/**
 * What notifications past the tree of routes refer to by its name: times.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentNotifications<SELF extends FluentNotifications<SELF>> extends Fluent<SELF> {

  FluentNotifications(ObjectNode node) {
    super(node);
  }

  /** Tells nobody during any of these times. API name: {@code mute_time_intervals}. */
  public final SELF mutedDuring(TimeInterval... intervals) {
    return during(DirectNotifications.MUTE_TIME_INTERVALS, intervals);
  }

  /**
   * Tells somebody only during one of these times. API name: {@code active_time_intervals}.
   * Default: at all times.
   */
  public final SELF activeDuring(TimeInterval... intervals) {
    return during(DirectNotifications.ACTIVE_TIME_INTERVALS, intervals);
  }

  private SELF during(Path path, TimeInterval... intervals) {
    return append(
        path,
        Arrays.stream(requireNonNull(intervals, "intervals"))
            .map(interval -> interval.node().get("name").orElseThrow())
            .toList());
  }
}
