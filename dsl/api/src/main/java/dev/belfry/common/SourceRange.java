package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

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

  /** The first half of a surrogate pair without its other half, which has no form in UTF-8. */
  public static Optional<SourceRange> ofHalfPair(String text) {
    int length = requireNonNull(text, "text").length();
    for (int i = 0; i < length; i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return Optional.of(new SourceRange(i, i + 1));
      }
    }
    return Optional.empty();
  }
}
