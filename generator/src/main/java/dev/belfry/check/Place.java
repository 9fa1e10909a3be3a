package dev.belfry.check;

import dev.belfry.common.Origin;
import dev.belfry.tree.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An object in a document and what is around it: the nearest line of the user's is where a finding
 * about it points.
 *
 * @param node the object
 * @param around what contains it; null for the document itself
 */
record Place(ObjectNode node, Place around) {

  static Place of(ObjectNode root) {
    return new Place(root, null);
  }

  /** An object inside this one. */
  Place inside(ObjectNode child) {
    return new Place(child, this);
  }

  /** The object, and what contains it, from the inside out. */
  Stream<ObjectNode> chain() {
    return Stream.iterate(this, Objects::nonNull, Place::around).map(Place::node);
  }

  Optional<StackTraceElement> frame() {
    for (Place place = this; place != null; place = place.around) {
      Optional<Origin> origin = place.node.notes().origin();
      if (origin.isPresent()) {
        return origin.map(Origin::frame);
      }
    }
    return Optional.empty();
  }

  boolean allows(String code) {
    boolean here =
        node.notes().allowances().stream().anyMatch(allowance -> allowance.code().equals(code));
    return here || (around != null && around.allows(code));
  }
}
