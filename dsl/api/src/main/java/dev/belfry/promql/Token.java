package dev.belfry.promql;

import java.util.Locale;

/**
 * The smallest piece that means something.
 *
 * @param kind what it is
 * @param text as it stands there
 * @param from the index of its first UTF-16 unit
 */
record Token(Kind kind, String text, int from) {

  /** What a token can be. */
  enum Kind {
    /** A name or keyword; in Grafana's dialect, with variables in it. */
    WORD,
    /** Starts with a digit, or with a dot before one. */
    NUMBER,
    /** A number with a unit. */
    DURATION,
    /** A text with its quotes. */
    STRING,
    /** A sign such as {@code >=}. */
    SYMBOL,
    /** Behind everything. */
    END
  }

  int to() {
    return from + text.length();
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is this sign. */
  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** The word in small letters, in which keywords are looked up; empty for anything else. */
  String keyword() {
    return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
  }

  boolean isKeyword(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** Whether Grafana fills in a part of it. */
  boolean hasVariable() {
    return kind == Kind.WORD && (text.indexOf('$') >= 0 || text.indexOf('[') >= 0);
  }

  /** The token as part of a sentence. */
  String described() {
    return switch (kind) {
      case END -> "the end";
      case STRING -> "the text " + SourceText.quoted(text);
      default -> SourceText.quoted(text);
    };
  }
}
