package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

/**
 * The operators of metric queries. The methods are not final: only then does the compiler repeat
 * them in the public class, where reflection can call them.
 */
abstract sealed class MetricOperators extends LogQlExpression permits MetricQuery {
  /** The syntax tree, known to yield numbers. */
  final Expression.Metric metric;

  MetricOperators(Expression.Metric metric) {
    super(metric);
    this.metric = metric;
  }

  /**
   * Adds this number to each value. API name: {@code +}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricQuery plus(double number) {
    return arithmetic(BinaryOperator.ADD, LogScalar.literal(number));
  }

  /** Adds the matching value of the other side. API name: {@code +}. */
  public MetricQuery plus(MetricQuery other) {
    return arithmetic(BinaryOperator.ADD, VectorMatching.DEFAULT, other);
  }

  /** Adds the value that is matched this way. API name: {@code +}. */
  public MetricQuery plus(MetricQuery other, VectorMatching matching) {
    return arithmetic(BinaryOperator.ADD, matching, other);
  }

  /**
   * Takes this number from each value. API name: {@code -}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricQuery minus(double number) {
    return arithmetic(BinaryOperator.SUBTRACT, LogScalar.literal(number));
  }

  /** Takes away the matching value of the other side. API name: {@code -}. */
  public MetricQuery minus(MetricQuery other) {
    return arithmetic(BinaryOperator.SUBTRACT, VectorMatching.DEFAULT, other);
  }

  /** Takes away the value that is matched this way. API name: {@code -}. */
  public MetricQuery minus(MetricQuery other, VectorMatching matching) {
    return arithmetic(BinaryOperator.SUBTRACT, matching, other);
  }

  /**
   * Multiplies each value by this number. API name: {@code *}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricQuery times(double number) {
    return arithmetic(BinaryOperator.MULTIPLY, LogScalar.literal(number));
  }

  /** Multiplies by the matching value of the other side. API name: {@code *}. */
  public MetricQuery times(MetricQuery other) {
    return arithmetic(BinaryOperator.MULTIPLY, VectorMatching.DEFAULT, other);
  }

  /** Multiplies by the value that is matched this way. API name: {@code *}. */
  public MetricQuery times(MetricQuery other, VectorMatching matching) {
    return arithmetic(BinaryOperator.MULTIPLY, matching, other);
  }

  /**
   * Divides each value by this number. API name: {@code /}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricQuery dividedBy(double number) {
    return arithmetic(BinaryOperator.DIVIDE, LogScalar.literal(number));
  }

  /** Divides by the matching value of the other side. API name: {@code /}. */
  public MetricQuery dividedBy(MetricQuery other) {
    return arithmetic(BinaryOperator.DIVIDE, VectorMatching.DEFAULT, other);
  }

  /** Divides by the value that is matched this way. API name: {@code /}. */
  public MetricQuery dividedBy(MetricQuery other, VectorMatching matching) {
    return arithmetic(BinaryOperator.DIVIDE, matching, other);
  }

  /**
   * What is left of each value after division by this number. API name: {@code %}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricQuery modulo(double number) {
    return arithmetic(BinaryOperator.MODULO, LogScalar.literal(number));
  }

  /** What is left after division by the matching value of the other side. API name: {@code %}. */
  public MetricQuery modulo(MetricQuery other) {
    return arithmetic(BinaryOperator.MODULO, VectorMatching.DEFAULT, other);
  }

  /**
   * Raises each value to this power. API name: {@code ^}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricQuery toThePowerOf(double number) {
    return arithmetic(BinaryOperator.POWER, LogScalar.literal(number));
  }

  /** Raises to the matching value of the other side. API name: {@code ^}. */
  public MetricQuery toThePowerOf(MetricQuery other) {
    return arithmetic(BinaryOperator.POWER, VectorMatching.DEFAULT, other);
  }

  /**
   * True for series above this number. API name: {@code >}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricComparison above(double number) {
    return comparison(BinaryOperator.GREATER, LogScalar.literal(number));
  }

  /** True for series above their match on the other side. API name: {@code >}. */
  public MetricComparison above(MetricQuery other) {
    return comparison(BinaryOperator.GREATER, VectorMatching.DEFAULT, other);
  }

  /** True for series above the one that is matched this way. API name: {@code >}. */
  public MetricComparison above(MetricQuery other, VectorMatching matching) {
    return comparison(BinaryOperator.GREATER, matching, other);
  }

