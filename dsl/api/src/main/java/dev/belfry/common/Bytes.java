package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of Go, which may hold any bytes. A byte that is no part of UTF-8 becomes one of the halves
 * of surrogate pairs from U+DC80 to U+DCFF, which by themselves stand for nothing else.
 */
public final class Bytes {
  private static final int PAGE = 0xdc00;
  private static final int FIRST = 0xdc80;
  private static final int LAST = 0xdcff;
  private static final int BYTE = 0xff;
  private static final int LONGEST = 4;

  private Bytes() {}

  /** The text of these bytes. {@link Quotes} writes it so that they come back. */
  public static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < requireNonNull(bytes, "bytes").length) {
      String character = character(bytes, at);
      if (character.isEmpty()) {
        text.append((char) (PAGE | bytes[at] & BYTE));
        at++;
      } else {
        text.append(character);
        at += character.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return text.toString();
  }

  /** The character that starts here, or nothing if none does. */
  private static String character(byte[] bytes, int at) {
    for (int end = at + 1; end <= Math.min(at + LONGEST, bytes.length); end++) {
      byte[] part = Arrays.copyOfRange(bytes, at, end);
      String character = new String(part, StandardCharsets.UTF_8);
      if (Arrays.equals(character.getBytes(StandardCharsets.UTF_8), part)) {
        return character;
      }
    }
    return "";
  }

  /** Whether a character of a text stands for a byte. */
  public static boolean isOne(int point) {
    return point >= FIRST && point <= LAST;
  }

  /** The byte that such a character stands for. */
  static int of(int point) {
    return point & BYTE;
  }
}
