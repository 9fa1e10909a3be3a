package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.Optional;

/**
 * Series with one value each at one moment: what panels draw and what recording rules store. An
 * alert needs a {@link Condition}, which a comparison such as {@link #above(double)} makes of it.
 */
public sealed class InstantVector extends VectorFunctions permits InstantSeries {
  InstantVector(Expression expression) {
    super(expression);
  }

  /** Sum of all series. API name: {@code sum}. */
  public final InstantVector sum() {
    return aggregated(AggregationOperator.SUM, Grouping.EVERYTHING);
  }

  /** Sum of the series that agree in these labels. API name: {@code sum by}. */
  public final InstantVector sumBy(LabelName... labels) {
    return aggregated(AggregationOperator.SUM, Grouping.by(labels));
  }

  /** Sum of the series that agree in all other labels. API name: {@code sum without}. */
  public final InstantVector sumWithout(LabelName... labels) {
    return aggregated(AggregationOperator.SUM, Grouping.without(labels));
  }

  /** Mean of all series. API name: {@code avg}. */
  public final InstantVector avg() {
    return aggregated(AggregationOperator.AVG, Grouping.EVERYTHING);
  }

  /** Mean of the series that agree in these labels. API name: {@code avg by}. */
  public final InstantVector avgBy(LabelName... labels) {
    return aggregated(AggregationOperator.AVG, Grouping.by(labels));
  }

  /** Mean of the series that agree in all other labels. API name: {@code avg without}. */
  public final InstantVector avgWithout(LabelName... labels) {
    return aggregated(AggregationOperator.AVG, Grouping.without(labels));
  }

  /** Smallest of all series. API name: {@code min}. */
  public final InstantVector min() {
    return aggregated(AggregationOperator.MIN, Grouping.EVERYTHING);
  }

  /** Smallest of the series that agree in these labels. API name: {@code min by}. */
  public final InstantVector minBy(LabelName... labels) {
    return aggregated(AggregationOperator.MIN, Grouping.by(labels));
  }

  /** Smallest of the series that agree in all other labels. API name: {@code min without}. */
  public final InstantVector minWithout(LabelName... labels) {
    return aggregated(AggregationOperator.MIN, Grouping.without(labels));
  }

  /** Largest of all series. API name: {@code max}. */
  public final InstantVector max() {
    return aggregated(AggregationOperator.MAX, Grouping.EVERYTHING);
  }

  /** Largest of the series that agree in these labels. API name: {@code max by}. */
  public final InstantVector maxBy(LabelName... labels) {
    return aggregated(AggregationOperator.MAX, Grouping.by(labels));
  }

  /** Largest of the series that agree in all other labels. API name: {@code max without}. */
  public final InstantVector maxWithout(LabelName... labels) {
    return aggregated(AggregationOperator.MAX, Grouping.without(labels));
  }

  /** Number of all series. API name: {@code count}. */
  public final InstantVector count() {
    return aggregated(AggregationOperator.COUNT, Grouping.EVERYTHING);
  }

  /** Number of the series that agree in these labels. API name: {@code count by}. */
  public final InstantVector countBy(LabelName... labels) {
    return aggregated(AggregationOperator.COUNT, Grouping.by(labels));
  }

