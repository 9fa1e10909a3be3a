package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.Secret;
import dev.belfry.tree.Node;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The front door to Alertmanager: who gets which alerts, and which alerts keep others quiet. */
public final class Alertmanager extends AlertmanagerFactories {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]\\S*");

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
   * A text that several receivers print, such as the title of messages. The configuration lists it
   * by {@code templates(..)}, and texts print it by {@code include()}.
   *
   * @param name its name: letters, digits, {@code .}, {@code _} and {@code -}. One of
   *     Alertmanager's own names, such as {@code slack.default.title}, takes the place of what
   *     Alertmanager brings along.
   * @param text what it says, as {@code text/template} of Go, without {@code define} around it. Not
   *     empty.
   * @throws IllegalArgumentException when the name is not as said, or the text is empty
   */
  public static NotificationTemplate notificationTemplate(String name, String text) {
    return NotificationTemplate.of(name, text);
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

  /**
   * Alerts as JSON to an address of your own.
   *
   * <p>param url the address, if anybody may know it. API name: {code url}.
   *
   * @throws IllegalArgumentException when it does not start with http:// or https://
   */
  public static WebhookConfig webhook(String url) {
    return new WebhookConfig(WebhookConfig.of().node().with(WebhookConfig.URL, address(url)));
  }

  /**
   * Alerts as JSON to an address of your own.
   *
   * <p>param url the address, which is a secret. API name: {code url_file}.
   */
  public static WebhookConfig webhook(Secret url) {
    return new WebhookConfig(
        WebhookConfig.of().node().with(WebhookConfig.URL_FILE, requireNonNull(url, "url").node()));
  }

  /**
   * Alerts for incident.io. They need {code alertSourceToken}, or an {code Authorization} header by
   * {@code httpConfig}. Since 0.29.
   *
   * <p>param url the address of the alert source. API name: {code url}.
   *
   * @throws IllegalArgumentException when it does not start with http:// or https://
   */
  public static IncidentIoConfig incidentIo(String url) {
    return new IncidentIoConfig(
        IncidentIoConfig.of().node().with(IncidentIoConfig.URL, address(url)));
  }

  /**
   * Alerts for incident.io. They need {code alertSourceToken}, or an {code Authorization} header by
   * {@code httpConfig}. Since 0.29.
   *
   * <p>param url the address of the alert source, which is a secret. API name: {code url_file}.
   */
  public static IncidentIoConfig incidentIo(Secret url) {
    return new IncidentIoConfig(
        IncidentIoConfig.of()
            .node()
            .with(IncidentIoConfig.URL_FILE, requireNonNull(url, "url").node()));
  }

  private static Node address(String url) {
    return Node.text(
        Require.match(
            "url", url, ADDRESS, "an absolute address that starts with http:// or https://"));
  }

  /**
   * Messages to a chat of Telegram. Since 0.24.
   *
   * <p>param chat the number of the chat; groups have negative ones. API name: {code chat_id}. Not
   * 0.
   *
   * @throws IllegalArgumentException when it is 0
   */
  public static TelegramConfig telegram(long chat) {
    if (chat == 0) {
      throw new IllegalArgumentException("chat: expected the number of a chat, got 0");
    }
    return new TelegramConfig(
        TelegramConfig.of().node().with(TelegramConfig.CHAT_ID, Node.number(chat)));
  }

  /**
   * Messages to a chat of Telegram. Since 0.31.
   *
   * <p>param chat the file with the number of the chat. API name: {code chat_id_file}.
   */
  public static TelegramConfig telegram(Secret chat) {
    return new TelegramConfig(
        TelegramConfig.of()
            .node()
            .with(TelegramConfig.CHAT_ID_FILE, requireNonNull(chat, "chat").node()));
  }

  /**
   * Messages to a topic of Amazon SNS.
   *
   * <p>param arn the topic. API name: {code topic_arn}. Not empty.
   *
   * @throws IllegalArgumentException when it is empty
   */
  public static SnsConfig snsTopic(String arn) {
    return new SnsConfig(
        SnsConfig.of().node().with(SnsConfig.TOPIC_ARN, Node.text(Require.filled("arn", arn))));
  }

  /**
   * Short messages to a phone by Amazon SNS.
   *
   * <p>param number the number of the phone, such as {@code +4915112345678}. API name: {code
   * phone_number}. Not empty.
   *
   * @throws IllegalArgumentException when it is empty
   */
  public static SnsConfig snsPhone(String number) {
    return new SnsConfig(
        SnsConfig.of()
            .node()
            .with(SnsConfig.PHONE_NUMBER, Node.text(Require.filled("number", number))));
  }

  /**
   * Messages to an endpoint of a mobile application by Amazon SNS.
   *
   * <p>param arn the endpoint. API name: {code target_arn}. Not empty.
   *
   * @throws IllegalArgumentException when it is empty
   */
  public static SnsConfig snsTarget(String arn) {
    return new SnsConfig(
        SnsConfig.of().node().with(SnsConfig.TARGET_ARN, Node.text(Require.filled("arn", arn))));
  }

  /**
   * Messages to a room of Webex. Since 0.25.
   *
   * <p>param roomId the room. API name: {code room_id}. Not empty. param token the token of the
   * bot. API name: {code http_config.authorization.credentials_file}.
   *
   * @throws IllegalArgumentException when the room is empty
   */
  public static WebexConfig webex(String roomId, Secret token) {
    HttpConfig http = httpConfig().credentials(requireNonNull(token, "token"));
    return new WebexConfig(
        WebexConfig.of(roomId).node().with(WebexConfig.HTTP_CONFIG, http.node()));
  }

  /**
   * A button in a message of Rocket.Chat.
   *
   * <p>param text what stands on the button. API name: {code text}.
   */
  public static RocketChatAction rocketChatButton(String text) {
    return RocketChatAction.of("button").text(text);
  }

  private static PagerDutyConfig pagerDuty(Path path, Secret key) {
    PagerDutyConfig config = PagerDutyConfig.of();
    return config.with(config.node().with(path, key.node()));
  }
}
