package dev.belfry.logql;

/** Writes texts as Go does: in double quotes, with escapes for what can't be seen. */
final class Quotes {
  private static final int ASCII_END = 0x7f;
  private static final int REPLACEMENT = 0xfffd;

  private Quotes() {}

  static void append(StringBuilder out, Text text) {
    switch (text.quote()) {
      case DOUBLE -> append(out, text.value());
      case RAW -> out.append('`').append(text.value()).append('`');
      case NONE -> out.append(text.value());
    }
  }

  /** In backticks where nothing is lost by it: there a regular expression needs no escapes. */
  static void appendRegex(StringBuilder out, Text regex) {
    boolean raw =
        regex.quote() == Text.Quote.DOUBLE
            && !regex.hasVariable()
            && regex.value().codePoints().allMatch(c -> c != '`' && isPrintable(c));
    append(out, raw ? new Text(regex.value(), Text.Quote.RAW) : regex);
  }

  static void append(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < ASCII_END && c != '"' && c != '\\') {
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

  /** Half a surrogate pair has no form in UTF-8, and LogQL refuses its escape too. */
  private static void beyondAscii(StringBuilder out, int point) {
    if (isPrintable(point)) {
      out.appendCodePoint(point);
    } else if (point == ASCII_END) {
      out.append("\\x7f");
    } else if (Character.getType(point) == Character.SURROGATE) {
      out.appendCodePoint(REPLACEMENT);
    } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      hex(out.append("\\u"), point, 4);
    } else {
      hex(out.append("\\U"), point, 8);
    }
  }

  /** Go's rule: letters, marks, numbers, punctuation and symbols, but no space beyond ASCII. */
  private static boolean isPrintable(int point) {
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
