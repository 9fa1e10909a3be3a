package dev.belfry.render;

import dev.belfry.tree.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an AlertmanagerConfig calls the settings of receivers. What is not here it has no place for.
 *
 * <p>A line for each kind of receiver and each object in one. A name that is not the one of
 * Alertmanager in camel case stands behind {@code =}; where secrets may be files as well, the name
 * of that setting behind {@code |}. A {@code !} marks what the object needs, a {@code ?} texts that
 * may be empty.
 *
 * <p>Facts from: prometheus-operator 0.93.0, custom resource definition AlertmanagerConfig.
 */
final class OperatorFields {
  private static final Set<String> CAPITALS =
      Set.of("arn", "aws", "fips", "http", "id", "sts", "tls", "url");

  private static final Map<String, Map<String, Field>> KINDS =
      read(
          """
          discord_configs: send_resolved webhook_url_file=apiURL! content title? message? username \
          avatar_url http_config
          email_configs: to from smarthost hello auth_username auth_password_file auth_secret_file \
          auth_identity require_tls force_implicit_tls tls_config send_resolved headers html? text \
          threading
          msteams_configs: webhook_url_file=webhookUrl! send_resolved title? summary? text? \
          http_config
          msteamsv2_configs: webhook_url_file send_resolved title text http_config
          opsgenie_configs: api_key_file api_url send_resolved message description source entity \
          details responders actions tags note priority update_alerts http_config
          opsgenie_configs.responders: type! id name username
          pagerduty_configs: routing_key_file service_key_file url send_resolved description \
          severity source class component group details links=pagerDutyLinkConfigs \
          images=pagerDutyImageConfigs client client_url? timeout http_config
          pagerduty_configs.links: href? text=alt
          pagerduty_configs.images: src alt href?
          pushover_configs: user_key_file=userKey|userKeyFile! \
          token_file=token|tokenFile! \
          send_resolved title message url? url_title device sound priority retry expire ttl html \
          monospace http_config
          rocketchat_configs: channel token_file! token_id_file! api_url send_resolved color title \
          title_link text fields short_fields emoji icon_url? image_url? thumb_url? link_names \
          actions http_config
          rocketchat_configs.fields: title value short
          rocketchat_configs.actions: text url? msg
          slack_configs: channel api_url_file send_resolved username icon_emoji icon_url? \
          message_text color pretext title title_link? text fields short_fields image_url? \
          thumb_url? actions footer fallback callback_id=callbackId link_names mrkdwn_in \
          update_message timeout http_config
          slack_configs.fields: title! value! short
          slack_configs.actions: type! text! url? style name value confirm
          slack_configs.actions.confirm: text! title ok_text dismiss_text
          sns_configs: topic_arn phone_number target_arn api_url? sigv4 send_resolved subject \
          message attributes use_aws_http_client http_config
          sns_configs.sigv4: region? profile? role_arn=roleArn? external_id=externalId \
          use_fips_sts_endpoint
          telegram_configs: bot_token_file=botToken|botTokenFile! chat_id! api_url \
          message_thread_id send_resolved message? disable_notifications parse_mode http_config
          victorops_configs: routing_key! api_key_file api_url=apiUrl send_resolved message_type \
          state_message entity_display_name monitoring_tool custom_fields http_config
          webex_configs: room_id! api_url send_resolved message? http_config
          webhook_configs: url? url_file=urlSecret send_resolved max_alerts timeout payload \
          http_config
          wechat_configs: api_secret_file corp_id api_url send_resolved message message_type \
          agent_id to_user to_party to_tag http_config
          """);

  /** The settings of all receivers of a kind start with the first, those of one with nothing. */
  private static final Map<String, String> SHARED =
      Map.of(
          "email_configs", "smtp_",
          "opsgenie_configs", "opsgenie_",
          "pagerduty_configs", "pagerduty_",
          "rocketchat_configs", "rocketchat_",
          "slack_configs", "slack_",
          "telegram_configs", "telegram_",
          "victorops_configs", "victorops_",
          "webex_configs", "webex_",
          "wechat_configs", "wechat_");

  private OperatorFields() {}

  /**
   * A setting.
   *
   * @param name what it is called; a reference to a secret, if it is one
   * @param file what the file with a secret is called; empty if there is no such setting
   * @param isNeeded whether the object would be refused without it
   * @param mayBeEmpty whether an empty text is taken
   */
  record Field(String name, String file, boolean isNeeded, boolean mayBeEmpty) {

    /** Whether an object would be refused because it lacks this setting. */
    boolean isMissingIn(ObjectNode there) {
      return isNeeded && there.get(name).isEmpty() && there.get(file).isEmpty();
    }
  }

  /** The settings of a kind of receiver, or of an object in one, by their names in Alertmanager. */
  static Optional<Map<String, Field>> of(String kind) {
    return Optional.ofNullable(KINDS.get(kind));
  }

  /**
   * What a setting of all receivers is called in one of this kind; empty if it is about another.
   */
  static Optional<String> ofOne(String kind, String shared) {
    String prefix = SHARED.getOrDefault(kind, "-");
    if (!shared.startsWith(prefix)) {
      return Optional.empty();
    }
    String name = shared.substring(prefix.length());
    return Optional.of(name.equals("api_corp_id") ? "corp_id" : name)
        .filter(KINDS.get(kind)::containsKey);
  }

  /** Whether there are receivers that can say a setting of all receivers for themselves. */
  static boolean isOfOne(String shared) {
    return SHARED.keySet().stream().anyMatch(kind -> ofOne(kind, shared).isPresent());
  }

  /** A name in camel case, with the capitals that Go gives to abbreviations. */
  static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_")) {
      if (camel.isEmpty()) {
        camel.append(word);
      } else if (CAPITALS.contains(word)) {
        camel.append(word.toUpperCase(Locale.ROOT));
      } else {
        camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return camel.toString();
  }

  private static Map<String, Map<String, Field>> read(String lines) {
    Map<String, Map<String, Field>> kinds = new HashMap<>();
    for (String line : lines.split("\n")) {
      int colon = line.indexOf(':');
      Map<String, Field> fields = new HashMap<>();
      for (String word : line.substring(colon + 1).trim().split(" +")) {
        String[] names = word.replaceAll("[!?]$", "").split("[=|]");
        String standard = camel(names[0].replaceAll("_file$", ""));
        fields.put(
            names[0],
            new Field(
                names.length > 1 ? names[1] : standard,
                names.length > 2 ? names[2] : "",
                word.endsWith("!"),
                word.endsWith("?")));
      }
      kinds.put(line.substring(0, colon), Map.copyOf(fields));
    }
    return Map.copyOf(kinds);
  }
}
