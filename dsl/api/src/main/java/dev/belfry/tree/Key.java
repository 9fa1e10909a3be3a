package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

/**
 * The name of a property, and its place among its siblings.
 *
 * <p>An object keeps its properties sorted by rank, and equal ranks in the order in which they were
 * set: what a schema knows comes in the schema's order however it was written, and the entries of a
 * map come as the author wrote them.
 *
 * @param name the property's name in the document
 * @param rank the place, from 0
 */
public record Key(String name, int rank) {
  private static final int LAST = Integer.MAX_VALUE;

  /** A name with its place. */
  public Key {
    requireNonNull(name, "name");
  }

  /** A property that its schema lists at this place. */
  public static Key of(int rank, String name) {
    return new Key(name, rank);
  }

  /**
   * A property that no schema lists: it stands behind those that are listed, in the order of
   * writing.
   */
  public static Key of(String name) {
    return new Key(name, LAST);
  }

  /** Whether a schema lists the property. */
  boolean isListed() {
    return rank != LAST;
  }
}
