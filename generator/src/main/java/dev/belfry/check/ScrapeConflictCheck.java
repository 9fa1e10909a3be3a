package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settings of scrapes of which one excludes or needs the other: Prometheus or the operator refuses
 * them.
 */
final class ScrapeConflictCheck implements Check {
  static final String CODE = "scrape.conflicting-settings";

  /** Of each list at most one may be set, wherever they are. */
  private static final List<List<String>> EXCLUSIVE =
      List.of(
          List.of("basicAuth", "authorization", "oauth2", "bearerTokenSecret", "bearerTokenFile"),
          List.of("basic_auth", "authorization", "oauth2", "bearer_token", "bearer_token_file"),
          List.of("proxyFromEnvironment", "proxyUrl"),
          List.of("proxyFromEnvironment", "noProxy"),
          List.of("proxy_from_environment", "proxy_url"),
          List.of("proxy_from_environment", "no_proxy"),
          List.of("ca", "caFile"),
          List.of("ca", "ca_file"),
          List.of("cert", "certFile"),
          List.of("cert", "cert_file"),
          List.of("keySecret", "keyFile"),
          List.of("secret", "configMap"),
          List.of("username", "username_file"),
          List.of("staticConfig", "ingress"),
          List.of("api_server", "kubeconfig_file"),
          List.of("auth_token_file", "auth_token", "basic_auth", "authorization"),
          List.of("key_passphrase", "key_passphrase_file"),
          List.of("secret_key", "secret_key_file"));

  /** Of each list the first needs one of the others, wherever they are. */
  private static final List<List<String>> DEPENDENT =
      List.of(
          List.of("noProxy", "proxyUrl"),
          List.of("no_proxy", "proxy_url"),
          List.of("cert", "keySecret", "key", "key_file"),
          List.of("certFile", "keyFile"),
          List.of("cert_file", "key_file", "key"),
          List.of("keySecret", "cert"),
          List.of("keyFile", "certFile"),
          List.of("key_file", "cert_file", "cert", "tenancy"));

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      List<Scrape> scrapes = Scrape.in(document);
      if (!scrapes.isEmpty()) {
        scrapes.stream()
            .map(Scrape::place)
            .distinct()
            .forEach(place -> check(place, document, report));
      }
      if (document.isScrapeConfiguration()) {
        jobs(document, report);
      }
    }
  }

  private static void jobs(Document document, Report report) {
    Set<String> names = new HashSet<>();
    ObjectNode global = document.root().object("global");
    for (Place job : Place.of(document.root()).each("scrape_configs")) {
      Optional<String> name = job.node().text("job_name");
      if (name.isPresent() && !names.add(name.get())) {
        report.error(
            CODE,
            document.subject(),
            job.at("job_name"),
            "two jobs have the name `" + name.get() + "`",
            "another name for one of them");
      }
      if (setting(job, global, "metric_name_validation_scheme").equals("legacy")
          && setting(job, global, "metric_name_escaping_scheme").equals("allow-utf-8")) {
        report.error(
            CODE,
            document.subject(),
            job,
            "targets are asked for names that are not classic, which are not taken",
            "take them, or another scheme to escape them by");
      }
    }
  }

  private static String setting(Place job, ObjectNode global, String name) {
    return job.node().text(name).or(() -> global.text(name)).orElse("");
  }

  private static void check(Place place, Document document, Report report) {
    exclusive(place, document, report);
    dependent(place, document, report);
    place
        .node()
        .forEach(
            (name, value) ->
                objects(value).forEach(child -> check(place.inside(child), document, report)));
  }

  private static void exclusive(Place place, Document document, Report report) {
    for (List<String> names : EXCLUSIVE) {
      List<String> set = names.stream().filter(name -> isSet(place.node(), name)).toList();
      if (set.size() > 1) {
        report.error(
            CODE,
            document.subject(),
            place,
            "`" + set.get(0) + "` and `" + set.get(1) + "` exclude each other",
            "leave one of them out");
      }
    }
  }

  private static void dependent(Place place, Document document, Report report) {
    for (List<String> names : DEPENDENT) {
      List<String> others = names.subList(1, names.size());
      if (isSet(place.node(), names.get(0))
          && others.stream().noneMatch(name -> isSet(place.node(), name))) {
        report.error(
            CODE,
            document.subject(),
            place,
            "`" + names.get(0) + "` is set without `" + others.get(0) + "`",
            "set both, or none");
      }
    }
  }

  private static Stream<ObjectNode> objects(Node value) {
    if (value instanceof ArrayNode array) {
      return array.items().stream().flatMap(ScrapeConflictCheck::objects);
    }
    return value instanceof ObjectNode object ? Stream.of(object) : Stream.empty();
  }

  /** What is switched off counts as not set. */
  private static boolean isSet(ObjectNode object, String name) {
    return object.get(name).filter(value -> value != BooleanNode.FALSE).isPresent();
  }
}
