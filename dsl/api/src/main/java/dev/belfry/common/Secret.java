package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * A password, token or secret address, told by where it is: Belfry never holds the secret itself,
 * so it can't end up in {@code out/}.
 *
 * @param path the file that holds the secret, on the machine that reads the configuration
 */
public record Secret(String path) implements NodeValue {

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

  @Override
  public Node node() {
    return Node.text(path);
  }
}
