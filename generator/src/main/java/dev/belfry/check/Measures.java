package dev.belfry.check;

import dev.belfry.catalog.MetricFamily;
import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import dev.belfry.promql.Selector;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the numbers of an expression are, from the units of its metrics on: as the catalogue says,
 * else by their names. What is not known stays so.
 */
final class Measures {
  private static final String BUCKET = "_bucket";
  private static final String SUM = "_sum";
  private static final String COUNT = "_count";
  private static final String TOTAL = "_total";

  /** Of ranges or of other series, what is in the unit of the series. */
  private static final Set<String> SAME =
      Set.of(
          "abs",
          "avg_over_time",
          "ceil",
          "clamp_max",
          "clamp_min",
          "delta",
          "floor",
          "idelta",
          "increase",
          "label_join",
          "label_replace",
          "last_over_time",
          "max_over_time",
          "min_over_time",
          "quantile_over_time",
          "round",
          "scalar",
          "sort",
          "sort_by_label",
          "sort_by_label_desc",
          "sort_desc",
          "sum_over_time");

  private static final Set<String> PER_SECOND = Set.of("deriv", "irate", "rate");

  private static final Set<AggregationOperator> SAME_BY =
      EnumSet.of(
          AggregationOperator.SUM,
          AggregationOperator.AVG,
          AggregationOperator.MIN,
          AggregationOperator.MAX,
          AggregationOperator.QUANTILE,
          AggregationOperator.TOPK,
          AggregationOperator.BOTTOMK,
          AggregationOperator.LIMITK);

  /** Deeper ones are not written by hand. */
  private static final int DEEPEST = 100;

  private final KnownMetrics known;
  private int depth;

  Measures(KnownMetrics known) {
    this.known = known;
  }

  /** What the numbers of an expression are; empty if that is not known. */
  Optional<Measure> of(Expression expression) {
    if (depth == DEEPEST) {
      return Optional.empty();
    }
    depth++;
    Optional<Measure> measure = ofOneMore(expression);
    depth--;
    return measure;
  }

  private Optional<Measure> ofOneMore(Expression expression) {
    Expression bare = PlacedExpression.bare(expression);
    if (bare instanceof Selector.VectorSelector selector) {
      return ofSelector(selector);
    }
    if (bare instanceof Expression.Aggregation aggregation) {
      return SAME_BY.contains(aggregation.operator())
          ? of(aggregation.operand())
          : Optional.empty();
    }
    if (bare instanceof Expression.Call call) {
      return ofCall(call);
    }
    if (bare instanceof Expression.Unary unary) {
      return of(unary.operand());
    }
    return bare instanceof Expression.Binary binary ? ofBinary(binary) : Optional.empty();
  }

  private Optional<Measure> ofSelector(Selector.VectorSelector selector) {
    String name = selector.name();
    if (name.isEmpty() || VariableReference.mayBeIn(name)) {
      return Optional.empty();
    }
    Optional<MetricFamily> family = known.series(selector).map(series -> series.family());
    if (family.isPresent()) {
      boolean counts = name.endsWith(COUNT) || name.endsWith(BUCKET);
      return family
          .filter(one -> !counts || one.name().equals(name))
          .filter(one -> Measure.ofName(withoutEnding(name)).isPresent() || !isNamedAsMoment(one))
          .flatMap(MetricFamily::unit)
          .flatMap(Measure::ofUnit);
    }
    return Measure.ofName(withoutEnding(name));
  }

  /** A page knows the unit of {@code x_timestamp_seconds} by its name alone. */
  private static boolean isNamedAsMoment(MetricFamily family) {
    return family.name().endsWith("_seconds");
  }

  private static String withoutEnding(String name) {
    return name.endsWith(TOTAL)
        ? name.substring(0, name.length() - TOTAL.length())
        : name.endsWith(SUM) ? name.substring(0, name.length() - SUM.length()) : name;
  }

  private Optional<Measure> ofCall(Expression.Call call) {
    List<Expression> arguments = call.arguments();
    String function = call.function();
    if (function.equals("time")) {
      return Optional.of(Measure.SECONDS);
    }
    if (function.equals("histogram_quantile")) {
      return ofHistogram(arguments.get(1));
    }
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    Expression operand = arguments.get(function.equals("quantile_over_time") ? 1 : 0);
    if (PER_SECOND.contains(function)) {
      return ofOperand(operand)
          .filter(one -> one == Measure.BYTES)
          .map(bytes -> Measure.BYTES_PER_SECOND);
    }
    return SAME.contains(function) ? ofOperand(operand) : Optional.empty();
  }

