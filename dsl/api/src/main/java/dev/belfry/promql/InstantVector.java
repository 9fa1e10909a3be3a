package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import dev.belfry.common.LabelNameOf;
import dev.belfry.common.Matcher;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Series with one value each at one moment: what panels draw and what recording rules store. An
 * alert needs a {@link Condition}, which a comparison such as {@link #above(double)} makes of it.
 *
 * <p>It is grouped and sorted by labels of the metric that it is about, by those that the metric's
 * system adds, and by {@link PromQl#label labels by their names alone}; a label of another metric
 * does not compile. Functions and operators keep what is known: the metric is that on the left.
 * What joins, {@code label_replace} and rules add is named by its name alone, as any label where
 * nobody knows the metric. Code that takes any expression takes {@code InstantVector<?>}.
 *
 * @param <M> the class that stands for the metric whose labels the series have; {@code Object}
 *     where labels are known by their names alone
 */
public sealed class InstantVector<M> extends VectorFunctions<M> implements SeriesOf<M>
    permits InstantSeries {
  InstantVector(Expression expression) {
    super(expression);
  }

  /** Sum of all series. API name: {@code sum}. */
  public final InstantVector<M> sum() {
    return aggregated(AggregationOperator.SUM, Grouping.EVERYTHING);
  }

  /** Sum of the series that agree in these labels. API name: {@code sum by}. */
  @SafeVarargs
  public final InstantVector<M> sumBy(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.SUM, Grouping.by(labels));
  }

  /** Sum of the series that agree in all other labels. API name: {@code sum without}. */
  @SafeVarargs
  public final InstantVector<M> sumWithout(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.SUM, Grouping.without(labels));
  }

  /** Mean of all series. API name: {@code avg}. */
  public final InstantVector<M> avg() {
    return aggregated(AggregationOperator.AVG, Grouping.EVERYTHING);
  }

  /** Mean of the series that agree in these labels. API name: {@code avg by}. */
  @SafeVarargs
  public final InstantVector<M> avgBy(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.AVG, Grouping.by(labels));
  }

  /** Mean of the series that agree in all other labels. API name: {@code avg without}. */
  @SafeVarargs
  public final InstantVector<M> avgWithout(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.AVG, Grouping.without(labels));
  }

  /** Smallest of all series. API name: {@code min}. */
  public final InstantVector<M> min() {
    return aggregated(AggregationOperator.MIN, Grouping.EVERYTHING);
  }

  /** Smallest of the series that agree in these labels. API name: {@code min by}. */
  @SafeVarargs
  public final InstantVector<M> minBy(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.MIN, Grouping.by(labels));
  }

  /** Smallest of the series that agree in all other labels. API name: {@code min without}. */
  @SafeVarargs
  public final InstantVector<M> minWithout(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.MIN, Grouping.without(labels));
  }

  /** Largest of all series. API name: {@code max}. */
  public final InstantVector<M> max() {
    return aggregated(AggregationOperator.MAX, Grouping.EVERYTHING);
  }

  /** Largest of the series that agree in these labels. API name: {@code max by}. */
  @SafeVarargs
  public final InstantVector<M> maxBy(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.MAX, Grouping.by(labels));
  }

  /** Largest of the series that agree in all other labels. API name: {@code max without}. */
  @SafeVarargs
  public final InstantVector<M> maxWithout(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.MAX, Grouping.without(labels));
  }

  /** Number of all series. API name: {@code count}. */
  public final InstantVector<M> count() {
    return aggregated(AggregationOperator.COUNT, Grouping.EVERYTHING);
  }

  /** Number of the series that agree in these labels. API name: {@code count by}. */
  @SafeVarargs
  public final InstantVector<M> countBy(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.COUNT, Grouping.by(labels));
  }

  /** Number of the series that agree in all other labels. API name: {@code count without}. */
  @SafeVarargs
  public final InstantVector<M> countWithout(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.COUNT, Grouping.without(labels));
  }

  /**
   * The series with the largest values, at most so many. API name: {@code topk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public final InstantVector<M> topK(int number) {
    return ranked(AggregationOperator.TOPK, number, Grouping.EVERYTHING);
  }

  /**
   * The series with the largest values, at most so many for each combination of these labels. API
   * name: {@code topk by}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  @SafeVarargs
  public final InstantVector<M> topKBy(int number, LabelNameOf<? super M>... labels) {
    return ranked(AggregationOperator.TOPK, number, Grouping.by(labels));
  }

  /**
   * The series with the smallest values, at most so many. API name: {@code bottomk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public final InstantVector<M> bottomK(int number) {
    return ranked(AggregationOperator.BOTTOMK, number, Grouping.EVERYTHING);
  }

  /**
   * The series with the smallest values, at most so many for each combination of these labels. API
   * name: {@code bottomk by}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  @SafeVarargs
  public final InstantVector<M> bottomKBy(int number, LabelNameOf<? super M>... labels) {
    return ranked(AggregationOperator.BOTTOMK, number, Grouping.by(labels));
  }

  /** Standard deviation of all series. API name: {@code stddev}. */
  public final InstantVector<M> stddev() {
    return aggregated(AggregationOperator.STDDEV, Grouping.EVERYTHING);
  }

  /** Standard deviation of the series that agree in these labels. API name: {@code stddev by}. */
  @SafeVarargs
  public final InstantVector<M> stddevBy(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.STDDEV, Grouping.by(labels));
  }

  /**
   * Standard deviation of the series that agree in all other labels. API name: {@code stddev
   * without}.
   */
  @SafeVarargs
  public final InstantVector<M> stddevWithout(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.STDDEV, Grouping.without(labels));
  }

  /** Variance of all series. API name: {@code stdvar}. */
  public final InstantVector<M> stdvar() {
    return aggregated(AggregationOperator.STDVAR, Grouping.EVERYTHING);
  }

  /** Variance of the series that agree in these labels. API name: {@code stdvar by}. */
  @SafeVarargs
  public final InstantVector<M> stdvarBy(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.STDVAR, Grouping.by(labels));
  }

  /** Variance of the series that agree in all other labels. API name: {@code stdvar without}. */
  @SafeVarargs
  public final InstantVector<M> stdvarWithout(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.STDVAR, Grouping.without(labels));
  }

  /** A series of value 1 for all that there are. API name: {@code group}. */
  public final InstantVector<M> group() {
    return aggregated(AggregationOperator.GROUP, Grouping.EVERYTHING);
  }

  /** A series of value 1 for each combination of these labels. API name: {@code group by}. */
  @SafeVarargs
  public final InstantVector<M> groupBy(LabelNameOf<? super M>... labels) {
    return aggregated(AggregationOperator.GROUP, Grouping.by(labels));
  }

  /**
   * The value that this share of the series does not exceed. API name: {@code quantile}.
   *
   * @throws IllegalArgumentException when the share is not between 0 and 1
   */
  public final InstantVector<M> quantile(double share) {
    return quantile(share, Grouping.EVERYTHING);
  }

  /**
   * The value that this share of the series does not exceed, for each combination of these labels.
   * API name: {@code quantile by}.
   *
   * @throws IllegalArgumentException when the share is not between 0 and 1
   */
  @SafeVarargs
  public final InstantVector<M> quantileBy(double share, LabelNameOf<? super M>... labels) {
    return quantile(share, Grouping.by(labels));
  }

  private InstantVector<M> quantile(double share, Grouping grouping) {
    Require.range("quantile", share, 0, 1);
    return aggregated(AggregationOperator.QUANTILE, grouping, literal(share));
  }

  /** How often each value occurs; the value goes to this label. API name: {@code count_values}. */
  public final InstantVector<M> countValues(Label value) {
    return counted(value, Grouping.EVERYTHING);
  }

  /**
   * How often each value occurs for each combination of these labels; the value goes to the first
   * one. API name: {@code count_values by}.
   */
  @SafeVarargs
  public final InstantVector<M> countValuesBy(Label value, LabelNameOf<? super M>... labels) {
    return counted(value, Grouping.by(labels));
  }

  private InstantVector<M> counted(Label value, Grouping grouping) {
    Expression name = new Literal.StringLiteral(requireNonNull(value, "value").name());
    return aggregated(AggregationOperator.COUNT_VALUES, grouping, name);
  }

  /**
   * Some of the series, at most so many. Experimental in Prometheus. API name: {@code limitk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public final InstantVector<M> limitK(int number) {
    return ranked(AggregationOperator.LIMITK, number, Grouping.EVERYTHING);
  }

  /**
   * Some of the series, at most so many for each combination of these labels. Experimental in
   * Prometheus. API name: {@code limitk by}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  @SafeVarargs
  public final InstantVector<M> limitKBy(int number, LabelNameOf<? super M>... labels) {
    return ranked(AggregationOperator.LIMITK, number, Grouping.by(labels));
  }

  /**
   * This share of the series; a negative one gives the others. Experimental in Prometheus. API
   * name: {@code limit_ratio}.
   *
   * @throws IllegalArgumentException when the share is not between -1 and 1
   */
  public final InstantVector<M> limitRatio(double share) {
    Require.range("limitRatio", share, -1, 1);
    return aggregated(AggregationOperator.LIMIT_RATIO, Grouping.EVERYTHING, literal(share));
  }

  final InstantVector<M> sum(Grouping grouping) {
    return aggregated(AggregationOperator.SUM, grouping);
  }

  private InstantVector<M> aggregated(AggregationOperator operator, Grouping grouping) {
    return new InstantVector<>(
        new Expression.Aggregation(operator, grouping, Optional.empty(), expression()));
  }

  private InstantVector<M> aggregated(
      AggregationOperator operator, Grouping grouping, Expression parameter) {
    return new InstantVector<>(
        new Expression.Aggregation(operator, grouping, Optional.of(parameter), expression()));
  }

  private InstantVector<M> ranked(AggregationOperator operator, int number, Grouping grouping) {
    Require.range(operator.symbol(), number, 1, Integer.MAX_VALUE);
    return aggregated(operator, grouping, literal(number));
  }

  /**
   * Gives this label the values of others, joined. What comes behind it names the label by {@code
   * label("name")}, unless the metric has one of this name. API name: {@code label_join}.
   *
   * @param target any label
   * @param separator what stands between the values
   * @param sources labels of the series
   */
  @SafeVarargs
  public final InstantVector<M> labelJoin(
      LabelName target, String separator, LabelNameOf<? super M>... sources) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(name(requireNonNull(target, "target")));
    arguments.add(new Literal.StringLiteral(requireNonNull(separator, "separator")));
    arguments.addAll(names(requireNonNull(sources, "sources")));
    return called("label_join", arguments.toArray(Expression[]::new));
  }

  /** Sorted by labels, experimental in Prometheus. API name: {@code sort_by_label}. */
  @SafeVarargs
  public final InstantVector<M> sortByLabel(LabelNameOf<? super M>... labels) {
    return called(
        "sort_by_label", names(requireNonNull(labels, "labels")).toArray(Expression[]::new));
  }

  /**
   * Sorted by labels, the last first. Experimental in Prometheus. API name: {@code
   * sort_by_label_desc}.
   */
  @SafeVarargs
  public final InstantVector<M> sortByLabelDesc(LabelNameOf<? super M>... labels) {
    return called(
        "sort_by_label_desc", names(requireNonNull(labels, "labels")).toArray(Expression[]::new));
  }

  private static List<Expression> names(LabelName... labels) {
    return List.of(labels).stream().<Expression>map(VectorFunctions::name).toList();
  }

  /** True when there is no series at all, with the value 1. API name: {@code absent}. */
  public final Condition<M> absent() {
    return new Condition<>(called("absent").expression());
  }

  /** True for each series that there is, whatever its value. Prints the vector as it is. */
  public final Condition<M> exists() {
    return new Condition<>(expression());
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
  public final InstantVector<M> scopedTo(Matcher matcher) {
    return new InstantVector<>(Scope.of(expression(), requireNonNull(matcher, "matcher")));
  }

  /** The same vector. */
  @Override
  public final InstantVector<M> everySeries() {
    return this;
  }
}
