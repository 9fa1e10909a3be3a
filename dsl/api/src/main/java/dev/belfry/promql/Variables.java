package dev.belfry.promql;

/** Finds the places of a text that Grafana replaces. */
final class Variables {
  private static final int LONGEST_FORMAT = 100;
  private static final String NOT_IN_FORMAT = "}]\"'`\n";

  private Variables() {}

  /**
   * The index behind the variable that starts here, -1 if none does: {@code $name}, {@code
   * ${name:format}}, {@code ${name.field}}, {@code [[name:format]]}.
   */
  static int end(String text, int from) {
    if (text.startsWith("${", from)) {
      return closed(text, from + 2, "}", ".:");
    }
    if (text.startsWith("[[", from)) {
      return closed(text, from + 2, "]]", ":");
    }
    if (text.startsWith("$", from)) {
      int end = wordEnd(text, from + 1);
      return end > from + 1 ? end : -1;
    }
    return -1;
  }

  private static int closed(String text, int from, String closing, String separators) {
    int end = wordEnd(text, from);
    if (end == from || end == text.length()) {
      return -1;
    }
    if (separators.indexOf(text.charAt(end)) >= 0) {
      end = formatEnd(text, end + 1);
    }
    return text.startsWith(closing, end) ? end + closing.length() : -1;
  }

  /** A format or field is a short word with few signs, never a line or a quoted text. */
  private static int formatEnd(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_FORMAT);
    int end = from;
    while (end < most && NOT_IN_FORMAT.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Keywords.isLetter(text.charAt(end)) || Keywords.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Whether Grafana would replace some part of the text. */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '$' || c == '[') && end(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the whole text is one variable. */
  static boolean isOne(String text) {
    return end(text, 0) == text.length();
  }

  /** Whether the text is a name, some part of which is a variable: {@code ${app}_requests}. */
  static boolean isName(String text) {
    boolean variable = false;
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      char c = text.charAt(i);
      if (end > 0) {
        variable = true;
        i = end;
      } else if (Keywords.isLetter(c) || c == ':' || Keywords.isDigit(c) && i > 0) {
        i++;
      } else {
        return false;
      }
    }
    return variable;
  }
}
