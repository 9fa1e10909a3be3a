package dev.belfry.promql;

import dev.belfry.common.Dialect;
import dev.belfry.common.Matcher;
import dev.belfry.common.NearNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Holds an expression against the rules by which Prometheus puts types together. */
final class TypeChecker extends Fold<ValueType> {
  private static final String INFO = "info";

  private final SourceText text;
  private final Dialect dialect;
  private final Set<Feature> features;

  TypeChecker(SourceText text, Dialect dialect, Set<Feature> features) {
    this.text = text;
    this.dialect = dialect;
    this.features = features;
  }

  private PromQlException error(String problem, Expression place) {
    return text.error(problem, place.source());
  }

  private void require(Feature feature, String name, Expression place) {
    if (!features.contains(feature)) {
      throw error(
          "`" + name + "` is experimental: Prometheus needs --enable-feature=" + feature.flag(),
          place);
    }
  }

  @Override
  public ValueType vectorSelector(Selector.VectorSelector selector) {
    if (selector.name().isEmpty()
        && selector.variables().isEmpty()
        && selector.matchers().stream().noneMatch(this::choosesSome)) {
      throw error(
          "expected a name or a matcher that does not match the empty text, got neither", selector);
    }
    return modified(selector, ValueType.INSTANT_VECTOR);
  }

  /** Whether a series without the label is left out. */
  private boolean choosesSome(Matcher matcher) {
    String value = matcher.value();
    if (dialect == Dialect.GRAFANA && Variables.isIn(value)) {
      return true;
    }
    return switch (matcher.operator()) {
      case EQUAL -> !value.isEmpty();
      case NOT_EQUAL -> value.isEmpty();
      case MATCHES -> !Regex.fitsNothing(value);
      case NOT_MATCHES -> Regex.fitsNothing(value);
    };
  }

  private ValueType modified(Selector selector, ValueType type) {
    selector
        .modifiers()
        .extension()
        .ifPresent(
            extension -> require(Feature.EXTENDED_RANGE_SELECTORS, extension.symbol(), selector));
    return type;
  }

  @Override
  public ValueType rangeSelector(Selector.RangeSelector selector) {
    return modified(selector, ValueType.RANGE_VECTOR);
  }

  @Override
  public ValueType number(Literal.NumberLiteral number) {
    return ValueType.SCALAR;
  }

  @Override
  public ValueType string(Literal.StringLiteral string) {
    return ValueType.STRING;
  }

  @Override
  public ValueType variable(Literal.Variable variable) {
    return ValueType.ANY;
  }

  @Override
  public ValueType parentheses(Expression.Parentheses parentheses) {
    return inner(0);
  }

  @Override
  public ValueType subquery(Selector.Subquery subquery) {
    ValueType inner = inner(0);
    if (!inner.fits(ValueType.INSTANT_VECTOR)) {
      throw error(
          "subquery: expected an instant vector before it, got " + inner.withArticle(), subquery);
    }
    return ValueType.RANGE_VECTOR;
  }

  /** What is wrong with a function itself comes before what is wrong with its arguments. */
  @Override
  List<Expression> inside(Expression expression) {
    if (!(expression instanceof Expression.Call call)) {
      return expression.children();
    }
    Optional<Function> known = Functions.of(call.function());
    if (known.isEmpty()) {
      requireVariable(call);
      return call.arguments();
    }
    requireFitting(known.get(), call);
    return call.function().equals(INFO) ? call.arguments().subList(0, 1) : call.arguments();
  }

  private void requireFitting(Function function, Expression.Call call) {
    if (function.experimental()) {
      require(Feature.EXPERIMENTAL_FUNCTIONS, call.function(), call);
    }
    int count = call.arguments().size();
    if (count < function.least() || count > function.most()) {
      throw error(call.function() + ": expected " + function.count() + ", got " + count, call);
    }
  }

  @Override
  public ValueType call(Expression.Call call) {
    Optional<Function> known = Functions.of(call.function());
    if (known.isEmpty()) {
      return ValueType.ANY;
    }
    Function function = known.get();
    for (int i = 0; i < inner().size(); i++) {
      argument(function, i, call.arguments().get(i));
    }
    if (function.name().equals(INFO) && call.arguments().size() > 1) {
      labels(call.arguments().get(1));
    }
    return function.returns();
  }

  private void requireVariable(Expression.Call call) {
    if (dialect == Dialect.GRAFANA && Variables.isName(call.function())) {
      return;
    }
    String small = call.function().toLowerCase(Locale.ROOT);
    String near =
        Functions.of(small).isPresent()
            ? "`" + small + "`"
            : NearNames.instead(call.function(), Functions.names());
    throw text.error(
        "expected a function, got "
            + SourceText.quoted(call.function())
            + (near.isEmpty() ? "" : "; near ones: " + near),
        call.source().from(),
        call.source().from() + call.function().length());
  }

