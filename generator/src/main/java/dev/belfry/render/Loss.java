package dev.belfry.render;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;

/**
 * Something that a tree of routes says and that the target has no place for.
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
}
