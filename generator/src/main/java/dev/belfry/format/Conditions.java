package dev.belfry.format;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.Optional;

/** Whether a document meets the {@code if} of a schema, as far as our schemas use it. */
final class Conditions {
  private Conditions() {}

  static boolean isMet(ObjectNode condition, Node value) {
    for (int i = 0; i < condition.size(); i++) {
      if (!isMet(condition.name(i), condition.value(i), value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMet(String keyword, Node said, Node value) {
    return switch (keyword) {
      case "const" -> said.equals(value);
      case "enum" -> ((ArrayNode) said).items().contains(value);
      case "not" -> !isMet((ObjectNode) said, value);
      case "anyOf" ->
          ((ArrayNode) said).items().stream().anyMatch(one -> isMet((ObjectNode) one, value));
      case "allOf" ->
          ((ArrayNode) said).items().stream().allMatch(one -> isMet((ObjectNode) one, value));
      case "type" -> !((StringNode) said).value().equals("object") || value instanceof ObjectNode;
      case "required" -> hasAll((ArrayNode) said, value);
      case "properties" -> haveAll((ObjectNode) said, value);
      default -> true;
    };
  }

  private static boolean hasAll(ArrayNode names, Node value) {
    return !(value instanceof ObjectNode object)
        || names.items().stream().allMatch(name -> property(object, name).isPresent());
  }

  private static Optional<Node> property(ObjectNode object, Node name) {
    return object.get(((StringNode) name).value());
  }

  private static boolean haveAll(ObjectNode properties, Node value) {
    if (value instanceof ObjectNode object) {
      for (int i = 0; i < properties.size(); i++) {
        Optional<Node> property = object.get(properties.name(i));
        if (property.isPresent() && !isMet((ObjectNode) properties.value(i), property.get())) {
          return false;
        }
      }
    }
    return true;
  }
}
