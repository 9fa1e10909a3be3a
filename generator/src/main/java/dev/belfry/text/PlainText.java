package dev.belfry.text;

/**
 * Which texts YAML may hold without quotes: those that every reader in use, of YAML 1.1 and of 1.2,
 * takes for the same text and not for a number, a date, a truth value or syntax.
 */
final class PlainText {
  private static final int NEVER = Characters.NEWLINE | Characters.TAB | Characters.UNPRINTABLE;

  /** Letters of which numbers and dates are made in one of the notations. */
  private static final String NUMBER_LETTERS = "eExXoObBtTzZpP";

  private static final int LONGEST_WORD = 5;
  private static final int ASCII = 128;
  private static final boolean[] FIRST = firsts();

  private PlainText() {}

  /** Whether this text needs no quotes, given the kinds of its characters. */
  static boolean fits(String text, int kinds) {
    int length = text.length();
    if (length == 0 || (kinds & NEVER) != 0 || text.charAt(length - 1) == ' ') {
      return false;
    }
    if ((kinds & Characters.COLON) != 0 && colonEndsKey(text)) {
      return false;
    }
    if ((kinds & Characters.HASH) != 0 && text.contains(" #")) {
      return false;
    }
    char first = text.charAt(0);
    if (first <= '9' && first >= '0') {
      return isPlainlyNoNumber(text);
    }
    if (first == '$' && text.startsWith("${")) {
      return false; // Some readers take it for a variable of the environment.
    }
    return (first >= ASCII || FIRST[first]) && (length > LONGEST_WORD || !isWord(text));
  }

  private static boolean[] firsts() {
    boolean[] firsts = new boolean[ASCII];
    for (char c = 'a'; c <= 'z'; c++) {
      firsts[c] = true;
      firsts[c - 'a' + 'A'] = true;
    }
    for (char c : "_/$(^".toCharArray()) {
      firsts[c] = true;
    }
    return firsts;
  }

  private static boolean colonEndsKey(String text) {
    return text.charAt(text.length() - 1) == ':' || text.contains(": ");
  }

  /** Durations and sizes ({@code 30s}, {@code 10Mi}) stay bare; what is near a number does not. */
  private static boolean isPlainlyNoNumber(String text) {
    if (text.length() > 1 && text.charAt(0) == '0' && "xXoObB".indexOf(text.charAt(1)) >= 0) {
      return false;
    }
    boolean letter = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        return false;
      }
      letter |= isLetter(c) && NUMBER_LETTERS.indexOf(c) < 0;
    }
    return letter;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The words of YAML 1.1, in any mix of cases. */
  private static boolean isWord(String text) {
    switch (text.charAt(0) | 0x20) {
      case 'y':
        return isEither(text, "y", "yes");
      case 'n':
        return isEither(text, "n", "no") || text.equalsIgnoreCase("null");
      case 'o':
        return isEither(text, "on", "off");
      case 't':
      case 'f':
        return isEither(text, "true", "false");
      default:
        return false;
    }
  }

  private static boolean isEither(String text, String one, String other) {
    return text.equalsIgnoreCase(one) || text.equalsIgnoreCase(other);
  }
}
