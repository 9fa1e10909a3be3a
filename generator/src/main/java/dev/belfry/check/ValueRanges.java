package dev.belfry.check;

import dev.belfry.catalog.Buckets;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.catalog.MetricSeries;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import dev.belfry.promql.Selector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Between which numbers the values of an expression lie, whatever its metrics say. */
final class ValueRanges {
  private static final Set<String> SAME =
      Set.of(
          "avg_over_time",
          "label_join",
          "label_replace",
          "last_over_time",
          "max_over_time",
          "min_over_time",
          "scalar",
          "sort",
          "sort_desc",
          "vector");

  private static final Set<String> NOT_NEGATIVE =
      Set.of(
          "abs",
          "changes",
          "count_over_time",
          "increase",
          "irate",
          "rate",
          "resets",
          "stddev_over_time",
          "stdvar_over_time",
          "time",
          "timestamp");

  private static final Set<String> ONE = Set.of("absent", "absent_over_time", "present_over_time");

  /** What is 1 or 0: whether it went well. */
  private static final Set<String> SUCCESSES = Set.of("up", "probe_success");

  private static final Set<String> COUNTING = Set.of("_bucket", "_count", "_total");
  private static final String BUCKET = "_bucket";

  /** Deeper ones are not written by hand. */
  private static final int DEEPEST = 100;

  private final KnownMetrics known;

  ValueRanges(KnownMetrics known) {
    this.known = known;
  }

  ValueRange of(Expression expression) {
    return of(expression, 0);
  }

  private ValueRange of(Expression expression, int depth) {
    Expression bare = PlacedExpression.bare(expression);
    if (depth > DEEPEST) {
      return ValueRange.ANY;
    }
    if (bare instanceof Literal.NumberLiteral number) {
      return ValueRange.between(number.value(), number.value());
    }
    if (bare instanceof Selector.VectorSelector selector) {
      return ofSelector(selector);
    }
    if (bare instanceof Expression.Call call) {
      return ofCall(call, depth + 1);
    }
    if (bare instanceof Expression.Aggregation aggregation) {
      return ofAggregation(aggregation, depth + 1);
    }
    if (bare instanceof Expression.Unary unary) {
      ValueRange operand = of(unary.operand(), depth + 1);
      return unary.sign() == Expression.Sign.MINUS ? operand.negated() : operand;
    }
    return bare instanceof Expression.Binary binary ? ofBinary(binary, depth + 1) : ValueRange.ANY;
  }

  private ValueRange ofSelector(Selector.VectorSelector selector) {
    String name = selector.name();
    if (SUCCESSES.contains(name)) {
      return ValueRange.SHARE;
    }
    Optional<MetricSeries> series = known.series(selector);
    boolean counts =
        series.isPresent() ? series.get().onlyGrows() : COUNTING.stream().anyMatch(name::endsWith);
    return counts ? ValueRange.NOT_NEGATIVE : ValueRange.ANY;
  }

  private ValueRange ofCall(Expression.Call call, int depth) {
    String function = call.function();
    if (ONE.contains(function)) {
      return ValueRange.ONE;
    }
    if (NOT_NEGATIVE.contains(function)) {
      return ValueRange.NOT_NEGATIVE;
    }
    if (function.equals("histogram_quantile")) {
      return ofQuantile(call.arguments().get(1));
    }
    if (!SAME.contains(function)) {
      return ValueRange.ANY;
    }
    Expression operand = call.arguments().get(0);
    if (operand instanceof Selector.RangeSelector range) {
      return ofSelector(range.selector());
    }
    return operand instanceof Selector.Subquery inner
        ? of(inner.inner(), depth)
        : of(operand, depth);
  }

  /** No quantile is above the highest bound of the buckets, however long something took. */
  private ValueRange ofQuantile(Expression buckets) {
    List<Selector.VectorSelector> selectors = PlacedExpression.selectorsIn(buckets);
    if (selectors.size() != 1 || !selectors.get(0).name().endsWith(BUCKET)) {
      return ValueRange.ANY;
    }
    return known
        .series(selectors.get(0))
        .map(MetricSeries::family)
        .filter(family -> family.buckets() == Buckets.CLASSIC)
        .map(ValueRanges::ofBounds)
        .orElse(ValueRange.ANY);
  }

  private static ValueRange ofBounds(MetricFamily family) {
    double[] finite =
        family.bounds().stream()
            .filter(bound -> !bound.equals("+Inf"))
            .mapToDouble(Double::parseDouble)
            .sorted()
            .toArray();
    return finite.length == 0 || finite[0] <= 0
        ? ValueRange.ANY
        : new ValueRange(0, finite[finite.length - 1]);
  }

  private ValueRange ofAggregation(Expression.Aggregation aggregation, int depth) {
    return switch (aggregation.operator()) {
      case COUNT, COUNT_VALUES -> ValueRange.FROM_ONE;
      case GROUP -> ValueRange.ONE;
      case STDDEV, STDVAR -> ValueRange.NOT_NEGATIVE;
      case SUM -> {
        ValueRange each = of(aggregation.operand(), depth);
        yield each.isNotNegative()
            ? new ValueRange(each.least(), Double.POSITIVE_INFINITY)
            : ValueRange.ANY;
      }
      case AVG, MIN, MAX, TOPK, BOTTOMK, LIMITK -> of(aggregation.operand(), depth);
      case QUANTILE, LIMIT_RATIO -> ValueRange.ANY;
    };
  }

  private ValueRange ofBinary(Expression.Binary binary, int depth) {
    if (Shares.isShare(binary)) {
      return ValueRange.SHARE;
    }
    if (Shares.isUpsideDown(binary)) {
      return ValueRange.FROM_ONE;
    }
    ValueRange left = of(binary.left(), depth);
    ValueRange right = of(binary.right(), depth);
    return switch (binary.operator()) {
      case AND, UNLESS -> left;
      case OR -> left.or(right);
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          binary.returnBool() ? ValueRange.SHARE : left.isNumber() ? right : left;
      case ADD -> left.plus(right);
      case SUBTRACT -> left.plus(right.negated());
      case MULTIPLY -> product(left, right);
      case DIVIDE ->
          right.isNumber() && right.least() != 0
              ? left.times(1 / right.least())
              : notNegative(left, right);
      default -> ValueRange.ANY;
    };
  }

  private static ValueRange product(ValueRange left, ValueRange right) {
    if (right.isNumber()) {
      return left.times(right.least());
    }
    return left.isNumber() ? right.times(left.least()) : notNegative(left, right);
  }

  private static ValueRange notNegative(ValueRange left, ValueRange right) {
    return left.isNotNegative() && right.isNotNegative() ? ValueRange.NOT_NEGATIVE : ValueRange.ANY;
  }
}
