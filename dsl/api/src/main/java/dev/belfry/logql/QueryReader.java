package dev.belfry.logql;

import dev.belfry.common.Dialect;
import dev.belfry.common.NearNames;
import dev.belfry.common.SourceRange;
import dev.belfry.logql.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a whole query. What was begun waits on a stack of our own, not on that of the thread, so
 * that no query is too deep.
 */
final class QueryReader {
  /** Loki refuses longer texts. */
  private static final int MAX_LENGTH = 131_072;

  /** Binds less than any operator. */
  private static final int NO_OPERATOR = -1;

  private static final Map<String, RangeOperator> RANGE_OPERATORS = new TreeMap<>();
  private static final Map<String, VectorOperator> VECTOR_OPERATORS = new TreeMap<>();
  private static final List<String> FUNCTIONS = new ArrayList<>(List.of("vector", "label_replace"));

  static {
    for (RangeOperator operator : RangeOperator.values()) {
      RANGE_OPERATORS.put(operator.symbol(), operator);
    }
    for (VectorOperator operator : VectorOperator.values()) {
      VECTOR_OPERATORS.put(operator.symbol(), operator);
    }
    FUNCTIONS.addAll(RANGE_OPERATORS.keySet());
    FUNCTIONS.addAll(VECTOR_OPERATORS.keySet());
  }

  private final Tokens tokens;
  private final StageReader stages;
  private final RangeReader ranges;
  private final ModifierReader modifiers;
  private final Deque<Open> open = new ArrayDeque<>();

  private QueryReader(Tokens tokens) {
    this.tokens = tokens;
    this.stages = new StageReader(tokens);
    this.ranges = new RangeReader(tokens, stages);
    this.modifiers = new ModifierReader(tokens);
  }

  /** The tree of a query. */
  static Expression read(String query, Dialect dialect) {
    if (query.length() > MAX_LENGTH) {
      throw new LogQlException(
          "expected at most " + MAX_LENGTH + " characters, got " + query.length(), query, 0, 0);
    }
    SourceRange.ofHalfPair(query)
        .ifPresent(
            half -> {
              throw new LogQlException(
                  "expected Unicode, got half of a surrogate pair", query, half.from(), half.to());
            });
    return new QueryReader(new Tokens(query, dialect)).whole();
  }

  /** What was begun and waits for an expression to be complete. */
  private sealed interface Open {
    /** Where it starts. */
    int from();
  }

  /** A parenthesis. */
  private record Enclosed(int from) implements Open {}

  /** An operator with its left side. */
  private record Operation(
      int from,
      Expression.Metric left,
      BinaryOperator operator,
      boolean returnBool,
      VectorMatching matching)
      implements Open {
    boolean endsBefore(int level) {
      return operator.groupsFromTheRight() ? operator.level() > level : operator.level() >= level;
    }
  }

  /** An aggregation and what was read in front of its operand. */
  private record Aggregation(
      int from,
      VectorOperator operator,
      Optional<Grouping> grouping,
      Optional<Quantity.Amount> parameter)
      implements Open {}

  /** A {@code label_replace}. */
  private record Replacement(int from) implements Open {}

  /** An expression, and where it starts with all parentheses around it. */
  private record Read(Expression expression, int from) {}

  private Expression whole() {
    Read read = operand();
    while (true) {
      Optional<BinaryOperator> operator = operator();
      read = completed(read, operator.map(BinaryOperator::level).orElse(NO_OPERATOR));
      if (operator.isPresent()) {
        open.push(operation(read, operator.get()));
        read = operand();
      } else if (!open.isEmpty()) {
        read = closed(open.pop(), read);
      } else if (tokens.peek().is(Kind.END)) {
        return read.expression();
      } else {
        throw tokens.unexpected("an operator or the end");
      }
    }
  }

  /** The next operand. What is before it is opened. */
  private Read operand() {
    while (true) {
      Token token = tokens.peek();
      if (token.isSymbol("(")) {
        open.push(new Enclosed(tokens.next().from()));
      } else if (token.is(Kind.WORD) && tokens.isFunction()) {
        Optional<Expression> complete = function(tokens.next());
        if (complete.isPresent()) {
          return new Read(complete.get(), token.from());
        }
      } else {
        return new Read(simple(token), token.from());
      }
    }
  }

  /** The operand with the operations that end in front of an operator of this level. */
  private Read completed(Read operand, int level) {
    Read completed = operand;
    while (open.peek() instanceof Operation operation && operation.endsBefore(level)) {
      open.pop();
      Expression.Metric right = metric(completed.expression());
      completed = new Read(binary(operation, right), operation.from());
    }
    return completed;
  }

  /** What ends behind its inner expression. */
  private Read closed(Open last, Read inner) {
    if (last instanceof Enclosed) {
      tokens.expect(")");
      return new Read(inner.expression(), last.from());
    }
    Expression.Metric operand = metric(inner.expression());
    return new Read(
        last instanceof Aggregation aggregation
            ? vectorAggregation(aggregation, operand)
            : labelReplace(last.from(), operand),
        last.from());
  }

