package dev.belfry.logql;

/**
 * A word of a query.
 *
 * @param kind what it is
 * @param text as it is written; of a range what stands between the brackets
 * @param from the index of its first character
 * @param to the index after its last character
 */
record Token(Kind kind, String text, int from, int to) {

  /** What a token is. */
  enum Kind {
    /** A name, a keyword or a function. */
    WORD,
    /** A word in which Grafana fills in something. */
    VARIABLE,
    /** A text in quotes. */
    STRING,
    /** A plain number. */
    NUMBER,
    /** A length of time. */
    DURATION,
    /** A number of bytes. */
    BYTES,
    /** A length of time in brackets. */
    RANGE,
    /** A flag of a parser: {@code --strict}. */
    FLAG,
    /** An operator, a comma, a parenthesis or a brace. */
    SYMBOL,
    /** The end of the query. */
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Whether it is this word, in whatever letter case. */
  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** The token as messages show it. */
  String shown() {
    return switch (kind) {
      case END -> "the end";
      case RANGE -> "`[" + text + "]`";
      default -> "`" + text + "`";
    };
  }
}
