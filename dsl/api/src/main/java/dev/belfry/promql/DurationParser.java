package dev.belfry.promql;

import dev.belfry.common.SourceRange;
import dev.belfry.promql.DurationCalculation.Arithmetic;
import dev.belfry.promql.DurationCalculation.Choice;
import dev.belfry.promql.DurationCalculation.Known;
import dev.belfry.promql.DurationCalculation.Negated;
import dev.belfry.promql.DurationCalculation.OfQuery;
import dev.belfry.promql.DurationCalculation.OneOf;
import dev.belfry.promql.DurationCalculation.Parentheses;
import dev.belfry.promql.DurationExpression.Length;
import dev.belfry.promql.DurationExpression.Variable;
import java.util.Optional;

/** Reads lengths of time, and calculations of them. */
final class DurationParser {
  private static final String EXPECTED =
      "a duration such as 5m, a number of seconds, step(), range(), min_of() or max_of()";
  private static final double MILLIS = 1000;

  private final Tokens tokens;
  private final Nesting nesting;
  private final Literals literals;

  DurationParser(Tokens tokens) {
    this.tokens = tokens;
    this.nesting = new Nesting(tokens);
    this.literals = new Literals(tokens);
  }

  /** What stands between the brackets of a range, or behind the colon of a subquery. */
  DurationExpression window() {
    DurationExpression length = whole(calculation(1));
    if (length instanceof Length fixed && fixed.millis() <= 0) {
      throw tokens.error("expected a duration of at least 1ms", fixed.source());
    }
    return length;
  }

  /**
   * What stands behind {@code offset}: no calculation, unless it starts with parentheses. Those
   * make one of all that follows, as in Prometheus: {@code x offset (5m) + 1} is one of 301
   * seconds.
   */
  DurationExpression offset() {
    return whole(tokens.at("(") ? calculation(1) : signed(true));
  }

  /** A number that stands alone is a length too. */
  private DurationExpression whole(DurationExpression length) {
    if (!(length instanceof DurationExpression.Number number)) {
      return length;
    }
    double millis = number.value() * MILLIS;
    if (!(Math.abs(millis) <= Length.MOST)) {
      throw tokens.error("duration: expected at most 292y", number.source());
    }
    return new Length((long) millis, number.source());
  }

  private DurationExpression calculation(int least) {
    nesting.enter();
    DurationExpression left = signed(false);
    int depth = nesting.depth();
    Optional<BinaryOperator> operator = operator();
    while (operator.isPresent() && operator.get().level() >= least) {
      tokens.advance();
      int level = operator.get().level();
      DurationExpression right =
          calculation(operator.get().groupsFromTheRight() ? level : level + 1);
      refuseZero(operator.get(), right);
      nesting.over(Math.max(depth, nesting.depth()));
      depth = nesting.depth();
      left = new Arithmetic(left, operator.get(), right, tokens.since(left.source().from()));
      operator = operator();
    }
    nesting.leave();
    return left;
  }

  private Optional<BinaryOperator> operator() {
    return tokens.at(Token.Kind.SYMBOL)
        ? BinaryOperator.of(tokens.current().text()).filter(BinaryOperator::isArithmetic)
        : Optional.empty();
  }

  private void refuseZero(BinaryOperator operator, DurationExpression right) {
    boolean divides = operator == BinaryOperator.DIVIDE || operator == BinaryOperator.MODULO;
    boolean zero =
        right instanceof Length length && length.millis() == 0
            || right instanceof DurationExpression.Number number && number.value() == 0;
    if (divides && zero) {
      throw tokens.error(
          "`" + operator.symbol() + "`: expected a duration other than 0", right.source());
    }
  }

  /** A sign of an offset holds for the next literal alone, else for powers too. */
  private DurationExpression signed(boolean offset) {
    if (!tokens.at("-") && !tokens.at("+")) {
      return primary();
    }
    Token sign = tokens.advance();
    nesting.enter();
    DurationExpression operand = offset ? signed(true) : calculation(BinaryOperator.POWER.level());
    nesting.leave();
    return sign.is("-") ? negated(operand, tokens.since(sign.from())) : operand;
  }

  private DurationExpression negated(DurationExpression operand, SourceRange place) {
    if (operand instanceof Length length) {
      return new Length(-length.millis(), place);
    }
    if (operand instanceof DurationExpression.Number number) {
      return new DurationExpression.Number(-number.value(), place);
    }
    nesting.over(nesting.depth());
    return new Negated(operand, place);
  }

  private DurationExpression primary() {
    Token token = tokens.current();
    nesting.leaf();
    return switch (token.kind()) {
      case NUMBER -> number(tokens.advance());
      case DURATION -> {
        tokens.advance();
        yield new Length(literals.millis(token), tokens.since(token.from()));
      }
      case WORD -> word(token);
      default -> {
        if (!tokens.at("(")) {
          throw tokens.unexpected(EXPECTED);
        }
        yield parentheses();
      }
    };
  }

  private DurationExpression number(Token token) {
    double value = literals.number(token);
    if (value * MILLIS > Length.MOST) {
      throw tokens.error("duration: expected at most 292y, got " + token.described(), token);
    }
    return new DurationExpression.Number(value, tokens.since(token.from()));
  }

  private DurationExpression word(Token token) {
    if (token.hasVariable()) {
      tokens.advance();
      return new Variable(token.text(), tokens.since(token.from()));
    }
    for (Known known : Known.values()) {
      if (token.isKeyword(known.function())) {
        tokens.advance();
        open(token);
        tokens.expect(")", "`)`");
        return new OfQuery(known, tokens.since(token.from()));
      }
    }
    for (Choice choice : Choice.values()) {
      if (token.isKeyword(choice.function())) {
        tokens.advance();
        return choice(choice, token);
      }
    }
    throw tokens.unexpected(EXPECTED);
  }

  private void open(Token function) {
    tokens.expect("(", "`(` behind " + function.described());
  }

  private DurationExpression choice(Choice choice, Token function) {
    open(function);
    DurationExpression first = calculation(1);
    int depth = nesting.depth();
    tokens.expect(",", "`,` and a second duration");
    DurationExpression second = calculation(1);
    tokens.expect(")", "`)` behind two durations");
    nesting.over(Math.max(depth, nesting.depth()));
    return new OneOf(choice, first, second, tokens.since(function.from()));
  }

  /** Parentheses around a literal or around parentheses say nothing. */
  private DurationExpression parentheses() {
    Token open = tokens.advance();
    DurationExpression inner = calculation(1);
    tokens.expect(")", "an operator or `)`");
    if (inner instanceof Length
        || inner instanceof DurationExpression.Number
        || inner instanceof Parentheses) {
      return inner;
    }
    nesting.over(nesting.depth());
    return new Parentheses(inner, tokens.since(open.from()));
  }
}
