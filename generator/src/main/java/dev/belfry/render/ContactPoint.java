package dev.belfry.render;

import dev.belfry.provisioning.SecretReference;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A receiver of Alertmanager as a contact point of Grafana, which knows fewer kinds and fewer
 * settings, by other names.
 */
final class ContactPoint {
  private static final String RESOLVED = "send_resolved";
  private static final int LONGEST_UID = 40;

  private final ObjectNode receiver;
  private final ObjectNode global;
  private final List<Loss> losses;
  private final List<ObjectNode> incomplete = new ArrayList<>();

  ContactPoint(ObjectNode receiver, ObjectNode global, List<Loss> losses) {
    this.receiver = receiver;
    this.global = global;
    this.losses = losses;
  }

  /**
   * A kind of receiver in both programs.
   *
   * @param type what Grafana calls it
   * @param resolved whether Alertmanager tells of resolved alerts where nothing is said
   * @param settings the names of settings in Alertmanager, and in Grafana
   * @param shared which setting of all receivers stands in for one that is missing
   */
  private record Kind(
      String type, boolean resolved, Map<String, String> settings, Map<String, String> shared) {

    /** Whether Grafana can do without more: where all receivers may share it, it may be missing. */
    boolean isComplete(ObjectNode filled) {
      return filled.get("token").isPresent()
          || shared.keySet().stream().allMatch(name -> filled.get(settings.get(name)).isPresent());
    }
  }

  private static final Map<String, Kind> KINDS =
      Map.of(
          "slack_configs",
          new Kind(
              "slack",
              false,
              Map.ofEntries(
                  Map.entry("api_url_file", "url"),
                  Map.entry("app_token_file", "token"),
                  Map.entry("app_url", "endpointUrl"),
                  Map.entry("channel", "recipient"),
                  Map.entry("text", "text"),
                  Map.entry("title", "title"),
                  Map.entry("username", "username"),
                  Map.entry("icon_emoji", "icon_emoji"),
                  Map.entry("icon_url", "icon_url"),
                  Map.entry("color", "color")),
              Map.of("api_url_file", "slack_api_url_file")),
          "pagerduty_configs",
          new Kind(
              "pagerduty",
              true,
              Map.ofEntries(
                  Map.entry("routing_key_file", "integrationKey"),
                  Map.entry("severity", "severity"),
                  Map.entry("class", "class"),
                  Map.entry("component", "component"),
                  Map.entry("group", "group"),
                  Map.entry("description", "summary"),
                  Map.entry("source", "source"),
                  Map.entry("client", "client"),
                  Map.entry("client_url", "client_url"),
                  Map.entry("details", "details"),
                  Map.entry("url", "url")),
              Map.of()),
          "webhook_configs",
          new Kind(
              "webhook",
              true,
              Map.of("url", "url", "url_file", "url", "max_alerts", "maxAlerts"),
              Map.of()),
          "email_configs",
          new Kind("email", false, Map.of("to", "addresses", "text", "message"), Map.of()),
          "telegram_configs",
          new Kind(
              "telegram",
              true,
              Map.of(
                  "bot_token_file", "bottoken",
                  "chat_id", "chatid",
                  "chat_id_file", "chatid",
                  "message_thread_id", "message_thread_id",
                  "message", "message",
                  "parse_mode", "parse_mode",
                  "disable_notifications", "disable_notifications"),
              Map.of("bot_token_file", "telegram_bot_token_file")),
          "discord_configs",
          new Kind(
              "discord",
              true,
              Map.of(
                  "webhook_url_file", "url",
                  "title", "title",
                  "message", "message",
                  "avatar_url", "avatar_url"),
              Map.of()),
          "msteamsv2_configs",
          new Kind(
              "teams",
              true,
              Map.of("webhook_url_file", "url", "title", "title", "text", "message"),
              Map.of()),
          "opsgenie_configs",
          new Kind(
              "opsgenie",
              true,
              Map.of(
                  "api_key_file", "apiKey",
                  "message", "message",
                  "description", "description",
                  "responders", "responders"),
              Map.of("api_key_file", "opsgenie_api_key_file")),
          "pushover_configs",
          new Kind(
              "pushover",
              true,
              Map.of(
                  "user_key_file", "userKey",
                  "token_file", "apiToken",
                  "title", "title",
                  "message", "message",
                  "device", "device",
                  "sound", "sound",
                  "priority", "priority"),
              Map.of()));

