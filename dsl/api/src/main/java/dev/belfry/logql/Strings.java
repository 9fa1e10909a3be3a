package dev.belfry.logql;

import dev.belfry.common.Unquoted;

/** Reads a text in quotes with the escapes of Go. */
final class Strings {
  private Strings() {}

  /** The text of a literal with its quotes. Backticks are kept only where they matter. */
  static Text read(String literal) {
    if (literal.charAt(0) == '`') {
      Text raw = new Text(Unquoted.text(literal), Text.Quote.RAW);
      return raw.hasVariable() ? raw : Text.of(raw.value());
    }
    try {
      return Text.of(Unquoted.text(literal));
    } catch (Unquoted.BadEscape e) {
      throw new IllegalArgumentException(
          "text: " + e.getMessage() + "; between backticks a \\ needs none", e);
    }
  }

  /** A piece for a message, without the half of a character that cutting may leave at its end. */
  static String whole(String piece) {
    int last = piece.length() - 1;
    boolean half = last >= 0 && Character.isHighSurrogate(piece.charAt(last));
    return half ? piece.substring(0, last) : piece;
  }
}