  private void argument(Function function, int place, Expression argument) {
    ValueType given = inner(place);
    ValueType expected = function.argument(place);
    if (!given.fits(expected)) {
      throw error(
          function.name() + ": expected " + expected.withArticle() + ", got " + given.withArticle(),
          argument);
    }
  }

  /** The second argument of {@code info} chooses labels, not series, so it may be empty. */
  private void labels(Expression argument) {
    boolean bare =
        argument instanceof Selector.VectorSelector selector && selector.name().isEmpty();
    if (!bare && !(argument instanceof Literal.Variable)) {
      throw error("info: expected matchers in braces without a name before them", argument);
    }
  }

  @Override
  public ValueType aggregation(Expression.Aggregation aggregation) {
    AggregationOperator operator = aggregation.operator();
    if (operator.isExperimental()) {
      require(Feature.EXPERIMENTAL_FUNCTIONS, operator.symbol(), aggregation);
    }
    if (aggregation.parameter().isPresent()) {
      part(operator.symbol(), "parameter", operator.parameter().get(), aggregation, 0);
    }
    return operand(operator.symbol(), aggregation);
  }

  /** What is aggregated stands last. */
  private ValueType operand(String operator, Expression aggregation) {
    int last = inner().size() - 1;
    part(operator, "operand", ValueType.INSTANT_VECTOR, aggregation, last);
    return ValueType.INSTANT_VECTOR;
  }

  private void part(
      String operator, String role, ValueType expected, Expression aggregation, int place) {
    ValueType given = inner(place);
    if (!given.fits(expected)) {
      throw error(
          operator
              + ": expected "
              + expected.withArticle()
              + " as its "
              + role
              + ", got "
              + given.withArticle(),
          aggregation.children().get(place));
    }
  }

  @Override
  public ValueType binary(Expression.Binary binary) {
    String symbol = binary.operator().symbol();
    ValueType left = operand(symbol, binary.left(), 0);
    ValueType right = operand(symbol, binary.right(), 1);
    boolean scalars = left == ValueType.SCALAR && right == ValueType.SCALAR;
    if (scalars && binary.operator().isComparison() && !binary.returnBool()) {
      throw error(
          "expected `" + symbol + " bool` between two scalars, got `" + symbol + "`", binary);
    }
    if (left == ValueType.SCALAR || right == ValueType.SCALAR) {
      betweenVectors(binary);
    }
    if (!binary.matching().fill().equals(VectorMatching.Fill.NONE)) {
      require(Feature.FILL_MODIFIERS, "fill", binary);
    }
    return TypeOf.joined(left, right);
  }

  private ValueType operand(String symbol, Expression side, int place) {
    ValueType type = inner(place);
    if (!type.isOperand()) {
      throw error(
          "`"
              + symbol
              + "`: expected a scalar or an instant vector on both sides, got "
              + type.withArticle(),
          side);
    }
    return type;
  }

  /** What makes sense only where both sides are vectors. */
  private void betweenVectors(Expression.Binary binary) {
    VectorMatching matching = binary.matching();
    String problem = "";
    if (binary.operator().isSetOperator()) {
      problem = binary.operator().symbol();
    } else if (!matching.labels().isEmpty() || matching.group() != VectorMatching.Group.NONE) {
      problem = matching.mode().symbol();
    } else if (!matching.fill().equals(VectorMatching.Fill.NONE)) {
      problem = "fill";
    }
    if (!problem.isEmpty()) {
      throw error("`" + problem + "`: expected instant vectors on both sides", binary);
    }
  }

  @Override
  public ValueType unary(Expression.Unary unary) {
    ValueType type = inner(0);
    if (!type.isOperand()) {
      throw error(
          "`"
              + unary.sign().symbol()
              + "`: expected a scalar or an instant vector, got "
              + type.withArticle(),
          unary);
    }
    return type;
  }

  @Override
  public ValueType variableAggregation(Templated.VariableAggregation aggregation) {
    if (aggregation.arguments().size() > 1) {
      parameter(aggregation.operator(), aggregation.arguments().get(0));
    }
    return operand(aggregation.operator(), aggregation);
  }

  /** Some operators take a number, one takes the name of a label. */
  private void parameter(String operator, Expression parameter) {
    ValueType given = inner(0);
    if (!given.fits(ValueType.SCALAR) && !given.fits(ValueType.STRING)) {
      throw error(
          operator + ": expected a scalar or a string as its parameter, got " + given.withArticle(),
          parameter);
    }
  }

  @Override
  public ValueType variableOperation(Templated.VariableOperation operation) {
    return TypeOf.joined(
        operand(operation.operator(), operation.left(), 0),
        operand(operation.operator(), operation.right(), 1));
  }
}
