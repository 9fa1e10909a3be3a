package dev.belfry.schema;

import java.util.Set;

/**
 * A place of a document that its schema does not allow.
 *
 * @param pointer the place, as a JSON pointer; empty for the document itself
 * @param property the property of that object which is meant, and which may be missing; empty for
 *     all of it
 * @param problem what is wrong there
 */
public record Misfit(String pointer, String property, String problem) {

  /** The pointer to the property that is meant, or to the place itself. */
  String place() {
    return property.isEmpty()
        ? pointer
        : pointer + "/" + property.replace("~", "~0").replace("/", "~1");
  }

  /** Adds the place and all that it is in. */
  void addPlaces(Set<String> into) {
    for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
      into.add(pointer.substring(0, end));
    }
  }
}
