package dev.belfry.schema;

/**
 * A place of a document that its schema does not allow.
 *
 * @param pointer the place, as a JSON pointer; empty for the document itself
 * @param problem what is wrong there
 */
public record Misfit(String pointer, String problem) {

  /** Whether the place is this one, or inside of it. */
  boolean isIn(String other) {
    return pointer.equals(other) || pointer.startsWith(other + "/");
  }
}
