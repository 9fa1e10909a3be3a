package dev.belfry.promql;

import dev.belfry.common.Dialect;
import dev.belfry.common.SourceRange;
import dev.belfry.promql.Expression.Aggregation;
import dev.belfry.promql.Expression.Call;
import dev.belfry.promql.Expression.Parentheses;
import dev.belfry.promql.Literal.NumberLiteral;
import dev.belfry.promql.Literal.StringLiteral;
import dev.belfry.promql.Literal.Variable;
import dev.belfry.promql.Templated.VariableAggregation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads an expression, operators by how tightly they bind. What was begun waits on a stack of our
 * own, not on that of the thread, so that no text is too deep.
 */
final class ExpressionParser {
  /** Binds less than any operator, those that are variables included. */
  private static final int NO_OPERATOR = -1;

  private final Tokens tokens;
  private final Literals literals;
  private final LabelParser labels;
  private final MatchingParser matchings;
  private final SelectorParser selectors;
  private final Deque<Open> open = new ArrayDeque<>();

  ExpressionParser(SourceText source, Dialect dialect) {
    tokens = new Tokens(source, dialect);
    literals = new Literals(tokens);
    labels = new LabelParser(tokens, dialect);
    matchings = new MatchingParser(tokens, labels);
    selectors = new SelectorParser(tokens, labels);
  }

  /** The whole text as one expression. */
  Expression whole() {
    if (tokens.at(Token.Kind.END)) {
      throw tokens.error("expected an expression, got nothing", tokens.current());
    }
    Expression read = operand();
    while (true) {
      Optional<BinaryOperator> operator = operator();
      if (operator.isPresent()) {
        open.push(operation(completed(read, operator.get().level()), operator.get()));
        read = operand();
      } else if (tokens.current().hasVariable()) {
        open.push(operation(completed(read, 0)));
        read = operand();
      } else {
        read = completed(read, NO_OPERATOR);
        if (tokens.at(Token.Kind.END) && open.isEmpty()) {
          return read;
        }
        read = behind(read);
      }
    }
  }

  /** The next operand, with everything behind it but operators. What is before it is opened. */
  private Expression operand() {
    while (true) {
      if (tokens.at("-") || tokens.at("+")) {
        open.push(new Open.Signed(tokens.advance()));
      } else if (tokens.at("(")) {
        open.push(new Open.Enclosed(tokens.advance()));
      } else {
        Optional<Expression> primary = primary();
        if (primary.isPresent()) {
          return selectors.modified(primary.get());
        }
      }
    }
  }

  /** The operand with the operations and signs that end in front of an operator of this level. */
  private Expression completed(Expression operand, int level) {
    Expression completed = operand;
    while (open.peek() instanceof Open.Prefix prefix && prefix.least() > level) {
      open.pop();
      completed = prefix.with(completed, tokens);
    }
    return completed;
  }

  /** Closes the parentheses or arguments in which the expression stands, or goes on with them. */
  private Expression behind(Expression inner) {
    if (open.isEmpty()) {
      throw tokens.unexpected("an operator or the end");
    }
    if (open.peek() instanceof Open.Enclosed enclosed) {
      tokens.expect(")", "an operator or `)`");
      open.pop();
      SourceRange place = tokens.since(enclosed.token().from());
      return selectors.modified(new Parentheses(inner, place));
    }
    Open.Arguments arguments = (Open.Arguments) open.peek();
    arguments.read().add(inner);
    if (tokens.take(")")) {
      open.pop();
      return selectors.modified(applied(arguments));
    }
    Token comma = tokens.expect(",", "an operator, `,` or `)`");
    if (tokens.at(")")) {
      throw tokens.error("expected another argument behind the `,`, got `)`", comma);
    }
    return operand();
  }

  private Optional<BinaryOperator> operator() {
    Token token = tokens.current();
    return switch (token.kind()) {
      case SYMBOL -> BinaryOperator.of(token.text());
      case WORD -> BinaryOperator.of(token.keyword());
      default -> Optional.empty();
    };
  }

  private Open operation(Expression left, BinaryOperator operator) {
    tokens.advance();
    boolean bool = matchings.bool(operator);
    return new Open.Operation(left, operator, bool, matchings.matching(operator));
  }

  /** An operator that is a variable. */
  private Open operation(Expression left) {
    String operator = tokens.advance().text();
    boolean bool = tokens.takeKeyword("bool");
    return new Open.VariableOperation(left, operator, bool, matchings.matching());
  }