  /**
   * True for series at or above this number. API name: {@code >=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricComparison atLeast(double number) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, LogScalar.literal(number));
  }

  /** True for series at or above their match on the other side. API name: {@code >=}. */
  public MetricComparison atLeast(MetricQuery other) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, VectorMatching.DEFAULT, other);
  }

  /** True for series at or above the one that is matched this way. API name: {@code >=}. */
  public MetricComparison atLeast(MetricQuery other, VectorMatching matching) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, matching, other);
  }

  /**
   * True for series below this number. API name: {@code <}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricComparison below(double number) {
    return comparison(BinaryOperator.LESS, LogScalar.literal(number));
  }

  /** True for series below their match on the other side. API name: {@code <}. */
  public MetricComparison below(MetricQuery other) {
    return comparison(BinaryOperator.LESS, VectorMatching.DEFAULT, other);
  }

  /** True for series below the one that is matched this way. API name: {@code <}. */
  public MetricComparison below(MetricQuery other, VectorMatching matching) {
    return comparison(BinaryOperator.LESS, matching, other);
  }

  /**
   * True for series at or below this number. API name: {@code <=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricComparison atMost(double number) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, LogScalar.literal(number));
  }

  /** True for series at or below their match on the other side. API name: {@code <=}. */
  public MetricComparison atMost(MetricQuery other) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, VectorMatching.DEFAULT, other);
  }

  /** True for series at or below the one that is matched this way. API name: {@code <=}. */
  public MetricComparison atMost(MetricQuery other, VectorMatching matching) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, matching, other);
  }

  /**
   * True for series equal to this number. API name: {@code ==}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricComparison equalTo(double number) {
    return comparison(BinaryOperator.EQUAL, LogScalar.literal(number));
  }

  /** True for series equal to their match on the other side. API name: {@code ==}. */
  public MetricComparison equalTo(MetricQuery other) {
    return comparison(BinaryOperator.EQUAL, VectorMatching.DEFAULT, other);
  }

  /** True for series equal to the one that is matched this way. API name: {@code ==}. */
  public MetricComparison equalTo(MetricQuery other, VectorMatching matching) {
    return comparison(BinaryOperator.EQUAL, matching, other);
  }

  /**
   * True for series other than this number. API name: {@code !=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public MetricComparison notEqualTo(double number) {
    return comparison(BinaryOperator.NOT_EQUAL, LogScalar.literal(number));
  }

  /** True for series other than their match on the other side. API name: {@code !=}. */
  public MetricComparison notEqualTo(MetricQuery other) {
    return comparison(BinaryOperator.NOT_EQUAL, VectorMatching.DEFAULT, other);
  }

  /** True for series other than the one that is matched this way. API name: {@code !=}. */
  public MetricComparison notEqualTo(MetricQuery other, VectorMatching matching) {
    return comparison(BinaryOperator.NOT_EQUAL, matching, other);
  }

  /** These series, and those of the other side that match none of them. API name: {@code or}. */
  public MetricQuery or(MetricQuery other) {
    return arithmetic(BinaryOperator.OR, VectorMatching.DEFAULT, other);
  }

  /**
   * As {@link #or(MetricQuery)}, with series matched this way. API name: {@code or}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public MetricQuery or(MetricQuery other, VectorMatching matching) {
    return arithmetic(BinaryOperator.OR, matching, other);
  }

  /** Those of these series that match one of the other side. API name: {@code and}. */
  public MetricQuery and(MetricQuery other) {
    return arithmetic(BinaryOperator.AND, VectorMatching.DEFAULT, other);
  }

  /**
   * As {@link #and(MetricQuery)}, with series matched this way. API name: {@code and}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public MetricQuery and(MetricQuery other, VectorMatching matching) {
    return arithmetic(BinaryOperator.AND, matching, other);
  }

  /** Those of these series that match none of the other side. API name: {@code unless}. */
  public MetricQuery unless(MetricQuery other) {
    return arithmetic(BinaryOperator.UNLESS, VectorMatching.DEFAULT, other);
  }

  /**
   * As {@link #unless(MetricQuery)}, with series matched this way. API name: {@code unless}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public MetricQuery unless(MetricQuery other, VectorMatching matching) {
    return arithmetic(BinaryOperator.UNLESS, matching, other);
  }

  private MetricQuery arithmetic(BinaryOperator operator, Expression.Metric other) {
    return new MetricQuery(Expression.Binary.of(metric, operator, VectorMatching.DEFAULT, other));
  }

  private MetricQuery arithmetic(
      BinaryOperator operator, VectorMatching matching, MetricQuery other) {
    return new MetricQuery(joined(operator, matching, other));
  }

  private MetricComparison comparison(BinaryOperator operator, Expression.Metric other) {
    return new MetricComparison(
        Expression.Binary.of(metric, operator, VectorMatching.DEFAULT, other));
  }

  private MetricComparison comparison(
      BinaryOperator operator, VectorMatching matching, MetricQuery other) {
    return new MetricComparison(joined(operator, matching, other));
  }

  private Expression.Binary joined(
      BinaryOperator operator, VectorMatching matching, MetricQuery other) {
    return Expression.Binary.of(metric, operator, matching, requireNonNull(other, "other").metric);
  }
}
