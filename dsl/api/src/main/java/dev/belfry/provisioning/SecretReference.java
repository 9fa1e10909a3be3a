package dev.belfry.provisioning;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/**
 * A password, token or key that Grafana looks up itself, told by where it is: Belfry never holds
 * the secret, so it can't end up in {@code out/}.
 *
 * @param text the reference as Grafana reads it: {@code $__file{/etc/secrets/token}}
 */
public record SecretReference(String text) implements NodeValue {
  private static final Pattern FORM =
      Pattern.compile("\\$__file\\{/[^}]+\\}|\\$__env\\{[A-Za-z_][A-Za-z0-9_]*\\}");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /**
   * A reference. The error does not repeat the text, which may be the secret itself.
   *
   * @throws IllegalArgumentException when the text is no reference
   */
  public SecretReference {
    if (!isReference(requireNonNull(text, "text"))) {
      throw new IllegalArgumentException(
          "secret: expected $__file{/path} or $__env{NAME}, got a text that may be the secret");
    }
  }

  /** Whether a text names the place of a secret instead of holding it. */
  public static boolean isReference(String text) {
    return FORM.matcher(requireNonNull(text, "text")).matches();
  }

  /**
   * The secret in this file on the machine of Grafana.
   *
   * @param path an absolute path
   * @throws IllegalArgumentException when the path is not absolute
   */
  public static SecretReference inFile(String path) {
    return new SecretReference("$__file{" + requireNonNull(path, "path") + "}");
  }

  /**
   * The secret in this variable of the environment of Grafana.
   *
   * @throws IllegalArgumentException when the name is not made of letters, digits and underscores
   */
  public static SecretReference inEnvironment(String name) {
    Require.match("variable", name, VARIABLE, "letters, digits and _");
    return new SecretReference("$__env{" + name + "}");
  }

  @Override
  public Node node() {
    return Node.text(text);
  }
}