  /** What is no operation; empty where arguments were opened. */
  private Optional<Expression> primary() {
    Token token = tokens.current();
    return switch (token.kind()) {
      case NUMBER, DURATION -> Optional.of(number());
      case STRING -> {
        tokens.advance();
        String text = literals.text(token);
        boolean raw = labels.isFilledIn(text) && token.text().startsWith("`");
        yield Optional.of(new StringLiteral(text, raw, tokens.since(token.from())));
      }
      case WORD -> word(token);
      default -> {
        if (!tokens.at("{")) {
          throw tokens.unexpected("an expression");
        }
        yield Optional.of(selectors.unnamed());
      }
    };
  }

  private Expression number() {
    Token token = tokens.advance();
    return new NumberLiteral(
        literals.value(token), token.is(Token.Kind.DURATION), tokens.since(token.from()));
  }

  private Optional<Expression> word(Token token) {
    if (Keywords.isNumber(token.text())) {
      return Optional.of(number());
    }
    if (Keywords.isNoMetric(token.text())) {
      throw tokens.unexpected("an expression");
    }
    tokens.advance();
    boolean aggregates = token.hasVariable() || AggregationOperator.of(token.keyword()).isPresent();
    if (aggregates && startsAggregation()) {
      Optional<Grouping> grouping = grouping();
      if (!tokens.at("(")) {
        throw tokens.unexpected("`(` and what to aggregate");
      }
      return arguments(new Open.Arguments(token, grouping));
    }
    if (tokens.at("(") && token.text().indexOf(':') < 0 && !Keywords.isNoFunction(token.text())) {
      return arguments(new Open.Arguments(token, Optional.empty()));
    }
    return Optional.of(
        isWhole(token)
            ? new Variable(token.text(), tokens.since(token.from()))
            : selectors.named(token));
  }

  private boolean startsAggregation() {
    return tokens.at("(")
        || tokens.current().isKeyword(Grouping.Mode.BY.symbol())
        || tokens.current().isKeyword(Grouping.Mode.WITHOUT.symbol());
  }

  /** A variable that is not visibly the name of a metric may stand for anything. */
  private boolean isWhole(Token token) {
    return token.hasVariable()
        && (!Variables.isName(token.text())
            || Variables.isOne(token.text()) && !selectors.followsMetric());
  }

  /** Opens the parenthesis that comes next; if nothing is in it, the expression is complete. */
  private Optional<Expression> arguments(Open.Arguments arguments) {
    tokens.advance();
    if (tokens.take(")")) {
      return Optional.of(applied(arguments));
    }
    open.push(arguments);
    return Optional.empty();
  }

  /** The function or aggregation whose arguments end with the last token. */
  private Expression applied(Open.Arguments arguments) {
    Token name = arguments.name();
    if (name.hasVariable()) {
      return variableAggregation(arguments);
    }
    Optional<AggregationOperator> aggregation = AggregationOperator.of(name.keyword());
    return aggregation.isPresent()
        ? aggregation(aggregation.get(), arguments)
        : new Call(name.text(), arguments.read(), tokens.since(name.from()));
  }

  private Grouping groupingOf(Open.Arguments arguments) {
    return arguments.grouping().or(this::grouping).orElse(Grouping.EVERYTHING);
  }

  /** What groups by nothing may be a function as well. */
  private Expression variableAggregation(Open.Arguments opened) {
    String name = opened.name().text();
    List<Expression> arguments = opened.read();
    Grouping grouping = groupingOf(opened);
    SourceRange place = tokens.since(opened.name().from());
    if (grouping.isEverything()) {
      return new Call(name, arguments, place);
    }
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw tokens.error(
          "`" + name + "`: expected 1 or 2 arguments, got " + arguments.size(), place);
    }
    return new VariableAggregation(name, grouping, arguments, place);
  }

  private Expression aggregation(AggregationOperator operator, Open.Arguments opened) {
    List<Expression> arguments = opened.read();
    Grouping grouping = groupingOf(opened);
    SourceRange place = tokens.since(opened.name().from());
    int expected = operator.takesParameter() ? 2 : 1;
    if (arguments.size() != expected) {
      throw tokens.error(
          operator.symbol()
              + (expected == 1 ? ": expected 1 argument, got " : ": expected 2 arguments, got ")
              + arguments.size(),
          place);
    }
    return new Aggregation(
        operator,
        grouping,
        expected == 1 ? Optional.empty() : Optional.of(arguments.get(0)),
        arguments.get(expected - 1),
        place);
  }

  private Optional<Grouping> grouping() {
    for (Grouping.Mode mode : Grouping.Mode.values()) {
      if (tokens.takeKeyword(mode.symbol())) {
        return Optional.of(new Grouping(mode, labels.list()));
      }
    }
    return Optional.empty();
  }
}
