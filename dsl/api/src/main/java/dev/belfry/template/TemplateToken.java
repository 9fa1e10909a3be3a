package dev.belfry.template;

import dev.belfry.common.SourceRange;

/**
 * The smallest piece of a template that means something.
 *
 * @param kind what it is
 * @param text as it stands there, without what trim markers take away
 * @param from the index of its first UTF-16 unit
 */
record TemplateToken(Kind kind, String text, int from) {

  /** What a token can be. */
  enum Kind {
    WORDS,
    OPEN,
    CLOSE,
    SPACE,
    /** A name of a function. */
    NAME,
    /** A word that says what an action does. */
    KEYWORD,
    FIELD,
    VARIABLE,
    STRING,
    NUMBER,
    BOOL,
    DOT,
    NIL,
    DECLARE,
    ASSIGN,
    PIPE,
    LEFT_BRACKET,
    RIGHT_BRACKET,
    /** Any other sign; only a comma has a place. */
    SIGN,
    END
  }

  SourceRange source() {
    return new SourceRange(from, from + text.length());
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isKeyword(String word) {
    return kind == Kind.KEYWORD && text.equals(word);
  }

  /** The token as part of a sentence. */
  String described() {
    return switch (kind) {
      case END -> "the end of the text";
      case CLOSE -> "the closing }}";
      case SPACE -> "a blank";
      case WORDS -> "text";
      default -> "`" + text + "`";
    };
  }
}
