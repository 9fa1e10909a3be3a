package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

/**
 * Says of each series whether it is so: what an alert fires on. The series for which it is not so
 * are dropped, the others keep their value.
 */
public sealed class MetricCondition extends LogQlExpression permits MetricComparison {
  private final Expression.Metric metric;

  MetricCondition(Expression.Metric metric) {
    super(metric);
    this.metric = metric;
  }

  /** True for series of either condition. API name: {@code or}. */
  public final MetricCondition or(MetricCondition other) {
    return or(other, VectorMatching.DEFAULT);
  }

  /**
   * True for series of either condition, matched this way. API name: {@code or}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public final MetricCondition or(MetricCondition other, VectorMatching matching) {
    return joined(BinaryOperator.OR, other, matching);
  }

  /** True for series for which the other condition is true as well. API name: {@code and}. */
  public final MetricCondition and(MetricCondition other) {
    return and(other, VectorMatching.DEFAULT);
  }

  /**
   * True for series for which the other condition is true as well, matched this way. API name:
   * {@code and}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public final MetricCondition and(MetricCondition other, VectorMatching matching) {
    return joined(BinaryOperator.AND, other, matching);
  }

  /** True for series for which the other condition is not true. API name: {@code unless}. */
  public final MetricCondition unless(MetricCondition other) {
    return unless(other, VectorMatching.DEFAULT);
  }

  /**
   * True for series for which the other condition is not true, matched this way. API name: {@code
   * unless}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public final MetricCondition unless(MetricCondition other, VectorMatching matching) {
    return joined(BinaryOperator.UNLESS, other, matching);
  }

  /** The series for which it is so, with their values. Prints the condition as it is. */
  public final MetricQuery asMetric() {
    return new MetricQuery(metric);
  }

  private MetricCondition joined(
      BinaryOperator operator, MetricCondition other, VectorMatching matching) {
    Expression.Metric right = requireNonNull(other, "other").metric;
    return new MetricCondition(Expression.Binary.of(metric, operator, matching, right));
  }
}