  private Optional<Measure> ofOperand(Expression operand) {
    if (operand instanceof Selector.RangeSelector range) {
      return ofSelector(range.selector());
    }
    return operand instanceof Selector.Subquery inner ? of(inner.inner()) : of(operand);
  }

  private Optional<Measure> ofHistogram(Expression buckets) {
    List<Selector.VectorSelector> selectors = PlacedExpression.selectorsIn(buckets);
    if (selectors.size() != 1 || !selectors.get(0).name().endsWith(BUCKET)) {
      return Optional.empty();
    }
    String name = selectors.get(0).name();
    Optional<MetricFamily> family = known.series(selectors.get(0)).map(series -> series.family());
    return family.isPresent()
        ? family.flatMap(MetricFamily::unit).flatMap(Measure::ofUnit)
        : Measure.ofName(name.substring(0, name.length() - BUCKET.length()));
  }

  private Optional<Measure> ofBinary(Expression.Binary binary) {
    BinaryOperator operator = binary.operator();
    if (operator == BinaryOperator.DIVIDE && Shares.isShare(binary)) {
      return Optional.of(Measure.SHARE);
    }
    Optional<Measure> left = of(binary.left());
    if (operator == BinaryOperator.AND || operator == BinaryOperator.UNLESS) {
      return left;
    }
    if (operator.isComparison()) {
      return binary.returnBool() ? Optional.empty() : left;
    }
    Optional<Measure> right = of(binary.right());
    return switch (operator) {
      case OR -> sameOr(left, right, binary);
      case ADD, SUBTRACT -> sum(binary, left, right);
      case MULTIPLY ->
          number(binary.right()) == null
              ? scaled(right, number(binary.left()))
              : scaled(left, number(binary.right()));
      case DIVIDE -> quotient(binary, left, right);
      default -> Optional.empty();
    };
  }

  /** {@code or vector(0)} only fills in. */
  private static Optional<Measure> sameOr(
      Optional<Measure> left, Optional<Measure> right, Expression.Binary binary) {
    boolean fills =
        PlacedExpression.bare(binary.right()) instanceof Expression.Call call
            && call.function().equals("vector");
    return fills || left.equals(right) ? left : Optional.empty();
  }

  private static Optional<Measure> sum(
      Expression.Binary binary, Optional<Measure> left, Optional<Measure> right) {
    if (left.isPresent() && left.equals(right)) {
      return left;
    }
    Double whole = number(binary.left());
    if (whole == null) {
      return Optional.empty();
    }
    return right.filter(
        one -> one == Measure.SHARE && whole == 1 || one == Measure.PERCENT && whole == 100);
  }

  private static Optional<Measure> scaled(Optional<Measure> measure, Double factor) {
    if (measure.isEmpty() || factor == null) {
      return Optional.empty();
    }
    return switch (measure.get()) {
      case SECONDS -> factor == 1000 ? Optional.of(Measure.MILLISECONDS) : Optional.empty();
      case SHARE -> factor == 100 ? Optional.of(Measure.PERCENT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Measure> quotient(
      Expression.Binary binary, Optional<Measure> left, Optional<Measure> right) {
    Double divisor = number(binary.right());
    if (divisor != null) {
      return left.filter(one -> divisor == 1000 && one == Measure.MILLISECONDS)
          .map(one -> Measure.SECONDS)
          .or(
              () ->
                  left.filter(one -> divisor == 100 && one == Measure.PERCENT)
                      .map(one -> Measure.SHARE));
    }
    if (left.isPresent() && left.equals(right)) {
      return Optional.of(Measure.SHARE);
    }
    return mean(binary);
  }

  /** The mean of what a histogram or summary keeps: its sum by its count. */
  private Optional<Measure> mean(Expression.Binary binary) {
    List<Selector.VectorSelector> sums = PlacedExpression.selectorsIn(binary.left());
    List<Selector.VectorSelector> counts = PlacedExpression.selectorsIn(binary.right());
    if (sums.size() != 1 || counts.size() != 1 || !sums.get(0).name().endsWith(SUM)) {
      return Optional.empty();
    }
    String name = withoutEnding(sums.get(0).name());
    return counts.get(0).name().equals(name + COUNT) ? ofSelector(sums.get(0)) : Optional.empty();
  }

  private static Double number(Expression expression) {
    return PlacedExpression.bare(expression) instanceof Literal.NumberLiteral number
        ? (Double) number.value()
        : null;
  }
}
