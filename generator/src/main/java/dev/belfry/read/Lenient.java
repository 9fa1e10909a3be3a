package dev.belfry.read;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Rules, jobs and configurations as Prometheus and Alertmanager read them: numbers and truth values
 * of rules are the texts that they are written as, a list with nothing behind its name is empty,
 * and a setting is as if it were not there.
 */
final class Lenient {
  private static final String EXPRESSION = "expr";
  private static final List<String> NAMES = List.of("name", "alert", "record", EXPRESSION);
  private static final List<String> TEXTS_INSIDE = List.of("labels", "annotations");

  /** What these hold is a text for each label, and nothing is none. */
  private static final Pattern OF_LABELS = Pattern.compile("(source_|target_)?match(_re)?");

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
      } else if (value instanceof ObjectNode inner && !OF_LABELS.matcher(name).matches()) {
        filled = filled.with(name, withoutNothing(inner));
      } else if (value instanceof ArrayNode list) {
        filled = filled.with(name, each(list, Lenient::withoutNothing));
      }
    }
    return filled;
  }

  /** A file with the groups as they are read. */
  static ObjectNode inFile(ObjectNode file) {
    return withoutNothing(
        each(file, "groups", group -> texts(each(group, "rules", Lenient::texts))));
  }

  /** The groups of an object for Kubernetes, which insists on texts but for expressions. */
  private static ObjectNode inGroups(ObjectNode object) {
    return each(object, "groups", group -> each(group, "rules", rule -> text(rule, EXPRESSION)));
  }

  private static ObjectNode texts(ObjectNode object) {
    ObjectNode read = object;
    for (String name : NAMES) {
      read = text(read, name);
    }
    for (String name : TEXTS_INSIDE) {
      if (read.get(name).orElse(null) instanceof ObjectNode inside) {
        ObjectNode ofTexts = inside;
        for (int i = 0; i < inside.size(); i++) {
          ofTexts = text(ofTexts, inside.name(i));
        }
        read = ofTexts == inside ? read : read.with(name, ofTexts);
      }
    }
    return read;
  }

  private static ObjectNode text(ObjectNode object, String name) {
    Node value = object.get(name).orElse(null);
    if (value instanceof NumberNode number) {
      return object.with(name, Node.text(number.text()));
    }
    return value instanceof BooleanNode truth
        ? object.with(name, Node.text(Boolean.toString(truth.value())))
        : object;
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
