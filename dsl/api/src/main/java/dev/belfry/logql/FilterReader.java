package dev.belfry.logql;

import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.logql.Token.Kind;
import java.util.Optional;

/** Reads matchers and label filters. */
final class FilterReader {
  private static final int LOWEST = 0;
  private static final int OR = 1;
  private static final int AND = 2;

  private final Tokens tokens;

  FilterReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a label can stand in front of it. */
  boolean isOperator(Token token) {
    return matcherOperator(token).isPresent() || comparison(token).isPresent();
  }

  private static Optional<Matcher.Operator> matcherOperator(Token token) {
    for (Matcher.Operator operator : Matcher.Operator.values()) {
      if (token.isSymbol(operator.symbol())) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  /** With numbers, one sign of equality is as good as two. */
  private static Optional<LabelFilter.Operator> comparison(Token token) {
    if (token.isSymbol("=")) {
      return Optional.of(LabelFilter.Operator.EQUAL);
    }
    for (LabelFilter.Operator operator : LabelFilter.Operator.values()) {
      if (token.isSymbol(operator.symbol())) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  /** A label, an operator and a text. */
  LabelMatcher matcher() {
    int from = tokens.from();
    String label = tokens.name("a matcher such as app=\"api\"");
    return matcher(from, label);
  }

  private LabelMatcher matcher(int from, String label) {
    Matcher.Operator operator =
        matcherOperator(tokens.peek())
            .orElseThrow(() -> tokens.unexpected("one of = != =~ !~ behind the label"));
    tokens.next();
    Text value = tokens.text("a text in quotes");
    SourceRange source = tokens.since(from);
    return tokens.made(from, () -> new LabelMatcher(label, operator, value, source));
  }

  LabelFilter filter() {
    return filter(LOWEST);
  }

  /**
   * What binds at least this tightly. A comma or a blank means {@code and}, and takes all that
   * follows as its right side.
   */
  private LabelFilter filter(int level) {
    int from = tokens.from();
    LabelFilter left = atom();
    int entered = 0;
    while (true) {
      boolean or = tokens.peek().isWord("or");
      boolean and = tokens.peek().isWord("and");
      boolean list = tokens.peek().isSymbol(",") || tokens.peek().isSymbol("(") || tokens.isName();
      if (!or && (!and && !list) || or && level > OR || and && level > AND) {
        tokens.leave(entered);
        return left;
      }
      tokens.enter();
      entered++;
      if (or || and || tokens.peek().isSymbol(",")) {
        tokens.next();
      }
      LabelFilter right = filter(or ? AND : and ? AND + 1 : LOWEST);
      SourceRange source = tokens.since(from);
      left =
          or ? new LabelFilter.Or(left, right, source) : new LabelFilter.And(left, right, source);
    }
  }

  private LabelFilter atom() {
    int from = tokens.from();
    if (tokens.peek().isSymbol("(")) {
      tokens.open();
      LabelFilter inner = filter(LOWEST);
      tokens.close();
      return inner;
    }
    String label = tokens.name("a filter such as level=\"error\"");
    Token operator = tokens.peek();
    Token value = tokens.peek(1);
    if (value.isWord("ip") && tokens.peek(2).isSymbol("(")) {
      return ip(from, label);
    }
    if (isText(operator, value) || comparison(operator).isEmpty()) {
      LabelMatcher matcher = matcher(from, label);
      return new LabelFilter.Matches(matcher, tokens.since(from));
    }
    tokens.next();
    Quantity quantity = quantity();
    return new LabelFilter.Compares(
        label, comparison(operator).orElseThrow(), quantity, tokens.since(from));
  }

  /** A variable without quotes is a text where one can be, else a number. */
  private static boolean isText(Token operator, Token value) {
    return value.is(Kind.STRING)
        || value.is(Kind.VARIABLE) && matcherOperator(operator).isPresent();
  }

  private LabelFilter ip(int from, String label) {
    boolean isInside = tokens.peek().isSymbol("=");
    if (!isInside && !tokens.peek().isSymbol("!=")) {
      throw tokens.unexpected("= or != before ip(...)");
    }
    tokens.next();
    Text addresses = addresses();
    SourceRange source = tokens.since(from);
    return tokens.made(from, () -> new LabelFilter.Ip(label, isInside, addresses, source));
  }

  /** What stands in {@code ip("...")}. */
  Text addresses() {
    tokens.next();
    tokens.expect("(");
    Text addresses = tokens.text("an address in quotes");
    tokens.expect(")");
    return addresses;
  }

  private Quantity quantity() {
    Token token = tokens.peek();
    if (token.isSymbol("-") || token.isSymbol("+")) {
      tokens.next();
      if (!tokens.peek().is(Kind.NUMBER)) {
        throw tokens.unexpected("a number behind the sign");
      }
      return tokens.number(token.isSymbol("-"));
    }
    return switch (tokens.peek().kind()) {
      case NUMBER -> tokens.number(false);
      case DURATION, VARIABLE -> tokens.length();
      case BYTES -> new Quantity.Size(ByteSize.size(tokens.next().text()));
      default -> throw tokens.unexpected("a text in quotes, a number, a length of time or a size");
    };
  }
}
