package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists of names and labels, as configurations have many of them. */
final class Nodes {
  private Nodes() {}

  static Node texts(String... items) {
    return Node.array(List.of(items).stream().map(Node::text).toList());
  }

  /** Labels as a selector asks for them, below {@code matchLabels}. */
  static ObjectNode labels(Map<String, String> labels) {
    ObjectNode matched = Node.object();
    for (Map.Entry<String, String> label : Each.entries(requireNonNull(labels, "labels"))) {
      matched = matched.with(label.getKey(), Node.text(label.getValue()));
    }
    return matched;
  }

  /** The labels that a selector asks for by {@code matchLabels}. */
  static Map<String, String> matched(ObjectNode selector) {
    Map<String, String> labels = new TreeMap<>();
    selector
        .object("matchLabels")
        .forEach(
            (name, value) -> {
              if (value instanceof StringNode text) {
                labels.put(name, text.value());
              }
            });
    return labels;
  }
}
