package dev.belfry.logql;

import dev.belfry.common.Dialect;
import dev.belfry.common.SourceRange;
import dev.belfry.logql.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The tokens of a query, read one after the other, and the words for what is wrong with them. */
final class Tokens {
  private final String query;
  private final Dialect dialect;
  private final List<Token> tokens;
  private int at;

  Tokens(String query, Dialect dialect) {
    this.query = query;
    this.dialect = dialect;
    this.tokens = Lexer.tokens(query, dialect);
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The token so many behind the next one. */
  Token peek(int further) {
    return tokens.get(Math.min(at + further, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean take(String symbol) {
    boolean found = peek().isSymbol(symbol);
    at += found ? 1 : 0;
    return found;
  }

  boolean takeWord(String word) {
    boolean found = peek().isWord(word);
    at += found ? 1 : 0;
    return found;
  }

  void expect(String symbol) {
    if (!take(symbol)) {
      throw unexpected("`" + symbol + "`");
    }
  }

  /** The range from this index to the end of what was read last. */
  SourceRange since(int from) {
    return new SourceRange(from, at == 0 ? from : tokens.get(at - 1).to());
  }

  int from() {
    return peek().from();
  }

  /** The next token isn't one of those that can stand here. */
  LogQlException unexpected(String expected) {
    return unexpected(expected, "");
  }

  LogQlException unexpected(String expected, String hint) {
    Token token = peek();
    return new LogQlException(
        "expected " + expected + ", got " + token.shown() + hint, query, token.from(), token.to());
  }

  /** What was read since this index is wrong. */
  LogQlException wrong(String problem, int from) {
    int to = at == 0 ? from : Math.max(from, tokens.get(at - 1).to());
    return new LogQlException(problem, query, from, to);
  }

  /** Makes a part of the tree; if its parts do not go together, says where. */
  <T> T made(int from, Supplier<T> make) {
    try {
      return make.get();
    } catch (LogQlException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage(), from);
    }
  }

  /** Words of functions are names unless a parenthesis or the labels to group by follow. */
  boolean isFunction() {
    boolean grouped = peek(1).isWord("by") || peek(1).isWord("without");
    return peek(grouped ? 2 : 1).isSymbol("(");
  }

  boolean isText() {
    return peek().is(Kind.STRING) || peek().is(Kind.VARIABLE);
  }

  Text text(String expected) {
    if (!isText()) {
      throw unexpected(expected);
    }
    Token token = next();
    return made(
        token.from(),
        () ->
            token.is(Kind.STRING) ? quoted(token.text()) : new Text(token.text(), Text.Quote.NONE));
  }

  private Text quoted(String literal) {
    Text text = Strings.read(literal);
    return dialect == Dialect.GRAFANA ? text : text.literal();
  }

  boolean isName() {
    return peek().is(Kind.WORD) || peek().is(Kind.VARIABLE);
  }

  String name(String expected) {
    if (!isName()) {
      throw unexpected(expected);
    }
    Token token = next();
    return made(
        token.from(),
        () -> {
          Names.requireLabel(token.text());
          return token.text();
        });
  }

  /** A plain number without a sign, or a variable. */
  Optional<Quantity.Amount> amount() {
    Token token = peek();
    if (token.is(Kind.VARIABLE)) {
      return Optional.of(new Quantity.Variable(next().text()));
    }
    return token.is(Kind.NUMBER) ? Optional.of(number(false)) : Optional.empty();
  }

  /** The number that is next, with this sign. */
  Quantity.Decimal number(boolean negative) {
    Token token = next();
    String text = token.text();
    boolean hex = text.matches("0[xX].*");
    if (text.indexOf('_') >= 0
        || hex && !text.matches(".*[pP].*")
        || text.matches("0[xX][._]*[pP].*")) {
      throw wrong("expected a decimal number, got `" + text + "`", token.from());
    }
    double value = Double.parseDouble(text);
    return made(token.from(), () -> new Quantity.Decimal(negative ? -value : value));
  }

  /** A length of time outside of brackets. */
  Quantity.Length length() {
    Token token = peek();
    if (token.is(Kind.VARIABLE)) {
      return new Quantity.Variable(next().text());
    }
    if (!token.is(Kind.DURATION)) {
      throw unexpected("a length of time such as 5m");
    }
    return new Quantity.Duration(Durations.of(next().text()).orElseThrow());
  }

  /** The length of time in brackets that is next. */
  Quantity.Length range() {
    Token token = next();
    return made(
        token.from(),
        () -> {
          if (Variables.isIn(token.text())) {
            return new Quantity.Variable(token.text());
          }
          return new Quantity.Duration(
              Durations.ofPrometheus(token.text())
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "expected a length of time such as [5m] or [1h30m], got "
                                  + token.shown())));
        });
  }
}
