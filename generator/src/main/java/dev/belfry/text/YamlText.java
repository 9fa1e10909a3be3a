package dev.belfry.text;

/** Texts of a YAML document, each in the most readable style that every reader takes as it is. */
final class YamlText {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private static final int USUAL_INDENT = 64;
  private static final String[] SPACES = allSpaces();

  private YamlText() {}

  private static String[] allSpaces() {
    String[] spaces = new String[USUAL_INDENT];
    for (int i = 0; i < USUAL_INDENT; i++) {
      spaces[i] = " ".repeat(i);
    }
    return spaces;
  }

  /** Writes the text on one line: bare, in double quotes or in single quotes. */
  static void inline(StringBuilder out, String text, int kinds) {
    if (PlainText.fits(text, kinds)) {
      out.append(text);
    } else {
      quoted(out, text, kinds);
    }
  }

  private static void quoted(StringBuilder out, String text, int kinds) {
    if ((kinds & (Characters.NEWLINE | Characters.TAB | Characters.UNPRINTABLE)) != 0) {
      escaped(out, text);
    } else if ((kinds & Characters.DOUBLE_QUOTE_OR_BACKSLASH) != 0) {
      singleQuoted(out, text);
    } else {
      out.append('"').append(text).append('"');
    }
  }

  private static void singleQuoted(StringBuilder out, String text) {
    out.append('\'');
    int from = 0;
    for (int at = text.indexOf('\''); at >= 0; at = text.indexOf('\'', at + 1)) {
      out.append(text, from, at + 1);
      from = at;
    }
    out.append(text, from, text.length()).append('\'');
  }

  private static void escaped(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> printable(out, c);
      }
    }
    out.append('"');
  }

  private static void printable(StringBuilder out, char c) {
    if (Characters.isUnprintable(c)) {
      out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 0xf]);
      out.append(HEX[c >> 4 & 0xf]).append(HEX[c & 0xf]);
    } else {
      out.append(c);
    }
  }

  /**
   * Whether a literal block can hold the text exactly. One that has blanks at the end of a line
   * could, but editors remove them.
   */
  static boolean fitsBlock(String text, int kinds) {
    if ((kinds & Characters.NEWLINE) == 0 || (kinds & Characters.UNPRINTABLE) != 0) {
      return false;
    }
    char before = '\n';
    boolean filled = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && isBlank(before)) {
        return false;
      }
      filled |= c != '\n';
      before = c;
    }
    return filled && !isBlank(before);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Writes the text as a literal block, its lines so many spaces to the right. */
  static void block(StringBuilder out, String text, int indent) {
    out.append('|').append(startsWithBlank(text) ? "2" : "").append(chomping(text)).append('\n');
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (to > from) {
        spaces(out, indent);
        out.append(text, from, to);
      }
      out.append('\n');
      from = to + 1;
    }
  }

  /** Then readers could not tell the text's own blanks from the indentation. */
  private static boolean startsWithBlank(String text) {
    int first = 0;
    while (text.charAt(first) == '\n') {
      first++;
    }
    return isBlank(text.charAt(first));
  }

  private static String chomping(String text) {
    if (!text.endsWith("\n")) {
      return "-";
    }
    return text.endsWith("\n\n") ? "+" : "";
  }

  static void spaces(StringBuilder out, int count) {
    out.append(count < USUAL_INDENT ? SPACES[count] : " ".repeat(count));
  }
}
