package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.SourceRange;
import java.util.Optional;

/**
 * Series of numbers counted and measured in log lines: what panels draw and recording rules store.
 * An alert needs a {@link MetricCondition}, which a comparison such as {@link #above(double)} makes
 * of it.
 */
public final class MetricQuery extends MetricOperators {
  MetricQuery(Expression.Metric metric) {
    super(metric);
  }

  /** Sum of all series. API name: {@code sum}. */
  public MetricQuery sum() {
    return aggregated(VectorOperator.SUM, Grouping.EVERYTHING);
  }

  /** Sum of the series that agree in these labels. API name: {@code sum by}. */
  public MetricQuery sumBy(Label... labels) {
    return aggregated(VectorOperator.SUM, Grouping.by(labels));
  }

  /** Sum of the series that agree in all other labels. API name: {@code sum without}. */
  public MetricQuery sumWithout(Label... labels) {
    return aggregated(VectorOperator.SUM, Grouping.without(labels));
  }

  /** Mean of all series. API name: {@code avg}. */
  public MetricQuery avg() {
    return aggregated(VectorOperator.AVG, Grouping.EVERYTHING);
  }

  /** Mean of the series that agree in these labels. API name: {@code avg by}. */
  public MetricQuery avgBy(Label... labels) {
    return aggregated(VectorOperator.AVG, Grouping.by(labels));
  }

  /** Mean of the series that agree in all other labels. API name: {@code avg without}. */
  public MetricQuery avgWithout(Label... labels) {
    return aggregated(VectorOperator.AVG, Grouping.without(labels));
  }

  /** Smallest of all series. API name: {@code min}. */
  public MetricQuery min() {
    return aggregated(VectorOperator.MIN, Grouping.EVERYTHING);
  }

  /** Smallest of the series that agree in these labels. API name: {@code min by}. */
  public MetricQuery minBy(Label... labels) {
    return aggregated(VectorOperator.MIN, Grouping.by(labels));
  }

  /** Smallest of the series that agree in all other labels. API name: {@code min without}. */
  public MetricQuery minWithout(Label... labels) {
    return aggregated(VectorOperator.MIN, Grouping.without(labels));
  }

  /** Largest of all series. API name: {@code max}. */
  public MetricQuery max() {
    return aggregated(VectorOperator.MAX, Grouping.EVERYTHING);
  }

  /** Largest of the series that agree in these labels. API name: {@code max by}. */
  public MetricQuery maxBy(Label... labels) {
    return aggregated(VectorOperator.MAX, Grouping.by(labels));
  }

  /** Largest of the series that agree in all other labels. API name: {@code max without}. */
  public MetricQuery maxWithout(Label... labels) {
    return aggregated(VectorOperator.MAX, Grouping.without(labels));
  }

  /** Number of all series. API name: {@code count}. */
  public MetricQuery count() {
    return aggregated(VectorOperator.COUNT, Grouping.EVERYTHING);
  }

  /** Number of the series that agree in these labels. API name: {@code count by}. */
  public MetricQuery countBy(Label... labels) {
    return aggregated(VectorOperator.COUNT, Grouping.by(labels));
  }

  /** Number of the series that agree in all other labels. API name: {@code count without}. */
  public MetricQuery countWithout(Label... labels) {
    return aggregated(VectorOperator.COUNT, Grouping.without(labels));
  }

  /** Standard deviation of all series. API name: {@code stddev}. */
  public MetricQuery stddev() {
    return aggregated(VectorOperator.STDDEV, Grouping.EVERYTHING);
  }

  /** Standard deviation of the series that agree in these labels. API name: {@code stddev by}. */
  public MetricQuery stddevBy(Label... labels) {
    return aggregated(VectorOperator.STDDEV, Grouping.by(labels));
  }

  /**
   * Standard deviation of the series that agree in all other labels. API name: {@code stddev
   * without}.
   */
  public MetricQuery stddevWithout(Label... labels) {
    return aggregated(VectorOperator.STDDEV, Grouping.without(labels));
  }

  /** Variance of all series. API name: {@code stdvar}. */
  public MetricQuery stdvar() {
    return aggregated(VectorOperator.STDVAR, Grouping.EVERYTHING);
  }

  /** Variance of the series that agree in these labels. API name: {@code stdvar by}. */
  public MetricQuery stdvarBy(Label... labels) {
    return aggregated(VectorOperator.STDVAR, Grouping.by(labels));
  }

  /** Variance of the series that agree in all other labels. API name: {@code stdvar without}. */
  public MetricQuery stdvarWithout(Label... labels) {
    return aggregated(VectorOperator.STDVAR, Grouping.without(labels));
  }

  /**
   * The series with the largest values, at most so many. API name: {@code topk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public MetricQuery topK(int number) {
    return ranked(VectorOperator.TOPK, number, Grouping.EVERYTHING);
  }

  /**
   * The series with the largest values, at most so many for each combination of these labels. API
   * name: {@code topk by}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public MetricQuery topKBy(int number, Label... labels) {
    return ranked(VectorOperator.TOPK, number, Grouping.by(labels));
  }

  /**
   * The series with the smallest values, at most so many. API name: {@code bottomk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public MetricQuery bottomK(int number) {
    return ranked(VectorOperator.BOTTOMK, number, Grouping.EVERYTHING);
  }

  /**
   * The series with the smallest values, at most so many for each combination of these labels. API
   * name: {@code bottomk by}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public MetricQuery bottomKBy(int number, Label... labels) {
    return ranked(VectorOperator.BOTTOMK, number, Grouping.by(labels));
  }

  /**
   * The series with the largest values, at most so many, found quickly and not exactly. API name:
   * {@code approx_topk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public MetricQuery approxTopK(int number) {
    return ranked(VectorOperator.APPROX_TOPK, number, Grouping.EVERYTHING);
  }

  /** All series, the smallest first; for tables. API name: {@code sort}. */
  public MetricQuery sort() {
    return aggregated(VectorOperator.SORT, Grouping.EVERYTHING);
  }

  /** All series, the largest first; for tables. API name: {@code sort_desc}. */
  public MetricQuery sortDescending() {
    return aggregated(VectorOperator.SORT_DESC, Grouping.EVERYTHING);
  }

  /**
   * Writes the target label anew where a regular expression (RE2) fits the whole value of another
   * label; {@code $1} stands for its first group. API name: {@code label_replace}.
   *
   * @throws IllegalArgumentException when the regular expression is none
   */
  public MetricQuery labelReplace(Label target, String replacement, Label label, String regex) {
    return new MetricQuery(
        new Expression.LabelReplace(
            metric,
            Text.of(requireNonNull(target, "target").name()),
            Text.of(requireNonNull(replacement, "replacement")),
            Text.of(requireNonNull(label, "label").name()),
            Text.of(requireNonNull(regex, "regex")),
            SourceRange.NONE));
  }

  private MetricQuery aggregated(VectorOperator operator, Grouping grouping) {
    return new MetricQuery(
        new Expression.VectorAggregation(
            operator, grouping, Optional.empty(), metric, SourceRange.NONE));
  }

  private MetricQuery ranked(VectorOperator operator, int number, Grouping grouping) {
    return new MetricQuery(
        new Expression.VectorAggregation(
            operator,
            grouping,
            Optional.of(new Quantity.Decimal(number)),
            metric,
            SourceRange.NONE));
  }
}
