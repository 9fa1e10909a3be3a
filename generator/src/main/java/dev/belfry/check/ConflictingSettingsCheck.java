package dev.belfry.check;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of Alertmanager of which one excludes the other: it refuses the file. */
final class ConflictingSettingsCheck implements Check {
  static final String CODE = "alertmanager.conflicting-settings";

  private static final List<String> PROXIES = List.of("proxy_from_environment", "proxy_url");
  private static final List<String> NO_PROXY = List.of("proxy_from_environment", "no_proxy");
  private static final List<List<String>> TLS =
      List.of(List.of("ca", "ca_file"), List.of("cert", "cert_file"));

  /** Of each list at most one may be set, by the name of what holds them. */
  private static final Map<String, List<List<String>>> EXCLUSIVE =
      Map.of(
          "basic_auth", List.of(List.of("username", "username_file")),
          "global", List.of(List.of("slack_api_url_file", "slack_app_token_file")),
          "http_config",
              List.of(List.of("basic_auth", "authorization", "oauth2"), PROXIES, NO_PROXY),
          "incidentio_configs",
              List.of(List.of("alert_source_token_file", "http_config.authorization")),
          "oauth2", List.of(PROXIES, NO_PROXY),
          "pushover_configs", List.of(List.of("html", "monospace")),
          "slack_configs",
              List.of(
                  List.of("api_url", "api_url_file", "app_token_file"),
                  List.of("app_token_file", "http_config.authorization")),
          "smtp_tls_config", TLS,
          "tls_config", TLS);

  /** Of each list the first makes no sense without one of the others. */
  private static final Map<String, List<List<String>>> DEPENDENT =
      Map.of(
          "http_config", List.of(List.of("no_proxy", "proxy_url")),
          "oauth2", List.of(List.of("no_proxy", "proxy_url")),
          "smtp_tls_config", pairsOfKeys(),
          "tls_config", pairsOfKeys());

  private static List<List<String>> pairsOfKeys() {
    return List.of(
        List.of("cert_file", "key_file", "key"),
        List.of("cert", "key_file", "key"),
        List.of("key_file", "cert_file", "cert"));
  }

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place root : inspection.routingRoots()) {
      check(root, "", report);
    }
  }

  private static void check(Place place, String name, Report report) {
    for (List<String> names : EXCLUSIVE.getOrDefault(name, List.of())) {
      List<String> set = names.stream().filter(one -> isSet(place.node(), one)).toList();
      if (set.size() > 1) {
        String message = "`" + set.get(0) + "` and `" + set.get(1) + "` exclude each other";
        report.error(CODE, "`" + name + "`", place, message, "leave one of them out");
      }
    }
    for (List<String> names : DEPENDENT.getOrDefault(name, List.of())) {
      List<String> others = names.subList(1, names.size());
      if (isSet(place.node(), names.get(0))
          && others.stream().noneMatch(one -> isSet(place.node(), one))) {
        String message = "`" + names.get(0) + "` is set without `" + others.get(0) + "`";
        report.error(CODE, "`" + name + "`", place, message, "set both, or none");
      }
    }
    place.node().forEach((child, value) -> inside(place, child, value, report));
  }

  private static void inside(Place place, String name, Node value, Report report) {
    if (value instanceof ObjectNode object) {
      check(place.inside(object), name, report);
    } else if (value instanceof ArrayNode array) {
      array.items().forEach(item -> inside(place, name, item, report));
    }
  }

  /** What is switched off counts as not set. */
  private static boolean isSet(ObjectNode object, String path) {
    Optional<Node> value = object.get(Path.parse(path));
    return value.isPresent() && value.get() != BooleanNode.FALSE;
  }
}
