package dev.belfry.common;

import static java.util.Objects.requireNonNull;

/** Writes texts as Go does: in double quotes, with escapes for what can't be seen. */
public final class Quotes {
  private static final int ASCII_END = 0x7f;
  private static final int REPLACEMENT = 0xfffd;

  private Quotes() {}

  /** Appends the text in double quotes: PromQL, LogQL and Go read it back as it was. */
  public static void append(StringBuilder out, String text) {
    requireNonNull(text, "text");
    requireNonNull(out, "out").append('"');
    int plain = plain(text);
    out.append(text.substring(0, plain));
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        out.append(c);
      } else if (c < ASCII_END) {
        escape(out, c);
      } else {
        int point = text.codePointAt(i);
        beyondAscii(out, point);
        i += Character.charCount(point) - 1;
      }
    }
    out.append('"');
  }

  /** The text in double quotes. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder(requireNonNull(text, "text").length() + 2);
    append(out, text);
    return out.toString();
  }

  /** How many characters there are before the first that is not written as it is. */
  private static int plain(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    return plain;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < ASCII_END && c != '"' && c != '\\';
  }

  private static void escape(StringBuilder out, char c) {
    out.append('\\');
    switch (c) {
      case '"', '\\' -> out.append(c);
      case 0x07 -> out.append('a');
      case '\b' -> out.append('b');
      case '\f' -> out.append('f');
      case '\n' -> out.append('n');
      case '\r' -> out.append('r');
      case '\t' -> out.append('t');
      case 0x0b -> out.append('v');
      default -> hex(out.append('x'), c, 2);
    }
  }

  /**
   * Half a surrogate pair has no form in UTF-8, and its escape is refused too, unless it stands for
   * a byte.
   */
  private static void beyondAscii(StringBuilder out, int point) {
    if (isPrintable(point)) {
      out.appendCodePoint(point);
    } else if (point == ASCII_END) {
      out.append("\\x7f");
    } else if (Bytes.isOne(point)) {
      hex(out.append("\\x"), Bytes.of(point), 2);
    } else if (Character.getType(point) == Character.SURROGATE) {
      out.appendCodePoint(REPLACEMENT);
    } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      hex(out.append("\\u"), point, 4);
    } else {
      hex(out.append("\\U"), point, 8);
    }
  }

  /**
   * Whether Go writes a character as it is: letters, marks, numbers, punctuation and symbols, but
   * no space beyond ASCII.
   */
  public static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          point == ' ';
      default -> true;
    };
  }

  private static void hex(StringBuilder out, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(Character.forDigit(value >> shift & 0xf, 16));
    }
  }
}
