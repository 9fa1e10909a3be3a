package dev.belfry.helm;

import dev.belfry.tree.Node;
import java.util.List;

/** Lists of names, as configurations have many of them. */
final class Nodes {
  private Nodes() {}

  static Node texts(String... items) {
    return Node.array(List.of(items).stream().map(Node::text).toList());
  }
}
