package dev.belfry.helm;

import dev.belfry.tree.Node;
import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/** Quantities of Kubernetes, as sizes of disks. */
final class Sizes {
  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]*([.][0-9]+)?([KMGTPE]i?)?");

  private Sizes() {}

  static Node node(String size) {
    return Node.text(Require.match("size", size, SIZE, "a quantity of Kubernetes, such as 50Gi"));
  }
}
