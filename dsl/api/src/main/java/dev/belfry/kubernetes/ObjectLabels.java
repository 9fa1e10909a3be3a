package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import dev.belfry.tree.StringNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The rules of Kubernetes for labels, which are stricter than those of Prometheus. */
final class ObjectLabels {
  private static final String ENDS = "with a letter or digit at both ends";
  private static final String PART = "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
  private static final String DOMAIN_PART = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
  private static final Pattern NAME =
      Pattern.compile("((?=.{1,253}/)" + DOMAIN_PART + "(\\." + DOMAIN_PART + ")*/)?" + PART);
  private static final Pattern VALUE = Pattern.compile("(" + PART + ")?");

  /** What Kubernetes takes, names and texts together. */
  private static final int MOST_BYTES = 256 * 1024;

  private ObjectLabels() {}

  static String name(String what, String name) {
    String expected =
        "at most 63 letters, digits, -, _ and ., "
            + ENDS
            + ", with or without a domain and / before";
    return Require.match(what, requireNonNull(name, "name"), NAME, expected);
  }

  static Node value(String value) {
    String expected = "at most 63 letters, digits, -, _ and ., " + ENDS;
    return Node.text(
        Require.match("value of a label", requireNonNull(value, "value"), VALUE, expected));
  }

  static void annotations(ObjectNode annotations) {
    int bytes = 0;
    for (int i = 0; i < annotations.size(); i++) {
      bytes += bytes(annotations.name(i));
      bytes += annotations.value(i) instanceof StringNode text ? bytes(text.value()) : 0;
    }
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "annotations: expected at most " + MOST_BYTES + " bytes in all, got " + bytes);
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