  /** Number of the series that agree in all other labels. API name: {@code count without}. */
  public final InstantVector countWithout(LabelName... labels) {
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
  public final InstantVector topKBy(int number, LabelName... labels) {
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
  public final InstantVector bottomKBy(int number, LabelName... labels) {
    return ranked(AggregationOperator.BOTTOMK, number, Grouping.by(labels));
  }

  /** Standard deviation of all series. API name: {@code stddev}. */
  public final InstantVector stddev() {
    return aggregated(AggregationOperator.STDDEV, Grouping.EVERYTHING);
  }

  /** Standard deviation of the series that agree in these labels. API name: {@code stddev by}. */
  public final InstantVector stddevBy(LabelName... labels) {
    return aggregated(AggregationOperator.STDDEV, Grouping.by(labels));
  }

  /**
   * Standard deviation of the series that agree in all other labels. API name: {@code stddev
   * without}.
   */
  public final InstantVector stddevWithout(LabelName... labels) {
    return aggregated(AggregationOperator.STDDEV, Grouping.without(labels));
  }

  /** Variance of all series. API name: {@code stdvar}. */
  public final InstantVector stdvar() {
    return aggregated(AggregationOperator.STDVAR, Grouping.EVERYTHING);
  }

  /** Variance of the series that agree in these labels. API name: {@code stdvar by}. */
  public final InstantVector stdvarBy(LabelName... labels) {
    return aggregated(AggregationOperator.STDVAR, Grouping.by(labels));
  }

  /** Variance of the series that agree in all other labels. API name: {@code stdvar without}. */
  public final InstantVector stdvarWithout(LabelName... labels) {
    return aggregated(AggregationOperator.STDVAR, Grouping.without(labels));
  }

  /** A series of value 1 for all that there are. API name: {@code group}. */
  public final InstantVector group() {
    return aggregated(AggregationOperator.GROUP, Grouping.EVERYTHING);
  }

  /** A series of value 1 for each combination of these labels. API name: {@code group by}. */
  public final InstantVector groupBy(LabelName... labels) {
    return aggregated(AggregationOperator.GROUP, Grouping.by(labels));
  }

  /**
   * The value that this share of the series does not exceed. API name: {@code quantile}.
   *
   * @throws IllegalArgumentException when the share is not between 0 and 1
   */
  public final InstantVector quantile(double share) {
    return quantile(share, Grouping.EVERYTHING);
  }

  /**
   * The value that this share of the series does not exceed, for each combination of these labels.
   * API name: {@code quantile by}.
   *
   * @throws IllegalArgumentException when the share is not between 0 and 1
   */
  public final InstantVector quantileBy(double share, LabelName... labels) {
    return quantile(share, Grouping.by(labels));
  }

  private InstantVector quantile(double share, Grouping grouping) {
    Require.range("quantile", share, 0, 1);
    return aggregated(AggregationOperator.QUANTILE, grouping, literal(share));
  }

  /** How often each value occurs; the value goes to this label. API name: {@code count_values}. */
  public final InstantVector countValues(Label value) {
    return counted(value, Grouping.EVERYTHING);
  }

  /**
   * How often each value occurs for each combination of these labels; the value goes to the first
   * one. API name: {@code count_values by}.
   */
  public final InstantVector countValuesBy(Label value, LabelName... labels) {
    return counted(value, Grouping.by(labels));
  }

  private InstantVector counted(Label value, Grouping grouping) {
    Expression name = new Literal.StringLiteral(requireNonNull(value, "value").name());
    return aggregated(AggregationOperator.COUNT_VALUES, grouping, name);
  }

  /**
   * Some of the series, at most so many. Experimental in Prometheus. API name: {@code limitk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public final InstantVector limitK(int number) {
    return ranked(AggregationOperator.LIMITK, number, Grouping.EVERYTHING);
  }

  /**
   * Some of the series, at most so many for each combination of these labels. Experimental in
   * Prometheus. API name: {@code limitk by}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public final InstantVector limitKBy(int number, LabelName... labels) {
    return ranked(AggregationOperator.LIMITK, number, Grouping.by(labels));
  }

  /**
   * This share of the series; a negative one gives the others. Experimental in Prometheus. API
   * name: {@code limit_ratio}.
   *
   * @throws IllegalArgumentException when the share is not between -1 and 1
   */
  public final InstantVector limitRatio(double share) {
    Require.range("limitRatio", share, -1, 1);
    return aggregated(AggregationOperator.LIMIT_RATIO, Grouping.EVERYTHING, literal(share));
  }

  private InstantVector aggregated(AggregationOperator operator, Grouping grouping) {
    return new InstantVector(
        new Expression.Aggregation(operator, grouping, Optional.empty(), expression()));
  }

  private InstantVector aggregated(
      AggregationOperator operator, Grouping grouping, Expression parameter) {
    return new InstantVector(
        new Expression.Aggregation(operator, grouping, Optional.of(parameter), expression()));
  }

  private InstantVector ranked(AggregationOperator operator, int number, Grouping grouping) {
    Require.range(operator.symbol(), number, 1, Integer.MAX_VALUE);
    return aggregated(operator, grouping, literal(number));
  }

  /**
   * Its values over this window, evaluated as often as rules are. API name: {@code [1h:]}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final RangeVector subquery(Span window) {
    return RangeVector.of(expression(), Series.window(window), Optional.empty());
  }

  /**
   * Its values over a window that readers choose or Prometheus calculates, evaluated as often as
   * rules are. API name: {@code [1h:]}.
   *
   * @throws IllegalArgumentException when the window is fixed and not more than 0
   */
  public final RangeVector subquery(DurationExpression window) {
    return RangeVector.of(expression(), requireNonNull(window, "window"), Optional.empty());
  }

  /**
   * Its values over this window, one for each step. API name: {@code [1h:1m]}.
   *
   * @throws IllegalArgumentException when the window or the step is 0
   */
  public final RangeVector subquery(Span window, Span step) {
    return subquery(Series.window(window), Series.window(requireNonNull(step, "step")));
  }

  /**
   * Its values over a window, one for each step, which readers choose or Prometheus calculates. API
   * name: {@code [1h:1m]}.
   *
   * @throws IllegalArgumentException when one of them is fixed and not more than 0
   */
  public final RangeVector subquery(DurationExpression window, DurationExpression step) {
    return RangeVector.of(
        expression(), requireNonNull(window, "window"), Optional.of(requireNonNull(step, "step")));
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
    return new Scalar(new Expression.Call("scalar", List.of(expression())));
  }

  /**
   * The same for the series that fit the matcher alone, wherever the expression selects some, and
   * told apart by its label through all groupings: {@code sum by (job) (x)} becomes {@code sum by
   * (job, cluster) (x{cluster=~"$cluster"})}. A selector that has a matcher for the label stays as
   * it is.
   */
  public final InstantVector scopedTo(Matcher matcher) {
    return new InstantVector(Scope.of(expression(), requireNonNull(matcher, "matcher")));
  }
}
