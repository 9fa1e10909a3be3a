package dev.belfry.logql;

import dev.belfry.common.Dialect;
import dev.belfry.common.NearNames;
import dev.belfry.common.SourceRange;
import dev.belfry.logql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a whole query. */
final class QueryReader {
  /** Loki refuses longer texts. */
  private static final int MAX_LENGTH = 131_072;

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

  private Expression whole() {
    Expression expression = expression(0);
    if (!tokens.peek().is(Kind.END)) {
      throw tokens.unexpected("an operator or the end");
    }
    return expression;
  }

  /** What binds at least this tightly. */
  private Expression expression(int level) {
    int from = tokens.from();
    Expression left = operand();
    int entered = 0;
    Optional<BinaryOperator> operator = operator();
    while (operator.isPresent() && operator.get().level() >= level) {
      Expression.Metric metric = metric(left);
      tokens.enter();
      entered++;
      left = binary(from, metric, operator.get());
      operator = operator();
    }
    tokens.leave(entered);
    return left;
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

  private Expression binary(int from, Expression.Metric left, BinaryOperator operator) {
    tokens.next();
    boolean returnBool = tokens.takeWord("bool");
    VectorMatching matching = modifiers.matching();
    int level = operator.groupsFromTheRight() ? operator.level() : operator.level() + 1;
    Expression.Metric right = metric(level);
    SourceRange source = tokens.since(from);
    return tokens.made(
        from, () -> new Expression.Binary(left, operator, returnBool, matching, right, source));
  }

  private Expression.Metric metric(int level) {
    return metric(expression(level));
  }

  private Expression.Metric metric(Expression expression) {
    if (expression instanceof Expression.Metric metric) {
      return metric;
    }
    throw tokens.wrong(
        "expected a metric query such as rate({...}[5m]), got one that shows lines",
        expression.source().from());
  }

  private Expression operand() {
    Token token = tokens.peek();
    if (token.isSymbol("{")) {
      return stages.logs();
    }
    if (token.isSymbol("(")) {
      return enclosed();
    }
    if (token.is(Kind.WORD) && tokens.isFunction()) {
      return function(tokens.next());
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
            .orElseThrow(() -> tokens.unexpected("a query, which starts with { or a function,"));
    return new Expression.Literal(amount, tokens.since(token.from()));
  }

  private Expression enclosed() {
    tokens.open();
    Expression inner = expression(0);
    tokens.close();
    return inner;
  }

  private Expression function(Token name) {
    String word = name.text().toLowerCase(Locale.ROOT);
    tokens.enter();
    Expression expression = function(name, word);
    tokens.leave(1);
    return expression;
  }

  private Expression function(Token name, String word) {
    if (RANGE_OPERATORS.containsKey(word)) {
      return rangeAggregation(name.from(), RANGE_OPERATORS.get(word));
    }
    if (VECTOR_OPERATORS.containsKey(word)) {
      return vectorAggregation(name.from(), VECTOR_OPERATORS.get(word));
    }
    if (word.equals("vector")) {
      tokens.expect("(");
      Quantity.Amount amount = tokens.amount().orElseThrow(() -> tokens.unexpected("a number"));
      tokens.expect(")");
      return new Expression.Vector(amount, tokens.since(name.from()));
    }
    if (word.equals("label_replace")) {
      return labelReplace(name.from());
    }
    String near = NearNames.instead(word, FUNCTIONS);
    throw tokens.wrong(
        "expected a function of LogQL, got `"
            + name.text()
            + "`"
            + (near.isEmpty() ? "" : "; did you mean " + near + "?"),
        name.from());
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

  private Expression vectorAggregation(int from, VectorOperator operator) {
    Optional<Grouping> before = modifiers.grouping();
    tokens.expect("(");
    requireWholeNumber();
    Optional<Quantity.Amount> parameter = parameter();
    Expression.Metric operand = metric(0);
    tokens.expect(")");
    Optional<Grouping> grouping = before.isPresent() ? before : modifiers.grouping();
    SourceRange source = tokens.since(from);
    return tokens.made(
        from,
        () ->
            new Expression.VectorAggregation(
                operator, grouping.orElse(Grouping.EVERYTHING), parameter, operand, source));
  }

  private void requireWholeNumber() {
    Token token = tokens.peek();
    boolean isParameter = token.is(Kind.NUMBER) && tokens.peek(1).isSymbol(",");
    if (isParameter && !token.text().matches("\\d+")) {
      throw tokens.unexpected("a whole number");
    }
  }

  private Expression labelReplace(int from) {
    tokens.expect("(");
    Expression.Metric operand = metric(0);
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
