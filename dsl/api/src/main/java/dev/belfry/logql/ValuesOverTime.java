package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What can be asked of the numbers in log lines over a window, for each stream or for each
 * combination of labels.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 */
abstract sealed class ValuesOverTime permits UnwrappedLogs, GroupedLogs {
  private final Expression.Logs logs;
  private final Unwrap unwrap;
  private final Optional<Grouping> grouping;

  ValuesOverTime(Expression.Logs logs, Unwrap unwrap, Optional<Grouping> grouping) {
    this.logs = logs;
    this.unwrap = unwrap;
    this.grouping = grouping;
  }

  final Expression.Logs logs() {
    return logs;
  }

  final Unwrap unwrap() {
    return unwrap;
  }

  /** Mean over Grafana's {@code $__auto}, for dashboards only. API name: {@code avg_over_time}. */
  public MetricQuery averageOver() {
    return over(RangeOperator.AVG, Window.AUTO);
  }

  /**
   * Mean over this window. API name: {@code avg_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery averageOver(Span window) {
    return over(RangeOperator.AVG, Window.of(window));
  }

  /** Mean over this window. API name: {@code avg_over_time}. */
  public MetricQuery averageOver(Window window) {
    return over(RangeOperator.AVG, window);
  }

  /**
   * Smallest number over Grafana's {@code $__auto}, for dashboards only. API name: {@code
   * min_over_time}.
   */
  public MetricQuery minOver() {
    return over(RangeOperator.MIN, Window.AUTO);
  }

  /**
   * Smallest number over this window. API name: {@code min_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery minOver(Span window) {
    return over(RangeOperator.MIN, Window.of(window));
  }

  /** Smallest number over this window. API name: {@code min_over_time}. */
  public MetricQuery minOver(Window window) {
    return over(RangeOperator.MIN, window);
  }

  /**
   * Largest number over Grafana's {@code $__auto}, for dashboards only. API name: {@code
   * max_over_time}.
   */
  public MetricQuery maxOver() {
    return over(RangeOperator.MAX, Window.AUTO);
  }

  /**
   * Largest number over this window. API name: {@code max_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery maxOver(Span window) {
    return over(RangeOperator.MAX, Window.of(window));
  }

  /** Largest number over this window. API name: {@code max_over_time}. */
  public MetricQuery maxOver(Window window) {
    return over(RangeOperator.MAX, window);
  }

  /**
   * Oldest number over Grafana's {@code $__auto}, for dashboards only. API name: {@code
   * first_over_time}.
   */
  public MetricQuery firstOver() {
    return over(RangeOperator.FIRST, Window.AUTO);
  }

  /**
   * Oldest number over this window. API name: {@code first_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery firstOver(Span window) {
    return over(RangeOperator.FIRST, Window.of(window));
  }

  /** Oldest number over this window. API name: {@code first_over_time}. */
  public MetricQuery firstOver(Window window) {
    return over(RangeOperator.FIRST, window);
  }

  /**
   * Newest number over Grafana's {@code $__auto}, for dashboards only. API name: {@code
   * last_over_time}.
   */
  public MetricQuery lastOver() {
    return over(RangeOperator.LAST, Window.AUTO);
  }

  /**
   * Newest number over this window. API name: {@code last_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery lastOver(Span window) {
    return over(RangeOperator.LAST, Window.of(window));
  }

  /** Newest number over this window. API name: {@code last_over_time}. */
  public MetricQuery lastOver(Window window) {
    return over(RangeOperator.LAST, window);
  }

  /**
   * Standard deviation over Grafana's {@code $__auto}, for dashboards only. API name: {@code
   * stddev_over_time}.
   */
  public MetricQuery stddevOver() {
    return over(RangeOperator.STDDEV, Window.AUTO);
  }

  /**
   * Standard deviation over this window. API name: {@code stddev_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery stddevOver(Span window) {
    return over(RangeOperator.STDDEV, Window.of(window));
  }

  /** Standard deviation over this window. API name: {@code stddev_over_time}. */
  public MetricQuery stddevOver(Window window) {
    return over(RangeOperator.STDDEV, window);
  }

  /**
   * Variance over Grafana's {@code $__auto}, for dashboards only. API name: {@code
   * stdvar_over_time}.
   */
  public MetricQuery stdvarOver() {
    return over(RangeOperator.STDVAR, Window.AUTO);
  }

  /**
   * Variance over this window. API name: {@code stdvar_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery stdvarOver(Span window) {
    return over(RangeOperator.STDVAR, Window.of(window));
  }

  /** Variance over this window. API name: {@code stdvar_over_time}. */
  public MetricQuery stdvarOver(Window window) {
    return over(RangeOperator.STDVAR, window);
  }

  /**
   * The number below which so many percent of them are, over Grafana's {@code $__auto}, for
   * dashboards only. API name: {@code quantile_over_time}.
   *
   * @throws IllegalArgumentException when the percentage is not from 0 to 100
   */
  public MetricQuery percentileOver(double percent) {
    return percentile(percent, Window.AUTO);
  }

  /**
   * The number below which so many percent of them are, over this window. API name: {@code
   * quantile_over_time}.
   *
   * @throws IllegalArgumentException when the percentage is not from 0 to 100, or the window 0
   */
  public MetricQuery percentileOver(double percent, Span window) {
    return percentile(percent, Window.of(window));
  }

  /**
   * The number below which so many percent of them are, over this window. API name: {@code
   * quantile_over_time}.
   *
   * @throws IllegalArgumentException when the percentage is not from 0 to 100
   */
  public MetricQuery percentileOver(double percent, Window window) {
    return percentile(percent, window);
  }

  private MetricQuery percentile(double percent, Window window) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException(
          "percentile: expected a number from 0 to 100, got " + percent);
    }
    double share = BigDecimal.valueOf(percent).movePointLeft(2).doubleValue();
    return over(RangeOperator.QUANTILE, Optional.of(new Quantity.Decimal(share)), window);
  }

  final MetricQuery over(RangeOperator operator, Window window) {
    return over(operator, Optional.empty(), window);
  }

  private MetricQuery over(
      RangeOperator operator, Optional<Quantity.Amount> parameter, Window window) {
    LogRange range = requireNonNull(window, "window").of(logs, Optional.of(unwrap));
    return new MetricQuery(
        new Expression.RangeAggregation(operator, parameter, range, grouping, SourceRange.NONE));
  }
}
