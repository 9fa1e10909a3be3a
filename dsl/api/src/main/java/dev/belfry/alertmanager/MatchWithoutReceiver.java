package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.common.Matcher;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;

/** Conditions on alerts of which nothing is said yet: neither who gets them nor what they mute. */
public final class MatchWithoutReceiver {
  private final List<StringNode> matchers;
  private final ObjectNode start = Node.object().startedHere();

  MatchWithoutReceiver(List<Matcher> matchers) {
    this.matchers = texts(requireNonNull(matchers, "matchers"));
  }

  /**
   * A route that sends these alerts to somebody.
   *
   * @param receiver who gets them. API name: {@code receiver}.
   */
  public Route sendTo(Receiver receiver) {
    Mentions mentions = Mentions.of(requireNonNull(receiver, "receiver"));
    return new Route(route().with(RouteOptions.RECEIVER, receiver.nameNode()), mentions);
  }

  /**
   * A route that sends these alerts to the receiver of the route above it, but may group and repeat
   * in another way.
   */
  public Route inheritReceiver() {
    return new Route(route(), Mentions.NONE);
  }

  private ObjectNode route() {
    return matchers.isEmpty() ? start : start.plus(RouteOptions.MATCHERS, matchers);
  }

  /**
   * An inhibition: while one of these alerts fires, those that all the given matchers fit are kept
   * quiet.
   *
   * @param targets conditions on the alerts to keep quiet. API name: {@code target_matchers}; those
   *     of {@code when} become {@code source_matchers}.
   * @throws IllegalArgumentException when there is no matcher here or in {@code when}, which would
   *     fit all alerts
   */
  public Inhibition mutes(Matcher... targets) {
    return mutes(List.of(requireNonNull(targets, "targets")));
  }

  /**
   * An inhibition: while one of these alerts fires, those that all the given matchers fit are kept
   * quiet.
   *
   * @param targets conditions on the alerts to keep quiet. API name: {@code target_matchers}; those
   *     of {@code when} become {@code source_matchers}.
   * @throws IllegalArgumentException when there is no matcher here or in {@code when}, which would
   *     fit all alerts
   */
  public Inhibition mutes(List<Matcher> targets) {
    if (requireNonNull(targets, "targets").isEmpty() || matchers.isEmpty()) {
      throw new IllegalArgumentException(
          (matchers.isEmpty() ? "when" : "mutes")
              + ": expected at least one matcher, got none, which fits all alerts;"
              + " write such as when(SEVERITY.is(\"critical\")).mutes(SEVERITY.is(\"warning\"))");
    }
    return new Inhibition(
        start
            .plus(Inhibition.SOURCE_MATCHERS, matchers)
            .plus(Inhibition.TARGET_MATCHERS, texts(targets)));
  }

  /** One entry for each matcher, in the form that all versions and modes read alike. */
  private static List<StringNode> texts(List<Matcher> matchers) {
    return Each.each(matchers, matcher -> Node.text(matcher.toString()));
  }
}
