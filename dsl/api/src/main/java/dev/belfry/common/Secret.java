package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import java.util.regex.Pattern;

/**
 * A password, token or secret address, told by where it is: Belfry never holds the secret itself,
 * so it can't end up in {@code out/}.
 *
 * @param path the file that holds the secret, on the machine that reads the configuration
 */
public record Secret(String path) implements NodeValue {
  /**
   * Where an Alertmanager that prometheus-operator runs finds the Secrets of Kubernetes that it
   * lists in {@code spec.secrets}: a folder for each, with a file for each of its entries.
   */
  public static final String KUBERNETES_SECRETS = "/etc/alertmanager/secrets/";

  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");
  private static final Pattern KEY = Pattern.compile("(?!\\.\\.?$)[-._a-zA-Z0-9]{1,253}");

  /**
   * The secret in this file. The error does not repeat the text, which may be the secret itself.
   *
   * @throws IllegalArgumentException when the path is not absolute
   */
  public Secret {
    if (!requireNonNull(path, "path").startsWith("/")) {
      throw new IllegalArgumentException(
          "secret: expected the absolute path of a file that holds it, such as"
              + " /etc/alertmanager/secrets/slack/url, got a text that does not start with /");
    }
  }

  /** The secret that this file holds. The path is absolute. */
  public static Secret file(String path) {
    return new Secret(path);
  }

  /**
   * The secret that an entry of a Secret of Kubernetes holds. In an AlertmanagerConfig it is a
   * reference to the entry, everywhere else the file {@code
   * /etc/alertmanager/secrets/<name>/<key>}, at which prometheus-operator mounts it for
   * Alertmanager; a Grafana has to mount it there, too.
   *
   * @param name the name of the Secret, in the namespace of the Alertmanager or of the
   *     AlertmanagerConfig
   * @param key the entry in the Secret
   * @throws IllegalArgumentException when one of them is not as Kubernetes wants it; the error does
   *     not repeat it
   */
  public static Secret kubernetes(String name, String key) {
    if (!NAME.matcher(requireNonNull(name, "name")).matches()
        || !KEY.matcher(requireNonNull(key, "key")).matches()) {
      throw new IllegalArgumentException(
          "secret: expected the name of a Secret, in lower case letters, digits, - and ., and its"
              + " key, in letters, digits, -, _ and ., such as kubernetes(\"slack\", \"url\"),"
              + " got other texts");
    }
    return new Secret(KUBERNETES_SECRETS + name + "/" + key);
  }

  @Override
  public Node node() {
    return Node.text(path);
  }
}
