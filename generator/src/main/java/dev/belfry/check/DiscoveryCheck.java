package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Discoveries of which one setting needs or excludes another: Prometheus refuses them. */
final class DiscoveryCheck implements Check {
  /** Of which objects the selectors may be, by what becomes targets. */
  private static final Map<String, List<String>> SELECTORS =
      Map.of(
          "pod", List.of("pod", "node"),
          "service", List.of("service"),
          "endpoints", List.of("pod", "service", "endpoints"),
          "endpointslice", List.of("pod", "service", "endpointslice"),
          "node", List.of("node"),
          "ingress", List.of("ingress"));

  /** How the API of Kubernetes is spoken to, in jobs and in objects. */
  private static final List<String> HTTP =
      List.of(
          "authorization",
          "basic_auth",
          "basicAuth",
          "oauth2",
          "bearer_token",
          "bearer_token_file",
          "tls_config",
          "tlsConfig",
          "proxy_url",
          "proxyUrl",
          "proxy_from_environment",
          "proxyFromEnvironment",
          "http_headers");

  /** What is on unless it is said otherwise. */
  private static final List<String> HTTP_WITHOUT =
      List.of("follow_redirects", "followRedirects", "enable_http2", "enableHTTP2");

  private static final List<String> KEY_OF_AZURE =
      List.of("tenant_id", "client_id", "client_secret");
  private static final List<String> KEY_OF_AZURE_OBJECT =
      List.of("tenantID", "clientID", "clientSecret");
  private static final List<String> KEY_OF_OCI =
      List.of("tenancy", "user", "fingerprint", "key_file");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      for (Scrape scrape : Scrape.in(document)) {
        Place place = scrape.place();
        Findings findings = new Findings(document.subject(), report);
        kubernetes(place.each("kubernetes_sd_configs"), findings);
        kubernetes(place.each("kubernetesSDConfigs"), findings);
        place.each("dns_sd_configs").forEach(dns -> dns(dns, findings));
        place.each("dnsSDConfigs").forEach(dns -> dns(dns, findings));
        place.each("oci_sd_configs").forEach(oci -> oci(oci, findings));
        place.each("azure_sd_configs").forEach(one -> azure(one, KEY_OF_AZURE, findings));
        place.each("azureSDConfigs").forEach(one -> azure(one, KEY_OF_AZURE_OBJECT, findings));
        if (scrape.targetRelabelings().isEmpty()) {
          place.each("static_configs").forEach(targets -> addresses(targets, findings));
          place.each("staticConfigs").forEach(targets -> addresses(targets, findings));
        }
      }
    }
  }

  private static void kubernetes(List<Place> discoveries, Findings findings) {
    for (Place discovery : discoveries) {
      ObjectNode object = discovery.node();
      api(discovery, findings);
      String role = object.text("role").orElse("").toLowerCase(Locale.ROOT);
      List<String> allowed = SELECTORS.getOrDefault(role, List.of());
      Set<String> seen = new HashSet<>();
      for (Place selector : discovery.each("selectors")) {
        String kind = selector.node().text("role").orElse("").toLowerCase(Locale.ROOT);
        if (!allowed.isEmpty() && !allowed.contains(kind)) {
          findings.add(
              selector,
              "a selector of `" + kind + "` has no place where `" + role + "` becomes targets",
              "select by one of " + String.join(", ", allowed));
        } else if (!seen.add(kind)) {
          findings.add(
              selector,
              "two selectors are about `" + kind + "`, of which one is allowed",
              "put both into one, with a comma between them");
        }
      }
    }
  }

  private static void api(Place discovery, Findings findings) {
    ObjectNode object = discovery.node();
    boolean isFile = object.get("kubeconfig_file").isPresent();
    Optional<String> http = http(object);
    String server = set(object, "api_server", "apiServer");
    String own = set(object.object("namespaces"), "own_namespace", "ownNamespace");
    if (http.isPresent() && isFile) {
      findings.add(
          discovery,
          "`" + http.get() + "` and `kubeconfig_file` exclude each other",
          "leave `" + http.get() + "` out; the file says how to reach the API");
    } else if (http.isPresent() && server.isEmpty()) {
      findings.add(
          discovery,
          "`" + http.get() + "` is set without the address of the API that it is for",
          "set the address of the API, or leave `" + http.get() + "` out");
    }
    if (!own.isEmpty() && (isFile || !server.isEmpty())) {
      String other = isFile ? "kubeconfig_file" : server;
      findings.add(
          discovery,
          "`" + own + "` and `" + other + "` exclude each other",
          "name the namespace instead");
    }
  }

  /** How the API is spoken to otherwise than Prometheus does by itself. */
  private static Optional<String> http(ObjectNode object) {
    return Stream.concat(
            HTTP.stream().filter(name -> isSet(object, name)),
            HTTP_WITHOUT.stream()
                .filter(name -> object.get(name).filter(BooleanNode.FALSE::equals).isPresent()))
        .findFirst();
  }

  /** The one of two names that is set; empty if none is. */
  private static String set(ObjectNode object, String name, String other) {
    return isSet(object, name) ? name : isSet(object, other) ? other : "";
  }

  private static boolean isSet(ObjectNode object, String name) {
    return object.get(name).filter(value -> value != BooleanNode.FALSE).isPresent();
  }

  private static void dns(Place discovery, Findings findings) {
    String type = discovery.node().text("type").orElse("SRV").toUpperCase(Locale.ROOT);
    if (!type.equals("SRV") && discovery.node().get("port").isEmpty()) {
      findings.add(
          discovery,
          "entries of type " + type + " name no port, and the discovery names none",
          "set the port");
    }
  }

  private static void oci(Place discovery, Findings findings) {
    ObjectNode object = discovery.node();
    boolean byKey = !object.text("auth").orElse("").equals("instance_principal");
    for (String name : KEY_OF_OCI) {
      if (object.get(name).isPresent() != byKey) {
        findings.add(
            discovery,
            byKey
                ? "the key of a user needs `" + name + "`"
                : "`" + name + "` has no place where the machine proves who it is",
            byKey
                ? "set " + String.join(", ", KEY_OF_OCI)
                : "leave it out, or let the key of a user prove it");
        return;
      }
    }
  }

  /** The way that is taken unless another is named. */
  private static void azure(Place discovery, List<String> key, Findings findings) {
    ObjectNode object = discovery.node();
    String way =
        object
            .text("authentication_method")
            .or(() -> object.text("authenticationMethod"))
            .orElse("OAuth");
    key.stream()
        .filter(name -> way.equals("OAuth") && object.get(name).isEmpty())
        .findFirst()
        .ifPresent(
            name ->
                findings.add(
                    discovery,
                    "OAuth, by which Azure is asked, needs `" + name + "`",
                    "set " + String.join(", ", key) + ", or another way to prove who asks"));
  }

  /** Where nothing changes them, they are what is scraped. */
  private static void addresses(Place targets, Findings findings) {
    for (Node target : targets.node().array("targets").items()) {
      if (target instanceof StringNode text && text.value().contains("/")) {
        findings.add(
            targets,
            "`" + text.value() + "` is no host with a port, and no relabeling makes one of it",
            "name host and port; scheme and path are settings of the job");
      }
    }
  }

  /** Where findings go. */
  private record Findings(String subject, Report report) {
    private void add(Place place, String message, String hint) {
      report.error(ScrapeConflictCheck.CODE, subject, place, message, hint);
    }
  }
}
