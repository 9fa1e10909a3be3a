package dev.belfry.render;

import dev.belfry.tree.Node;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;

/** The objects of v2, which all say their kind and keep the rest in a {@code spec}. */
final class Kinds {
  private Kinds() {}

  static ObjectNode kind(String kind) {
    return Node.object().with("kind", Node.text(kind));
  }

  static ObjectNode kind(String kind, ObjectNode spec) {
    return kind(kind).with("spec", spec);
  }

  static boolean is(ObjectNode object, String kind) {
    return object.text("kind").orElse("").equals(kind);
  }

  /** The outer object, made on the line that made the inner one. */
  static ObjectNode madeWhere(ObjectNode inner, ObjectNode outer) {
    Notes notes = outer.notes();
    return inner
        .notes()
        .origin()
        .map(origin -> outer.withNotes(notes.withOrigin(origin)))
        .orElse(outer);
  }
}
