package dev.belfry.render;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * Something that the format written to has no place for.
 *
 * @param node the object that says it
 * @param what the property, or what it is
 */
public record Loss(ObjectNode node, String what) {

  /** A loss of its parts. */
  public Loss {
    requireNonNull(node, "node");
    requireNonNull(what, "what");
  }

  /** Notes what an object says beyond these properties. */
  static void beyond(Set<String> known, ObjectNode object, List<Loss> losses) {
    for (int i = 0; i < object.size(); i++) {
      if (!known.contains(object.name(i))) {
        losses.add(new Loss(object, object.name(i)));
      }
    }
  }
}
