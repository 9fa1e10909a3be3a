package dev.belfry.promql;

import dev.belfry.common.Dialect;
import dev.belfry.common.SourceRange;

/** The tokens of a text, one at a time. */
final class Tokens {
  private final SourceText source;
  private final Lexer lexer;
  private Token current;
  private int end;

  Tokens(SourceText source, Dialect dialect) {
    this.source = source;
    this.lexer = new Lexer(source, dialect);
    this.current = lexer.next();
  }

  /** The token that comes next. */
  Token current() {
    return current;
  }

  Token advance() {
    Token taken = current;
    end = taken.to();
    current = lexer.next();
    return taken;
  }

  boolean at(String symbol) {
    return current.is(symbol);
  }

  boolean at(Token.Kind kind) {
    return current.is(kind);
  }

  /** Whether the character behind the current token, beyond blanks, is this one. */
  boolean follows(char c) {
    return lexer.follows(c);
  }

  boolean take(String symbol) {
    boolean there = at(symbol);
    if (there) {
      advance();
    }
    return there;
  }

  boolean takeKeyword(String word) {
    boolean there = current.isKeyword(word);
    if (there) {
      advance();
    }
    return there;
  }

  /** Takes this sign, or fails with a sentence that names what would fit there. */
  Token expect(String symbol, String expected) {
    if (!at(symbol)) {
      throw unexpected(expected);
    }
    return advance();
  }

  PromQlException unexpected(String expected) {
    return error("expected " + expected + ", got " + current.described(), current);
  }

  PromQlException error(String problem, Token place) {
    return source.error(problem, place.from(), place.to());
  }

  PromQlException error(String problem, SourceRange place) {
    return source.error(problem, place);
  }

  /** From this index to the end of the last token that was taken. */
  SourceRange since(int from) {
    return new SourceRange(from, end);
  }
}
