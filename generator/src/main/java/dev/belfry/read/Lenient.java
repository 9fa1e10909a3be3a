package dev.belfry.read;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rules and jobs as Prometheus reads them: a number as expression is the text that it is, a list
 * with nothing behind its name is empty, and a setting is as if it were not there.
 */
final class Lenient {
  private static final String EXPRESSION = "expr";

  /** How Thanos answers where parts of its data are missing; Prometheus does not read it. */
  private static final String OF_THANOS = "partial_response_strategy";

  private Lenient() {}

  /** What an object for the operator says, with the groups as Prometheus gets them. */
  static ObjectNode inObject(ObjectNode spec) {
    return each(inGroups(spec), "groups", group -> group.without(OF_THANOS));
  }

  /** The object without properties that have nothing behind their name, wherever they are. */
  static ObjectNode withoutNothing(ObjectNode object) {
    ObjectNode filled = object;
    for (int i = 0; i < object.size(); i++) {
      String name = object.name(i);
      Node value = object.value(i);
      if (Node.none().equals(value)) {
        filled = filled.without(name);
      } else if (value instanceof ObjectNode inner) {
        filled = filled.with(name, withoutNothing(inner));
      } else if (value instanceof ArrayNode list) {
        filled = filled.with(name, each(list, Lenient::withoutNothing));
      }
    }
    return filled;
  }

  /** The object with the groups as they are read. */
  static ObjectNode inGroups(ObjectNode object) {
    return each(object, "groups", group -> each(group, "rules", Lenient::rule));
  }

  private static ObjectNode rule(ObjectNode rule) {
    return rule.get(EXPRESSION).orElse(null) instanceof NumberNode number
        ? rule.with(EXPRESSION, Node.text(number.text()))
        : rule;
  }

  private static ObjectNode each(ObjectNode object, String list, UnaryOperator<ObjectNode> change) {
    Node value = object.get(list).orElse(null);
    if (value instanceof ArrayNode items) {
      return object.with(list, each(items, change));
    }
    return Node.none().equals(value) ? object.with(list, Node.array()) : object;
  }

  private static ArrayNode each(ArrayNode list, UnaryOperator<ObjectNode> change) {
    List<Node> changed =
        list.items().stream()
            .map(item -> item instanceof ObjectNode one ? change.apply(one) : item)
            .toList();
    return Node.array(changed);
  }
}
