package dev.belfry.catalog;

/** A place in a line of a page, which moves forward over what is expected there. */
final class Cursor {
  private static final int MOST_SHOWN = 30;

  private String line = "";
  private int at;

  void start(String text) {
    line = text;
    at = 0;
  }

  String line() {
    return line;
  }

  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  boolean atEnd() {
    return at == line.length();
  }

  /** The character here; 0, which no page has outside of texts, at the end. */
  char here() {
    return at < line.length() ? line.charAt(at) : 0;
  }

  void skipBlanks() {
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
  }

  boolean skip(char c) {
    if (here() != c) {
      return false;
    }
    at++;
    return true;
  }

  void expect(char c, String what) throws Fault {
    if (!skip(c)) {
      throw expected(what);
    }
  }

  /** What was expected here and what stands here instead. */
  Fault expected(String what) {
    return new Fault(at, "expected " + what + ", got " + found());
  }

  private String found() {
    if (atEnd()) {
      return "the end of the line";
    }
    int end = at + 1;
    while (end < line.length() && end - at < MOST_SHOWN && !isEnd(line.charAt(end))) {
      end++;
    }
    if (end < line.length() && Character.isLowSurrogate(line.charAt(end))) {
      end++;
    }
    return "`" + line.substring(at, end) + "`";
  }

  private static boolean isEnd(char c) {
    return c == ' ' || c == '\t' || c == ',' || c == '{' || c == '}' || c == '=';
  }

  /** Moves over letters, digits, underscores and colons; whether there is such a name here. */
  boolean skipName(boolean colons) {
    int start = at;
    while (at < line.length() && isNamePart(line.charAt(at), colons, at > start)) {
      at++;
    }
    return at > start;
  }

  private static boolean isNamePart(char c, boolean colons, boolean digits) {
    return c >= 'a' && c <= 'z'
        || c == '_'
        || c >= 'A' && c <= 'Z'
        || digits && c >= '0' && c <= '9'
        || colons && c == ':';
  }

  /** Moves over what stands before the next blank or the end. */
  String word() {
    int start = at;
    while (at < line.length() && line.charAt(at) != ' ' && line.charAt(at) != '\t') {
      at++;
    }
    return line.substring(start, at);
  }

  String rest() {
    String rest = line.substring(at);
    at = line.length();
    return rest;
  }

  /** Moves behind the quote that ends the text which starts here; whether it has escapes. */
  boolean skipQuoted(String what) throws Fault {
    int start = at;
    expect('"', what);
    boolean escapes = false;
    while (at < line.length()) {
      char c = line.charAt(at++);
      if (c == '"') {
        return escapes;
      }
      if (c == '\\') {
        escapes = true;
        escape();
      }
    }
    throw new Fault(start, "expected a quote at the end of the text, got the end of the line");
  }

  private void escape() throws Fault {
    char c = here();
    if (c != '\\' && c != '"' && c != 'n') {
      at--;
      throw new Fault(at, "expected one of `\\\\`, `\\\"` and `\\n`, got " + found());
    }
    at++;
  }

  /** The text in quotes which starts here. */
  String quoted(String what) throws Fault {
    int start = at + 1;
    boolean escapes = skipQuoted(what);
    String raw = line.substring(start, at - 1);
    return escapes ? unescaped(raw) : raw;
  }

  /** A text without its escapes. */
  static String unescaped(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\\' && i + 1 < raw.length()) {
        char next = raw.charAt(++i);
        switch (next) {
          case 'n' -> text.append('\n');
          case '\\', '"' -> text.append(next);
          default -> text.append(c).append(next);
        }
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
