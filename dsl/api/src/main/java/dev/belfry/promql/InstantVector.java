package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.Optional;

/**
 * Series with one value each at one moment: what panels draw and what recording rules store. An
 * alert needs a {@link Condition}, which a comparison such as {@link #above(double)} makes of it.
 */
public sealed class InstantVector extends VectorOperators permits Gauge {
  InstantVector(Expression expression) {
    super(expression);
  }

  /** Sum of all series. API name: {@code sum}. */
  public final InstantVector sum() {
    return aggregated(AggregationOperator.SUM, Grouping.EVERYTHING);
  }

  /** Sum of the series that agree in these labels. API name: {@code sum by}. */
  public final InstantVector sumBy(Label... labels) {
    return aggregated(AggregationOperator.SUM, Grouping.by(labels));
  }

  /** Sum of the series that agree in all other labels. API name: {@code sum without}. */
  public final InstantVector sumWithout(Label... labels) {
    return aggregated(AggregationOperator.SUM, Grouping.without(labels));
  }

  /** Mean of all series. API name: {@code avg}. */
  public final InstantVector avg() {
    return aggregated(AggregationOperator.AVG, Grouping.EVERYTHING);
  }

  /** Mean of the series that agree in these labels. API name: {@code avg by}. */
  public final InstantVector avgBy(Label... labels) {
    return aggregated(AggregationOperator.AVG, Grouping.by(labels));
  }

  /** Mean of the series that agree in all other labels. API name: {@code avg without}. */
  public final InstantVector avgWithout(Label... labels) {
    return aggregated(AggregationOperator.AVG, Grouping.without(labels));
  }

  /** Smallest of all series. API name: {@code min}. */
  public final InstantVector min() {
    return aggregated(AggregationOperator.MIN, Grouping.EVERYTHING);
  }

  /** Smallest of the series that agree in these labels. API name: {@code min by}. */
  public final InstantVector minBy(Label... labels) {
    return aggregated(AggregationOperator.MIN, Grouping.by(labels));
  }

  /** Smallest of the series that agree in all other labels. API name: {@code min without}. */
  public final InstantVector minWithout(Label... labels) {
    return aggregated(AggregationOperator.MIN, Grouping.without(labels));
  }

  /** Largest of all series. API name: {@code max}. */
  public final InstantVector max() {
    return aggregated(AggregationOperator.MAX, Grouping.EVERYTHING);
  }

  /** Largest of the series that agree in these labels. API name: {@code max by}. */
  public final InstantVector maxBy(Label... labels) {
    return aggregated(AggregationOperator.MAX, Grouping.by(labels));
  }

  /** Largest of the series that agree in all other labels. API name: {@code max without}. */
  public final InstantVector maxWithout(Label... labels) {
    return aggregated(AggregationOperator.MAX, Grouping.without(labels));
  }

  /** Number of all series. API name: {@code count}. */
  public final InstantVector count() {
    return aggregated(AggregationOperator.COUNT, Grouping.EVERYTHING);
  }

  /** Number of the series that agree in these labels. API name: {@code count by}. */
  public final InstantVector countBy(Label... labels) {
    return aggregated(AggregationOperator.COUNT, Grouping.by(labels));
  }

  /** Number of the series that agree in all other labels. API name: {@code count without}. */
  public final InstantVector countWithout(Label... labels) {
    return aggregated(AggregationOperator.COUNT, Grouping.without(labels));
  }

  /**
   * The series with the largest values, at most so many. API name: {@code topk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public final InstantVector topK(int number) {
    return ranked(AggregationOperator.TOPK, number, Grouping.EVERYTHING);
  }

  /**
   * The series with the largest values, at most so many for each combination of these labels. API
   * name: {@code topk by}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public final InstantVector topKBy(int number, Label... labels) {
    return ranked(AggregationOperator.TOPK, number, Grouping.by(labels));
  }

  /**
   * The series with the smallest values, at most so many. API name: {@code bottomk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public final InstantVector bottomK(int number) {
    return ranked(AggregationOperator.BOTTOMK, number, Grouping.EVERYTHING);
  }

  /**
   * The series with the smallest values, at most so many for each combination of these labels. API
   * name: {@code bottomk by}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public final InstantVector bottomKBy(int number, Label... labels) {
    return ranked(AggregationOperator.BOTTOMK, number, Grouping.by(labels));
  }

  private InstantVector aggregated(AggregationOperator operator, Grouping grouping) {
    return new InstantVector(
        new Expression.Aggregation(operator, grouping, Optional.empty(), expression()));
  }

  private InstantVector ranked(AggregationOperator operator, int number, Grouping grouping) {
    Require.range(operator.symbol(), number, 1, Integer.MAX_VALUE);
    return new InstantVector(
        new Expression.Aggregation(operator, grouping, Optional.of(literal(number)), expression()));
  }

  /** Raises values below this number to it. API name: {@code clamp_min}. */
  public final InstantVector clampMin(double least) {
    return called("clamp_min", literal(least));
  }

  /** Lowers values above this number to it. API name: {@code clamp_max}. */
  public final InstantVector clampMax(double most) {
    return called("clamp_max", literal(most));
  }

  /** Values without their sign. API name: {@code abs}. */
  public final InstantVector abs() {
    return called("abs");
  }

  /** Values rounded to whole numbers, halves upwards. API name: {@code round}. */
  public final InstantVector round() {
    return called("round");
  }

  /** Values rounded up to whole numbers. API name: {@code ceil}. */
  public final InstantVector ceil() {
    return called("ceil");
  }

  /** Values rounded down to whole numbers. API name: {@code floor}. */
  public final InstantVector floor() {
    return called("floor");
  }

  /** Values with the other sign. API name: unary {@code -}. */
  public final InstantVector negated() {
    return new InstantVector(Precedence.negated(expression()));
  }

  /** True when there is no series at all, with the value 1. API name: {@code absent}. */
  public final Condition absent() {
    return new Condition(called("absent").expression());
  }

  /** True for each series that there is, whatever its value. Prints the vector as it is. */
  public final Condition exists() {
    return new Condition(expression());
  }

  /** The value of the only series as a number, NaN if there are more. API name: {@code scalar}. */
  public final Scalar asScalar() {
    return new Scalar(called("scalar").expression());
  }

  private InstantVector called(String function) {
    return new InstantVector(new Expression.Call(function, List.of(expression())));
  }

  private InstantVector called(String function, Expression argument) {
    return new InstantVector(new Expression.Call(function, List.of(expression(), argument)));
  }
}