  private Optional<BinaryOperator> operator() {
    Token token = tokens.peek();
    for (BinaryOperator operator : BinaryOperator.values()) {
      if (token.isSymbol(operator.symbol()) || token.isWord(operator.symbol())) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  private Operation operation(Read left, BinaryOperator operator) {
    Expression.Metric metric = metric(left.expression());
    tokens.next();
    boolean returnBool = tokens.takeWord("bool");
    return new Operation(left.from(), metric, operator, returnBool, modifiers.matching());
  }

  private Expression binary(Operation operation, Expression.Metric right) {
    SourceRange source = tokens.since(operation.from());
    return tokens.made(
        operation.from(),
        () ->
            new Expression.Binary(
                operation.left(),
                operation.operator(),
                operation.returnBool(),
                operation.matching(),
                right,
                source));
  }

  private Expression.Metric metric(Expression expression) {
    if (expression instanceof Expression.Metric metric) {
      return metric;
    }
    throw tokens.wrong(
        "expected a metric query such as rate({...}[5m]), got one that shows lines",
        expression.source().from());
  }

  private Expression simple(Token token) {
    if (token.isSymbol("{")) {
      return stages.logs();
    }
    if (token.isSymbol("-") || token.isSymbol("+")) {
      tokens.next();
      if (!tokens.peek().is(Kind.NUMBER)) {
        throw tokens.unexpected("a number behind the sign");
      }
      Quantity.Decimal number = tokens.number(token.isSymbol("-"));
      return new Expression.Literal(number, tokens.since(token.from()));
    }
    Quantity.Amount amount =
        tokens
            .amount()
            .orElseThrow(() -> tokens.unexpected("a query, which starts with { or a function"));
    return new Expression.Literal(amount, tokens.since(token.from()));
  }

  /** The function with this name; empty where it was opened. */
  private Optional<Expression> function(Token name) {
    String word = name.text().toLowerCase(Locale.ROOT);
    if (RANGE_OPERATORS.containsKey(word)) {
      return Optional.of(rangeAggregation(name.from(), RANGE_OPERATORS.get(word)));
    }
    if (VECTOR_OPERATORS.containsKey(word)) {
      open.push(opened(name.from(), VECTOR_OPERATORS.get(word)));
      return Optional.empty();
    }
    if (word.equals("vector")) {
      return Optional.of(vector(name.from()));
    }
    if (word.equals("label_replace")) {
      tokens.expect("(");
      open.push(new Replacement(name.from()));
      return Optional.empty();
    }
    String near = NearNames.instead(word, FUNCTIONS);
    throw tokens.wrong(
        "expected a function of LogQL, got `"
            + name.text()
            + "`"
            + (near.isEmpty() ? "" : "; did you mean " + near + "?"),
        name.from());
  }

  private Expression vector(int from) {
    tokens.expect("(");
    Quantity.Amount amount = tokens.amount().orElseThrow(() -> tokens.unexpected("a number"));
    tokens.expect(")");
    return new Expression.Vector(amount, tokens.since(from));
  }

  private Expression rangeAggregation(int from, RangeOperator operator) {
    tokens.expect("(");
    Optional<Quantity.Amount> parameter = parameter();
    LogRange range = ranges.range();
    tokens.expect(")");
    Optional<Grouping> grouping = modifiers.grouping();
    SourceRange source = tokens.since(from);
    return tokens.made(
        from, () -> new Expression.RangeAggregation(operator, parameter, range, grouping, source));
  }

  /** A number with a comma behind it. */
  private Optional<Quantity.Amount> parameter() {
    if (!tokens.peek(1).isSymbol(",")) {
      return Optional.empty();
    }
    Optional<Quantity.Amount> amount = tokens.amount();
    if (amount.isPresent()) {
      tokens.expect(",");
    }
    return amount;
  }

  private Aggregation opened(int from, VectorOperator operator) {
    Optional<Grouping> before = modifiers.grouping();
    tokens.expect("(");
    requireWholeNumber();
    return new Aggregation(from, operator, before, parameter());
  }

  private Expression vectorAggregation(Aggregation opened, Expression.Metric operand) {
    tokens.expect(")");
    Optional<Grouping> grouping = opened.grouping().or(modifiers::grouping);
    if (grouping.isPresent() && opened.operator() == VectorOperator.APPROX_TOPK) {
      throw tokens.wrong(
          "approx_topk: expected neither by nor without, not even an empty one", opened.from());
    }
    SourceRange source = tokens.since(opened.from());
    return tokens.made(
        opened.from(),
        () ->
            new Expression.VectorAggregation(
                opened.operator(),
                grouping.orElse(Grouping.EVERYTHING),
                opened.parameter(),
                operand,
                source));
  }

  private void requireWholeNumber() {
    Token token = tokens.peek();
    boolean isParameter = token.is(Kind.NUMBER) && tokens.peek(1).isSymbol(",");
    if (isParameter && !token.text().matches("\\d+")) {
      throw tokens.unexpected("a whole number");
    }
  }

  private Expression labelReplace(int from, Expression.Metric operand) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      tokens.expect(",");
      texts.add(tokens.text("a text in quotes"));
    }
    tokens.expect(")");
    SourceRange source = tokens.since(from);
    return tokens.made(
        from,
        () ->
            new Expression.LabelReplace(
                operand, texts.get(0), texts.get(1), texts.get(2), texts.get(3), source));
  }
}
