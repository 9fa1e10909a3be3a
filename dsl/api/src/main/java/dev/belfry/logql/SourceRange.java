package dev.belfry.logql;

/**
 * Where in a text a part of a query stands, for messages that point at it.
 *
 * <p>Where a part was read is no part of what it says: all ranges are equal.
 */
public final class SourceRange {
  /** Of what was built and never was a text. */
  public static final SourceRange NONE = new SourceRange(0, 0);

  private final int from;
  private final int to;

  SourceRange(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** The index of its first character. */
  public int from() {
    return from;
  }

  /** The index after its last character. */
  public int to() {
    return to;
  }

  /** Whether it was read from a text at all. */
  public boolean isKnown() {
    return to > from;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceRange;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return isKnown() ? from + "-" + to : "built";
  }
}
