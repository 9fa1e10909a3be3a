package dev.belfry.common;

/**
 * Where a part of an expression stands in the text it was read from.
 *
 * <p>Where something stood is no part of what it says: all ranges are equal.
 *
 * @param from the index of its first UTF-16 unit
 * @param to the index behind its last one
 */
public record SourceRange(int from, int to) {
  /** The range of what was built, not read. */
  public static final SourceRange NONE = new SourceRange(0, 0);

  /**
   * A range made of its two ends.
   *
   * @throws IllegalArgumentException when it starts before the text or ends before it starts
   */
  public SourceRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "source range: expected ends in order, got " + from + " and " + to);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceRange;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
