package dev.belfry.read;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rules as Prometheus reads them: a number as expression is the text that it is, and a list with
 * nothing behind its name is empty.
 */
final class LenientRules {
  private static final String EXPRESSION = "expr";

  /** How Thanos answers where parts of its data are missing; Prometheus does not read it. */
  private static final String OF_THANOS = "partial_response_strategy";

  private LenientRules() {}

  /** What an object for the operator says, with the groups as Prometheus gets them. */
  static ObjectNode inObject(ObjectNode spec) {
    return each(inGroups(spec), "groups", group -> group.without(OF_THANOS));
  }

  /** The object with the groups as they are read. */
  static ObjectNode inGroups(ObjectNode object) {
    return each(object, "groups", group -> each(group, "rules", LenientRules::rule));
  }

  private static ObjectNode rule(ObjectNode rule) {
    return rule.get(EXPRESSION).orElse(null) instanceof NumberNode number
        ? rule.with(EXPRESSION, Node.text(number.text()))
        : rule;
  }

  private static ObjectNode each(ObjectNode object, String list, UnaryOperator<ObjectNode> change) {
    Node value = object.get(list).orElse(null);
    if (value instanceof ArrayNode items) {
      List<Node> changed =
          items.items().stream()
              .map(item -> item instanceof ObjectNode one ? change.apply(one) : item)
              .toList();
      return object.with(list, Node.array(changed));
    }
    return Node.none().equals(value) ? object.with(list, Node.array()) : object;
  }
}