  /** The contact point; empty if Grafana knows none of its channels. */
  Optional<ObjectNode> node() {
    List<Node> integrations = new ArrayList<>();
    for (int i = 0; i < receiver.size(); i++) {
      String property = receiver.name(i);
      if (receiver.value(i) instanceof ArrayNode configs) {
        integrations(property, configs, integrations);
      } else if (!property.equals("name")) {
        losses.add(new Loss(receiver, property));
      }
    }
    if (integrations.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Node.object()
            .with("orgId", Node.number(1))
            .with("name", Node.text(name()))
            .with("receivers", Node.array(integrations)));
  }

  /** Channels that lack the address or key without which Grafana takes none. */
  List<ObjectNode> incomplete() {
    return List.copyOf(incomplete);
  }

  private String name() {
    return receiver.text("name").orElseThrow();
  }

  private void integrations(String property, ArrayNode configs, List<Node> integrations) {
    Kind kind = KINDS.get(property);
    for (int i = 0; i < configs.size(); i++) {
      ObjectNode config = (ObjectNode) configs.get(i);
      if (kind == null) {
        losses.add(new Loss(config, property));
      } else {
        integrations.add(integration(kind, config, integrations.size() + 1));
      }
    }
  }

  private ObjectNode integration(Kind kind, ObjectNode config, int number) {
    ObjectNode settings = settings(kind, config);
    if (!kind.isComplete(settings)) {
      incomplete.add(config);
    }
    ObjectNode integration =
        Node.object()
            .with("uid", Node.text(uid(number)))
            .with("type", Node.text(kind.type()))
            .with("settings", settings);
    boolean resolved =
        config.get(RESOLVED).map(told -> told.equals(Node.bool(true))).orElse(kind.resolved());
    return resolved ? integration : integration.with("disableResolveMessage", Node.bool(true));
  }

  /** What the receiver says, and what all receivers share that it does not say. */
  private ObjectNode settings(Kind kind, ObjectNode config) {
    ObjectNode settings = Node.object();
    for (int i = 0; i < config.size(); i++) {
      String name = config.name(i);
      String there = kind.settings().get(name);
      if (there != null) {
        settings = settings.with(there, value(name, config.value(i)));
      } else if (!name.equals(RESOLVED)) {
        losses.add(new Loss(config, name));
      }
    }
    for (var shared : kind.shared().entrySet()) {
      Optional<String> file = global.text(shared.getValue());
      String there = kind.settings().get(shared.getKey());
      if (file.isPresent() && settings.get(there).isEmpty() && settings.get("token").isEmpty()) {
        settings = settings.with(there, SecretReference.inFile(file.get()).node());
      }
    }
    return settings;
  }

  /** Secrets stay in their files, which have to be there for Grafana, too. */
  private static Node value(String name, Node value) {
    if (name.endsWith("_file")) {
      return SecretReference.inFile(((StringNode) value).value()).node();
    }
    boolean number = value instanceof NumberNode && !name.equals("max_alerts");
    return number ? Node.text(((NumberNode) value).text()) : value;
  }

  /** By what Grafana knows it again: the name of the receiver, and a number. */
  private String uid(int number) {
    String end = "-" + number;
    String slug = name().replaceAll("[^A-Za-z0-9_-]+", "-");
    return slug.substring(0, Math.min(slug.length(), LONGEST_UID - end.length())) + end;
  }
}
