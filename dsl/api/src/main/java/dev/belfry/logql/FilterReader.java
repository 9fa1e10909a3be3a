package dev.belfry.logql;

import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.logql.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads matchers and label filters. */
final class FilterReader {
  /** The level of what joins nothing. */
  private static final int NOTHING = -1;

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

  /** What was begun and waits for its right side, or for its closing parenthesis. */
  private record Open(Join join, LabelFilter left, int from) {
    LabelFilter with(LabelFilter right, SourceRange source) {
      return join == Join.OR
          ? new LabelFilter.Or(left, right, source)
          : new LabelFilter.And(left, right, source);
    }
  }

  /** How filters are joined. A list takes all that follows as its right side. */
  private enum Join {
    PARENTHESES(NOTHING, Integer.MAX_VALUE),
    OR(1, 2),
    AND(2, 3),
    LIST(Integer.MAX_VALUE, 0);

    private final int level;
    private final int least;

    Join(int level, int least) {
      this.level = level;
      this.least = least;
    }
  }

  /** All filters that follow, on a stack of our own, so that none are too deep. */
  LabelFilter filter() {
    Deque<Open> open = new ArrayDeque<>();
    int from = opened(open);
    LabelFilter filter = atom(from);
    while (true) {
      Optional<Join> join = join();
      int level = join.map(one -> one.level).orElse(NOTHING);
      while (!open.isEmpty()
          && open.peek().join() != Join.PARENTHESES
          && open.peek().join().least > level) {
        from = open.peek().from();
        filter = open.pop().with(filter, tokens.since(from));
      }
      if (join.isPresent()) {
        open.push(new Open(join.get(), filter, from));
        if (join.get() != Join.LIST || tokens.peek().isSymbol(",")) {
          tokens.next();
        }
        from = opened(open);
        filter = atom(from);
      } else if (open.isEmpty()) {
        return filter;
      } else {
        tokens.expect(")");
        from = open.pop().from();
      }
    }
  }

  private Optional<Join> join() {
    Token token = tokens.peek();
    if (token.isWord("or")) {
      return Optional.of(Join.OR);
    }
    if (token.isWord("and")) {
      return Optional.of(Join.AND);
    }
    boolean list = token.isSymbol(",") || token.isSymbol("(") || tokens.isName();
    return list ? Optional.of(Join.LIST) : Optional.empty();
  }

  /** Takes the parentheses that come next; the result is where the filter behind them starts. */
  private int opened(Deque<Open> open) {
    while (tokens.peek().isSymbol("(")) {
      open.push(new Open(Join.PARENTHESES, null, tokens.next().from()));
    }
    return tokens.from();
  }

  private LabelFilter atom(int from) {
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
