package bench;

/** The floor: cuts a text into words, numbers, texts and symbols, as any reader of expressions has to, and does nothing with them. */
final class PlainTokens {
  private PlainTokens() {}

  /** How many tokens there are, times something that depends on what they are. */
  static int count(String text) {
    int sum = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int start = at;
      if (c <= ' ') {
        at++;
        continue;
      }
      if (c == '"' || c == '`') {
        at = end(text, at, c);
      } else if (isWord(c)) {
        while (at < text.length() && isWord(text.charAt(at))) {
          at++;
        }
      } else {
        at++;
      }
      sum = 31 * sum + text.substring(start, at).length();
    }
    return sum;
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == ':' || c == '.';
  }

  private static int end(String text, int start, char quote) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length());
  }
}
