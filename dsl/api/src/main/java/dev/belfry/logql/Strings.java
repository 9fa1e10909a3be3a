package dev.belfry.logql;

import dev.belfry.common.Bytes;
import java.nio.charset.StandardCharsets;

/** Reads a text in quotes with the escapes of Go. */
final class Strings {
  private static final int HEX = 16;
  private static final int OCTAL = 8;
  private static final int ASCII_END = 0x80;

  private final String literal;
  private final StringBuilder value = new StringBuilder();
  private int at = 1;

  private Strings(String literal) {
    this.literal = literal;
  }

  /** The text of a literal with its quotes. Backticks are kept only where they matter. */
  static Text read(String literal) {
    int end = literal.length() - 1;
    if (literal.charAt(0) == '`') {
      Text raw = new Text(literal.substring(1, end), Text.Quote.RAW);
      return raw.hasVariable() ? raw : Text.of(raw.value());
    }
    Strings reader = new Strings(literal);
    while (reader.at < end) {
      reader.next();
    }
    return Text.of(reader.value.toString());
  }

  private void next() {
    char c = literal.charAt(at++);
    if (c != '\\') {
      value.append(c);
      return;
    }
    char escaped = literal.charAt(at++);
    switch (escaped) {
      case 'a' -> value.append('\u0007');
      case 'b' -> value.append('\b');
      case 'f' -> value.append('\f');
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'v' -> value.append('\u000b');
      case '\\', '"' -> value.append(escaped);
      case 'u' -> codePoint(4);
      case 'U' -> codePoint(8);
      default -> {
        at -= 2;
        bytes();
      }
    }
  }

  private void codePoint(int digits) {
    long point = number(digits, HEX);
    if (point > Character.MAX_CODE_POINT
        || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      throw new IllegalArgumentException(
          "text: expected a character of Unicode, got an escape of none");
    }
    value.appendCodePoint((int) point);
  }

  /** Bytes written one by one: several of them make a character. */
  private void bytes() {
    StringBuilder written = new StringBuilder();
    while (literal.startsWith("\\x", at) || isOctal()) {
      boolean hex = literal.charAt(at + 1) == 'x';
      at += hex ? 2 : 1;
      long one = hex ? number(2, HEX) : number(3, OCTAL);
      if (one > 0xff) {
        throw new IllegalArgumentException("text: expected an octal escape up to \\377");
      }
      written.append((char) one);
    }
    if (written.isEmpty()) {
      throw unknownEscape();
    }
    value.append(Bytes.text(written.toString().getBytes(StandardCharsets.ISO_8859_1)));
  }

  private IllegalArgumentException unknownEscape() {
    int end = at + 1 + Character.charCount(literal.codePointAt(at + 1));
    return new IllegalArgumentException(
        "text: expected an escape such as \\n or \\\\, got `"
            + literal.substring(at, end)
            + "`; between backticks a \\ needs none");
  }

  private boolean isOctal() {
    return literal.charAt(at) == '\\'
        && Character.digit(literal.charAt(at + 1), OCTAL) >= 0
        && literal.charAt(at + 1) < ASCII_END;
  }

  private long number(int digits, int radix) {
    String text = literal.substring(at, Math.min(at + digits, literal.length() - 1));
    if (text.length() < digits || !text.chars().allMatch(c -> isDigit(c, radix))) {
      String got = whole(text);
      throw new IllegalArgumentException(
          "text: expected " + digits + " digits in an escape, got `" + got + "`");
    }
    at += digits;
    return Long.parseLong(text, radix);
  }

  /** A piece for a message, without the half of a character that cutting may leave at its end. */
  static String whole(String piece) {
    int last = piece.length() - 1;
    boolean half = last >= 0 && Character.isHighSurrogate(piece.charAt(last));
    return half ? piece.substring(0, last) : piece;
  }

  private static boolean isDigit(int c, int radix) {
    return c < ASCII_END && Character.digit(c, radix) >= 0;
  }
}
