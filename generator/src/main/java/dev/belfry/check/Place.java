package dev.belfry.check;

import dev.belfry.common.Location;
import dev.belfry.common.Origin;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An object in a document and what is around it: the nearest line of the user's is where a finding
 * about it points. In a file that was read, that is the object itself, or the property that the
 * finding is about.
 *
 * @param node the object
 * @param around what contains it; null for the document itself
 * @param property the property of the object that is meant; empty for all of it
 * @param isInDocument false for a line alone, at which nothing can be allowed
 */
record Place(ObjectNode node, Place around, String property, boolean isInDocument) {

  static Place of(ObjectNode root) {
    return new Place(root, null, "", true);
  }

  /** A line of the user's that is no part of a document. */
  static Place of(Origin origin) {
    ObjectNode empty = Node.object();
    return new Place(empty.withNotes(empty.notes().withOrigin(origin)), null, "", false);
  }

  /** An object inside this one. */
  Place inside(ObjectNode child) {
    return new Place(child, this, "", true);
  }

  /** The object that a property of this one holds; an empty one if there is none. */
  Place inside(String name) {
    return inside(node.object(name));
  }

  /** The objects in a list inside this one. */
  List<Place> each(String list) {
    ArrayNode items = node.array(list);
    if (items.size() == 0) {
      return List.of();
    }
    List<Place> places = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof ObjectNode child) {
        places.add(inside(child));
      }
    }
    return places;
  }

  /** A property of this object. */
  Place at(String name) {
    return new Place(node, around, name, isInDocument);
  }

  /** The object, and what contains it, from the inside out. */
  Stream<ObjectNode> chain() {
    return Stream.iterate(this, Objects::nonNull, Place::around).map(Place::node);
  }

  Optional<Location> location() {
    for (Place place = this; place != null; place = place.around) {
      Optional<Origin> origin = place.node.notes().origin();
      if (origin.isPresent()) {
        return Optional.of(origin.get().location(place.property));
      }
    }
    return Optional.empty();
  }
}
