package dev.belfry.promql;

import dev.belfry.common.Dialect;
import dev.belfry.common.SourceRange;
import dev.belfry.promql.Expression.Aggregation;
import dev.belfry.promql.Expression.Binary;
import dev.belfry.promql.Expression.Call;
import dev.belfry.promql.Expression.Parentheses;
import dev.belfry.promql.Expression.Sign;
import dev.belfry.promql.Expression.Unary;
import dev.belfry.promql.Literal.NumberLiteral;
import dev.belfry.promql.Literal.StringLiteral;
import dev.belfry.promql.Literal.Variable;
import dev.belfry.promql.Templated.VariableAggregation;
import dev.belfry.promql.Templated.VariableOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an expression by descent, with operators by precedence climbing. */
final class ExpressionParser {
  private final Tokens tokens;
  private final Nesting nesting;
  private final Literals literals;
  private final LabelParser labels;
  private final MatchingParser matchings;
  private final SelectorParser selectors;

  ExpressionParser(SourceText source, Dialect dialect) {
    tokens = new Tokens(source, dialect);
    nesting = new Nesting(tokens);
    literals = new Literals(tokens);
    labels = new LabelParser(tokens, dialect);
    matchings = new MatchingParser(tokens, labels);
    selectors = new SelectorParser(tokens, nesting, labels);
  }

  /** The whole text as one expression. */
  Expression whole() {
    if (tokens.at(Token.Kind.END)) {
      throw tokens.error("expected an expression, got nothing", tokens.current());
    }
    Expression expression = expression();
    if (!tokens.at(Token.Kind.END)) {
      throw tokens.unexpected("an operator or the end");
    }
    return expression;
  }

  /** An expression with all its operators; those that are variables bind least. */
  private Expression expression() {
    Expression left = binary(1);
    while (tokens.current().hasVariable()) {
      int depth = nesting.depth();
      String operator = tokens.advance().text();
      boolean bool = tokens.takeKeyword("bool");
      VectorMatching matching = matchings.matching();
      Expression right = binary(1);
      SourceRange place = tokens.since(left.source().from());
      left = new VariableOperation(left, operator, bool, matching, right, place);
      nesting.over(Math.max(depth, nesting.depth()));
    }
    return left;
  }

  private Expression binary(int least) {
    nesting.enter();
    Expression left = unary();
    Optional<BinaryOperator> operator = operator();
    while (operator.isPresent() && operator.get().level() >= least) {
      int depth = nesting.depth();
      left = joined(left, operator.get());
      nesting.over(Math.max(depth, nesting.depth()));
      operator = operator();
    }
    nesting.leave();
    return left;
  }

  private Optional<BinaryOperator> operator() {
    Token token = tokens.current();
    return switch (token.kind()) {
      case SYMBOL -> BinaryOperator.of(token.text());
      case WORD -> BinaryOperator.of(token.keyword());
      default -> Optional.empty();
    };
  }

  private Expression joined(Expression left, BinaryOperator operator) {
    tokens.advance();
    boolean bool = matchings.bool(operator);
    VectorMatching matching = matchings.matching(operator);
    int level = operator.level();
    Expression right = binary(operator.groupsFromTheRight() ? level : level + 1);
    if (matching.labels().isEmpty() && (isScalar(left) || isScalar(right))) {
      matching = VectorMatching.DEFAULT.filled(matching.fill());
    }
    return new Binary(left, operator, bool, matching, right, tokens.since(left.source().from()));
  }

  private static boolean isScalar(Expression expression) {
    return expression.type() == ValueType.SCALAR;
  }

  private Expression unary() {
    if (!tokens.at("-") && !tokens.at("+")) {
      return selectors.modified(primary());
    }
    Token token = tokens.advance();
    Sign sign = token.is("-") ? Sign.MINUS : Sign.PLUS;
    Expression operand = binary(BinaryOperator.POWER.level());
    SourceRange place = tokens.since(token.from());
    if (operand instanceof NumberLiteral number) {
      return new NumberLiteral(
          sign == Sign.MINUS ? -number.value() : number.value(), number.asDuration(), place);
    }
    nesting.over(nesting.depth());
    return new Unary(sign, operand, place);
  }

