package dev.belfry.check;

import dev.belfry.provisioning.SecretReference;
import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Secrets that would be readable in the output. The message never repeats them. */
final class SecretLiteralCheck implements Check {
  static final String CODE = "bundle.literal-secret";

  /**
   * Properties of Alertmanager, Grafana and Helm that hold a secret itself. A hash set: each
   * property of each document is looked up here.
   */
  private static final Set<String> NAMES =
      new HashSet<>(
          List.of(
              "adminPassword",
              "api_key",
              "api_secret",
              "api_token",
              "api_url_secret",
              "auth_password",
              "auth_secret",
              "basicAuthPassword",
              "bearer_token",
              "bot_token",
              "client_secret",
              "credentials",
              "opsgenie_api_key",
              "password",
              "routing_key",
              "secret",
              "secret_key",
              "service_key",
              "slack_api_url",
              "slack_app_token",
              "token",
              "user_key",
              "victorops_api_key",
              "webhook_url"));

  private static final Pattern FORM =
      Pattern.compile(
          "hooks\\.slack\\.com/services/|discord(app)?\\.com/api/webhooks/|://[^/\\s:@]+:[^/\\s:@]+@"
              + "|-----BEGIN [A-Z ]*PRIVATE KEY-----|\\bxox[abposr]-|\\bgh[pousr]_[A-Za-z0-9]{20}|\\bglsa_[A-Za-z0-9]{20}");

  /** One of these is in every text that the form fits; looking for them is a tenth of the work. */
  private static final List<String> SIGNS =
      List.of("://", "/services/", "/webhooks/", "PRIVATE KEY", "xox", "gh", "glsa_");

  /** No secret of these forms is shorter. */
  private static final int SHORTEST = 12;

  /** Stands for all names there are. */
  private static final Set<String> ALL = Set.of("*");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      check(document, Place.of(document.root()), NAMES, report);
    }
  }

  private static void check(Document document, Place place, Set<String> names, Report report) {
    ObjectNode node = place.node();
    for (int i = 0; i < node.size(); i++) {
      check(document, place, node.name(i), node.value(i), names, report);
    }
  }

  private static void check(
      Document document, Place place, String name, Node value, Set<String> names, Report report) {
    if (value instanceof ObjectNode object) {
      check(document, place.inside(object), secretsIn(name), report);
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        check(document, place, name, array.get(i), names, report);
      }
    } else if (isSecret(name, value, names)) {
      report.error(
          CODE,
          document.subject(),
          place,
          "`" + name + "` holds a secret itself, expected the place of a file that holds it",
          hint(document));
    }
  }

  private static String hint(Document document) {
    String type =
        document.path().startsWith("grafana/provisioning/")
            ? "SecretReference.inFile"
            : "Secret.file";
    return "type " + type + "(\"/etc/...\") in the typed method, and mount the secret there";
  }

  /**
   * Which properties of an object hold secrets, told by the name of the object: data sources of
   * Grafana have a place for nothing but secrets; where the author names the entries, a name says
   * nothing about the value.
   */
  private static Set<String> secretsIn(String name) {
    return switch (name) {
      case "secureJsonData" -> ALL;
      case "annotations", "details", "labels", "matchLabels" -> Set.of();
      default -> NAMES;
    };
  }

  private static boolean isSecret(String name, Node value, Set<String> names) {
    return value instanceof StringNode text
        && !text.value().isEmpty()
        && (names == ALL || names.contains(name) || looksSecret(text.value()))
        && !SecretReference.isReference(text.value());
  }

  private static boolean looksSecret(String text) {
    if (text.length() < SHORTEST) {
      return false;
    }
    for (String sign : SIGNS) {
      if (text.contains(sign)) {
        return FORM.matcher(text).find();
      }
    }
    return false;
  }
}
