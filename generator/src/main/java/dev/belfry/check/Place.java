package dev.belfry.check;

import dev.belfry.common.Origin;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object in a document and what is around it: the nearest line of the user's is where a finding
 * about it points.
 *
 * @param chain the object first, then what contains it
 */
record Place(List<ObjectNode> chain) {

  static Place of(ObjectNode root) {
    return new Place(List.of(root));
  }

  /** An object inside this one. */
  Place inside(ObjectNode child) {
    List<ObjectNode> longer = new ArrayList<>();
    longer.add(child);
    longer.addAll(chain);
    return new Place(longer);
  }

  ObjectNode node() {
    return chain.get(0);
  }

  Optional<StackTraceElement> frame() {
    for (ObjectNode node : chain) {
      Optional<Origin> origin = node.notes().origin();
      if (origin.isPresent()) {
        return origin.map(Origin::frame);
      }
    }
    return Optional.empty();
  }

  boolean allows(String code) {
    return chain.stream()
        .flatMap(node -> node.notes().allowances().stream())
        .anyMatch(allowance -> allowance.code().equals(code));
  }
}
