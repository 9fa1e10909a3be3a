package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.Secret;
import dev.belfry.tree.Node;
import dev.belfry.tree.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** The front door to Alertmanager: who gets which alerts, and which alerts keep others quiet. */
public final class Alertmanager extends AlertmanagerFactories {
  private Alertmanager() {}

  /**
   * The whole configuration, made from its tree of routes. The receivers and time intervals that
   * the tree names are part of it, each once, in the order of their first use.
   *
   * @param root the route that every alert enters. API name: {@code route}.
   */
  public static Routing routing(DefaultRoute root) {
    Routing routing = Routing.of(requireNonNull(root, "root"));
    Mentions mentions = root.mentions();
    routing = routing.with(routing.node().plus(Routing.RECEIVERS, once(mentions.receivers())));
    return mentions.intervals().isEmpty()
        ? routing
        : routing.with(routing.node().plus(Routing.TIME_INTERVALS, once(mentions.intervals())));
  }

  private static <T> List<T> once(List<T> items) {
    return List.copyOf(new LinkedHashSet<>(items));
  }

  /**
   * The root of the tree of routes, which fits all alerts.
   *
   * @param receiver who gets what no route below takes. API name: {@code receiver}.
   */
  public static DefaultRoute sendTo(Receiver receiver) {
    Mentions mentions = Mentions.of(requireNonNull(receiver, "receiver"));
    return new DefaultRoute(
        Node.object().startedHere().with(RouteOptions.RECEIVER, receiver.nameNode()), mentions);
  }

  /**
   * Starts a route or an inhibition for the alerts that all of these matchers fit; {@link
   * MatchWithoutReceiver} completes it. Without any matcher, all alerts fit.
   *
   * @param matchers conditions on the labels of alerts. API name: {@code matchers}.
   */
  public static MatchWithoutReceiver when(Matcher... matchers) {
    return when(List.of(requireNonNull(matchers, "matchers")));
  }

  /**
   * Starts a route or an inhibition for the alerts that all of these matchers fit; {@link
   * MatchWithoutReceiver} completes it. Without any matcher, all alerts fit.
   *
   * @param matchers conditions on the labels of alerts. API name: {@code matchers}.
   */
  public static MatchWithoutReceiver when(List<Matcher> matchers) {
    return new MatchWithoutReceiver(matchers);
  }

  /**
   * Messages to a channel of Slack.
   *
   * @param channel the channel, such as {@code #alerts}, or the person. API name: {@code channel}.
   *     Not empty.
   * @throws IllegalArgumentException when the channel is empty
   */
  public static SlackConfig slack(String channel) {
    return SlackConfig.of().channel(channel);
  }

  /**
   * A button in a message of Slack. It needs an address that it opens, or a name by which an app
   * knows it.
   *
   * @param text what stands on the button. API name: {@code text}. Not empty.
   * @throws IllegalArgumentException when the text is empty
   */
  public static SlackAction slackButton(String text) {
    return SlackAction.of("button", text);
  }

  /**
   * Events for a service of PagerDuty, by its Events API v2.
   *
   * @param routingKey the integration key of the service. API name: {@code routing_key_file}.
   */
  public static PagerDutyConfig pagerDuty(Secret routingKey) {
    return pagerDuty(PagerDutyConfig.ROUTING_KEY_FILE, requireNonNull(routingKey, "routingKey"));
  }

  /**
   * Events for a service of PagerDuty by the older Events API v1, which knows no severity, class,
   * component, group, links and images.
   *
   * @param serviceKey the key of the service's Prometheus integration. API name: {@code
   *     service_key_file}.
   */
  public static PagerDutyConfig pagerDutyV1(Secret serviceKey) {
    return pagerDuty(PagerDutyConfig.SERVICE_KEY_FILE, requireNonNull(serviceKey, "serviceKey"));
  }

  private static PagerDutyConfig pagerDuty(Path path, Secret key) {
    PagerDutyConfig config = PagerDutyConfig.of();
    return config.with(config.node().with(path, key.node()));
  }
}
