package dev.belfry.text;

/** What kinds of characters a text holds, as far as YAML cares: found in one pass over a table. */
final class Characters {
  static final int COLON = 1;
  static final int HASH = 1 << 1;
  static final int NEWLINE = 1 << 2;
  static final int TAB = 1 << 3;
  static final int DOUBLE_QUOTE_OR_BACKSLASH = 1 << 4;

  /** Has to be written as an escape, because a reader would change it or nobody would see it. */
  static final int UNPRINTABLE = 1 << 5;

  /** Half of a pair that stands for one character beyond 16 bits. */
  static final int SURROGATE = 1 << 6;

  private static final int ASCII = 128;
  private static final byte[] KINDS = kinds();

  private Characters() {}

  /** The kinds of all characters of the text. */
  static int of(String text) {
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      kinds |= c < ASCII ? KINDS[c] : beyondAscii(c);
    }
    if ((kinds & SURROGATE) != 0) {
      requirePairs(text);
    }
    return kinds;
  }

  static boolean isUnprintable(char c) {
    return ((c < ASCII ? KINDS[c] : beyondAscii(c)) & UNPRINTABLE) != 0;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (int c = 0; c < ' '; c++) {
      kinds[c] = UNPRINTABLE;
    }
    kinds[0x7f] = UNPRINTABLE;
    kinds['\n'] = NEWLINE;
    kinds['\t'] = TAB;
    kinds[':'] = COLON;
    kinds['#'] = HASH;
    kinds['"'] = DOUBLE_QUOTE_OR_BACKSLASH;
    kinds['\\'] = DOUBLE_QUOTE_OR_BACKSLASH;
    return kinds;
  }

  private static int beyondAscii(char c) {
    if (c < 0xa0) {
      return UNPRINTABLE;
    }
    if (c < 0x2028) {
      return 0;
    }
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    return isInvisible(c) ? UNPRINTABLE : 0;
  }

  /** Line breaks of YAML 1.1, marks that reorder text on the screen, byte order marks. */
  private static boolean isInvisible(char c) {
    return c <= 0x202e || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || c >= 0xfffe;
  }

  /** Refuses a text with half a pair, which UTF-8 cannot hold. */
  static void requirePairs(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          throw new IllegalArgumentException(
              "text: expected Unicode, got half a surrogate pair, U+"
                  + Integer.toHexString(text.charAt(i)).toUpperCase(java.util.Locale.ROOT)
                  + ", at place "
                  + i);
        }
        i++;
      }
    }
  }
}
