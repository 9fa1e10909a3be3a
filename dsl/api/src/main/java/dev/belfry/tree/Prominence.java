package dev.belfry.tree;

import java.util.List;
import java.util.Locale;

/**
 * Tells where it is worth looking for what is rare in a document: a variable, an address, a secret,
 * something unchecked. Each object and list knows from its parts whether anything inside may be
 * such a thing; most of a dashboard knows that there is nothing.
 */
final class Prominence {
  /** Parts of the names of properties whose values count whatever signs they have. */
  private static final List<String> NAMES =
      List.of(
          "credential",
          "includevars",
          "key",
          "librarypanel",
          "password",
          "repeat",
          "secret",
          "secure",
          "token",
          "url",
          "variable");

  private Prominence() {}

  /** Whether something may stand out in a value. */
  static boolean mayBeIn(Node value) {
    if (value instanceof StringNode text) {
      return text.isProminent();
    }
    return value instanceof ObjectNode object
        ? object.isProminent()
        : value instanceof ArrayNode array && array.isProminent();
  }

  /** Whether something may stand out in one of the values. */
  static boolean mayBeIn(Node[] values) {
    for (Node value : values) {
      if (mayBeIn(value)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the values of a property count whatever they are. */
  static boolean isNamed(String property) {
    String lower = property.toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      if (lower.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
