package dev.belfry.check;

import dev.belfry.provisioning.SecretReference;
import dev.belfry.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which texts of an object hold a secret themselves instead of the place of one. */
enum Secrets {
  /** Those of properties that hold secrets, and those that look like one. */
  NAMED,
  /** The same, but what Splunk On-Call calls a routing key tells a team, and opens nothing. */
  NAMED_BUT_ROUTING_KEY,
  /** Those that look like one: where the author names the entries, a name says nothing. */
  ALIKE,
  /** All: data sources of Grafana have a place for nothing but secrets. */
  ALL;

  /**
   * Properties of Alertmanager, Grafana and Helm that hold a secret itself. A hash set: each
   * property of each document is looked up here.
   */
  static final Set<String> NAMES =
      new HashSet<>(
          List.of(
              "adminPassword",
              "alert_source_token",
              "api_key",
              "api_secret",
              "api_token",
              "api_url_secret",
              "app_token",
              "application_credential_secret",
              "application_secret",
              "auth_password",
              "auth_secret",
              "auth_token",
              "basicAuthPassword",
              "bearer_token",
              "bot_token",
              "client_certificate_key",
              "client_secret",
              "consumer_key",
              "credentials",
              "key_passphrase",
              "mattermost_webhook_url",
              "opsgenie_api_key",
              "password",
              "rocketchat_token",
              "rocketchat_token_id",
              "routing_key",
              "secret",
              "secret_key",
              "service_account_key",
              "service_key",
              "slack_api_url",
              "slack_app_token",
              "smtp_auth_password",
              "smtp_auth_secret",
              "telegram_bot_token",
              "token",
              "token_id",
              "user_key",
              "victorops_api_key",
              "webhook_url",
              "wechat_api_secret"));

  private static final Pattern FORM =
      Pattern.compile(
          "hooks\\.slack\\.com/services/|discord(app)?\\.com/api/webhooks/|://[^/\\s:@]+:[^/\\s:@]+@"
              + "|-----BEGIN [A-Z ]*PRIVATE KEY-----|\\bxox[abposr]-|\\bgh[pousr]_[A-Za-z0-9]{20}|\\bglsa_[A-Za-z0-9]{20}");

  /** What Grafana or its operator fills in: {@code Bearer ${TOKEN}}. */
  private static final Pattern FILLED = Pattern.compile("\\$\\{[A-Za-z0-9_.-]+\\}");

  /** No secret of these forms is shorter. */
  private static final int SHORTEST = 12;

  /** How an object holds them that is the value of this property. */
  static Secrets inside(String property) {
    return switch (property) {
      case "secureJsonData" -> ALL;
      case "annotations", "details", "labels", "matchLabels" -> ALIKE;
      case "victorops_configs" -> NAMED_BUT_ROUTING_KEY;
      default -> NAMED;
    };
  }

  /** Whether the text of this property is a secret. */
  boolean isSecret(String property, StringNode text) {
    boolean isFilled = this == ALL && FILLED.matcher(text.value()).find();
    boolean suspicious = this == ALL && !isFilled || isNamed(property) || looksSecret(text);
    return suspicious && !text.value().isEmpty() && !SecretReference.isReference(text.value());
  }

  /** Whether a text of whatever property that holds no secrets is one by its form. */
  static boolean hasForm(StringNode text) {
    return looksSecret(text) && !SecretReference.isReference(text.value());
  }

  private boolean isNamed(String property) {
    return switch (this) {
      case NAMED -> NAMES.contains(property);
      case NAMED_BUT_ROUTING_KEY -> NAMES.contains(property) && !property.equals("routing_key");
      case ALIKE, ALL -> false;
    };
  }

  /** The pattern is slow; nearly no text has what stands in every text that it fits. */
  private static boolean looksSecret(StringNode node) {
    boolean hasSign = node.mayHave('/') || node.mayHave('-') || node.mayHave('_');
    String text = node.value();
    if (!hasSign || text.length() < SHORTEST) {
      return false;
    }
    boolean address =
        node.mayHave('/')
            && (node.mayHave('@') && text.contains("://")
                || text.contains("/services/")
                || text.contains("/webhooks/"));
    boolean key =
        node.mayHave('-')
            && (node.mayHave('K') && text.contains("PRIVATE KEY") || text.contains("xox"));
    boolean token = node.mayHave('_') && (text.contains("gh") || text.contains("glsa_"));
    return (address || key || token) && FORM.matcher(text).find();
  }
}
