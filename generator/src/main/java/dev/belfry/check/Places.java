package dev.belfry.check;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.function.Consumer;

/** Walks through all objects of a document. */
final class Places {
  private Places() {}

  /** Calls the action with each object, the outer ones first. */
  static void objects(ObjectNode root, Consumer<Place> action) {
    objects(Place.of(root), action);
  }

  /** What to do with a text of a document. */
  interface TextAction {
    void accept(Place place, String property, String text);
  }

  /** Calls the action with each text that is the value of a property, or stands in its list. */
  static void texts(ObjectNode root, TextAction action) {
    objects(root, place -> place.node().forEach((name, value) -> text(place, name, value, action)));
  }

  private static void text(Place place, String property, Node value, TextAction action) {
    if (value instanceof StringNode text) {
      action.accept(place, property, text.value());
    } else if (value instanceof ArrayNode array) {
      array.items().forEach(item -> text(place, property, item, action));
    }
  }

  private static void objects(Place place, Consumer<Place> action) {
    action.accept(place);
    for (int i = 0; i < place.node().size(); i++) {
      below(place, place.node().value(i), action);
    }
  }

  private static void below(Place place, Node value, Consumer<Place> action) {
    if (value instanceof ObjectNode object) {
      objects(place.inside(object), action);
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        below(place, array.get(i), action);
      }
    }
  }
}