  private Expression primary() {
    Token token = tokens.current();
    nesting.leaf();
    return switch (token.kind()) {
      case NUMBER, DURATION -> number();
      case STRING -> {
        tokens.advance();
        String text = literals.text(token);
        boolean raw = labels.isFilledIn(text) && token.text().startsWith("`");
        yield new StringLiteral(text, raw, tokens.since(token.from()));
      }
      case WORD -> word(token);
      default -> {
        if (tokens.at("{")) {
          yield selectors.unnamed();
        }
        if (!tokens.at("(")) {
          throw tokens.unexpected("an expression");
        }
        yield parentheses();
      }
    };
  }

  private Expression number() {
    Token token = tokens.advance();
    return new NumberLiteral(
        literals.value(token), token.is(Token.Kind.DURATION), tokens.since(token.from()));
  }

  private Expression parentheses() {
    Token open = tokens.advance();
    Expression inner = expression();
    tokens.expect(")", "an operator or `)`");
    nesting.over(nesting.depth());
    return new Parentheses(inner, tokens.since(open.from()));
  }

  private Expression word(Token token) {
    if (Keywords.isNumber(token.text())) {
      return number();
    }
    if (Keywords.isNoMetric(token.text())) {
      throw tokens.unexpected("an expression");
    }
    tokens.advance();
    Optional<AggregationOperator> aggregation = AggregationOperator.of(token.keyword());
    if (aggregation.isPresent() && startsAggregation()) {
      return aggregation(aggregation.get(), token);
    }
    if (token.hasVariable() && startsAggregation()) {
      return variableAggregation(token);
    }
    if (tokens.at("(") && token.text().indexOf(':') < 0 && !Keywords.isNoFunction(token.text())) {
      return call(token);
    }
    return isWhole(token)
        ? new Variable(token.text(), tokens.since(token.from()))
        : selectors.named(token);
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

  private Expression call(Token name) {
    List<Expression> arguments = arguments();
    return new Call(name.text(), arguments, tokens.since(name.from()));
  }

  /** What stands between parentheses, which come next. */
  private List<Expression> arguments() {
    tokens.advance();
    List<Expression> arguments = new ArrayList<>();
    int deepest = 0;
    while (!tokens.at(")")) {
      if (!arguments.isEmpty()) {
        Token comma = tokens.expect(",", "an operator, `,` or `)`");
        if (tokens.at(")")) {
          throw tokens.error("expected another argument behind the `,`, got `)`", comma);
        }
      }
      arguments.add(expression());
      deepest = Math.max(deepest, nesting.depth());
    }
    tokens.advance();
    nesting.over(deepest);
    return arguments;
  }

  /** What groups by nothing may be a function as well. */
  private Expression variableAggregation(Token name) {
    Optional<Grouping> before = grouping();
    List<Expression> arguments = aggregated();
    Grouping grouping = before.or(this::grouping).orElse(Grouping.EVERYTHING);
    SourceRange place = tokens.since(name.from());
    if (grouping.isEverything()) {
      return new Call(name.text(), arguments, place);
    }
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw tokens.error(
          "`" + name.text() + "`: expected 1 or 2 arguments, got " + arguments.size(), place);
    }
    return new VariableAggregation(name.text(), grouping, arguments, place);
  }

  private List<Expression> aggregated() {
    if (!tokens.at("(")) {
      throw tokens.unexpected("`(` and what to aggregate");
    }
    return arguments();
  }

  private Expression aggregation(AggregationOperator operator, Token name) {
    Optional<Grouping> before = grouping();
    List<Expression> arguments = aggregated();
    Optional<Grouping> grouping = before.isPresent() ? before : grouping();
    SourceRange place = tokens.since(name.from());
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
        grouping.orElse(Grouping.EVERYTHING),
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
