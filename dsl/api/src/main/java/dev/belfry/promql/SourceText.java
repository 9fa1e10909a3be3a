package dev.belfry.promql;

import dev.belfry.common.SourceRange;

/** The text that is being read, which knows how to complain about a place in it. */
record SourceText(String text) {
  private static final int LONGEST_QUOTE = 40;

  /** Half a surrogate pair has no form in UTF-8, in which expressions travel. */
  SourceText {
    SourceRange.ofHalfPair(text)
        .ifPresent(
            half -> {
              throw new PromQlException(
                  "expected Unicode, got half of a surrogate pair", text, half);
            });
  }

  PromQlException error(String problem, int from, int to) {
    return error(problem, new SourceRange(from, to));
  }

  PromQlException error(String problem, SourceRange place) {
    return new PromQlException(problem, text, place);
  }

  /** A piece of the text in back-ticks, shortened if it is long. */
  static String quoted(String piece) {
    if (piece.length() <= LONGEST_QUOTE) {
      return "`" + piece + "`";
    }
    int end =
        piece.offsetByCodePoints(
            0, Math.min(LONGEST_QUOTE / 2, piece.codePointCount(0, LONGEST_QUOTE)));
    return "`" + piece.substring(0, end) + "...`";
  }
}
