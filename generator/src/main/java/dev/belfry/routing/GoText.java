package dev.belfry.routing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts in double quotes as Go writes them. */
final class GoText {
  private final String text;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int at;

  private GoText(String text) {
    this.text = text;
  }

  /**
   * The text that stands between two double quotes.
   *
   * @throws RoutingException when Go would refuse it, or it is not Unicode
   */
  static String unquoted(String inside) {
    GoText reader = new GoText(inside);
    while (reader.at < inside.length()) {
      reader.next();
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(reader.bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw reader.wrong();
    }
  }

  private void next() {
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    if (point == '\n') {
      throw wrong();
    } else if (point == '\\') {
      escape();
    } else {
      add(point);
    }
  }

  private void escape() {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    switch (c) {
      case 'a' -> bytes.write(0x07);
      case 'b' -> bytes.write('\b');
      case 'f' -> bytes.write('\f');
      case 'n' -> bytes.write('\n');
      case 'r' -> bytes.write('\r');
      case 't' -> bytes.write('\t');
      case 'v' -> bytes.write(0x0b);
      case '\\', '"' -> bytes.write(c);
      case 'x' -> bytes.write(number(at, 2, 16));
      case 'u' -> unicode(4);
      case 'U' -> unicode(8);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
      default -> throw wrong();
    }
  }

  private void octal() {
    at--;
    int value = number(at, 3, 8);
    if (value > 0xff) {
      throw wrong();
    }
    bytes.write(value);
  }

  private void unicode(int digits) {
    int point = number(at, digits, 16);
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    if (!Character.isValidCodePoint(point) || surrogate) {
      throw wrong();
    }
    add(point);
  }

  private int number(int from, int digits, int radix) {
    at = from + digits;
    if (at > text.length()) {
      throw wrong();
    }
    long value = 0;
    for (int i = from; i < at; i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0) {
        throw wrong();
      }
      value = value * radix + digit;
    }
    return (int) Math.min(value, Integer.MAX_VALUE);
  }

  private void add(int point) {
    byte[] encoded = Character.toString(point).getBytes(StandardCharsets.UTF_8);
    bytes.write(encoded, 0, encoded.length);
  }

  private RoutingException wrong() {
    return new RoutingException("", "expected a text with the escapes of Go, got \"" + text + "\"");
  }
}
