package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/** The rules of Kubernetes for labels, which are stricter than those of Prometheus. */
final class ObjectLabels {
  private static final String ENDS = "with a letter or digit at both ends";
  private static final String PART = "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
  private static final String DOMAIN_PART = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
  private static final Pattern NAME =
      Pattern.compile("((?=.{1,253}/)" + DOMAIN_PART + "(\\." + DOMAIN_PART + ")*/)?" + PART);
  private static final Pattern VALUE = Pattern.compile("(" + PART + ")?");

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
}
