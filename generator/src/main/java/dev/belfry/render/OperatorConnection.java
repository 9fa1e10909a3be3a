package dev.belfry.render;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** How an AlertmanagerConfig says how HTTP and TLS are spoken, and where secrets are. */
final class OperatorConnection {
  private static final String FILE = "_file";

  /** No secret, and the connection may do without. */
  private static final String AUTHORITY = "ca_file";

  /** Refused without a certificate. */
  private static final String KEY = "keySecret";

  /** It has a place there, but not for who Alertmanager lets ask. */
  private static final String OAUTH2 =
      "oauth2, whose client_id is a text, and an entry of a Secret or ConfigMap there";

  private static final Map<String, String> PLAIN =
      Map.of(
          "follow_redirects", "followRedirects",
          "enable_http2", "enableHttp2",
          "no_proxy", "noProxy",
          "proxy_from_environment", "proxyFromEnvironment",
          "server_name", "serverName",
          "insecure_skip_verify", "insecureSkipVerify",
          "min_version", "minVersion",
          "max_version", "maxVersion",
          "type", "type");

  private static final Set<String> PROXIES = Set.of("http://", "https://", "socks5://");

  private final Losses losses;

  OperatorConnection(Losses losses) {
    this.losses = losses;
  }

  /** A reference to the entry that is mounted as this file; empty if none is. */
  Optional<ObjectNode> reference(Node file) {
    return MountedFile.at(((StringNode) file).value())
        .filter(MountedFile::isSecret)
        .map(MountedFile::selector);
  }

  /** The settings of HTTP. */
  ObjectNode http(ObjectNode config) {
    return each(
        config,
        config,
        (name, value) ->
            switch (name) {
              case "basic_auth" -> part("basicAuth", each(config, value, this::secret));
              case "authorization" -> part("authorization", each(config, value, this::secret));
              case "tls_config" -> part("tlsConfig", tls(config, value));
              case "proxy_url" -> proxy(value);
              default -> plain(name, value);
            });
  }

  /** The settings of TLS. */
  ObjectNode tls(ObjectNode config) {
    return tls(config, config);
  }

  private ObjectNode tls(ObjectNode owner, Node config) {
    ObjectNode there =
        each(
            owner,
            config,
            (name, value) ->
                switch (name) {
                  case AUTHORITY -> certificate("ca", value);
                  case "cert_file" -> certificate("cert", value);
                  case "key_file" -> reference(value).map(key -> Map.entry(KEY, key));
                  default -> plain(name, value);
                });
    if (there.get(KEY).isEmpty() || there.get("cert").isPresent()) {
      return there;
    }
    losses.lose(owner, "key_file");
    return there.without(KEY);
  }

  private static Optional<Map.Entry<String, ? extends Node>> part(String name, ObjectNode part) {
    return Optional.of(Map.entry(name, part));
  }

  private Optional<Map.Entry<String, ? extends Node>> secret(String name, Node value) {
    if (!name.endsWith(FILE)) {
      return plain(name, value);
    }
    String entry = name.substring(0, name.length() - FILE.length());
    return reference(value).map(selector -> Map.entry(entry, selector));
  }

  /** A certificate is no secret and may be in a ConfigMap. */
  private static Optional<Map.Entry<String, ? extends Node>> certificate(String name, Node file) {
    return MountedFile.at(((StringNode) file).value())
        .map(mounted -> Map.entry(name, Node.object().with(mounted.kind(), mounted.selector())));
  }

  private static Optional<Map.Entry<String, ? extends Node>> proxy(Node url) {
    String address = ((StringNode) url).value();
    return PROXIES.stream().anyMatch(address::startsWith)
        ? Optional.of(Map.entry("proxyUrl", url))
        : Optional.empty();
  }

  private static Optional<Map.Entry<String, ? extends Node>> plain(String name, Node value) {
    return Optional.ofNullable(PLAIN.get(name)).map(there -> Map.entry(there, value));
  }

  /**
   * The settings in the form that they have there.
   *
   * @param owner the object that a factory made, where a loss is reported
   */
  private ObjectNode each(
      ObjectNode owner,
      Node config,
      BiFunction<String, Node, Optional<? extends Map.Entry<String, ? extends Node>>> form) {
    ObjectNode here = (ObjectNode) config;
    ObjectNode there = Node.object();
    for (int i = 0; i < here.size(); i++) {
      String name = here.name(i);
      var entry = form.apply(name, here.value(i));
      if (entry.isPresent()) {
        there = withFilled(there, entry.get().getKey(), entry.get().getValue());
      } else if (name.endsWith(FILE) && !name.equals(AUTHORITY)) {
        losses.unreferenced(owner, name);
      } else {
        losses.lose(owner, name.equals("oauth2") ? OAUTH2 : name);
      }
    }
    return there;
  }

  /** Adds a value, unless it is an object of which nothing is left. */
  static ObjectNode withFilled(ObjectNode there, String name, Node value) {
    boolean isEmpty = value instanceof ObjectNode object && object.size() == 0;
    return isEmpty ? there : there.with(name, value);
  }
}
