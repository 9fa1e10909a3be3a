package dev.belfry.promql;

import dev.belfry.common.LabelName;
import dev.belfry.common.Span;

/**
 * What can be asked of anything that counts and sums observations, such as durations: a histogram
 * or a summary.
 *
 * @param <SELF> the kind of metric
 */
public abstract sealed class ObservationSeries<SELF> extends MetricSeries<SELF>
    permits HistogramSeries, SummarySeries {
  ObservationSeries(Series family) {
    super(family);
  }

  /** How they are kept; the name of the series is that of the family. */
  abstract Observations observations();

  /**
   * The mean observation over all series and Grafana's {@code $__rate_interval}; for dashboards
   * only. API name: rate of {@code _sum} through rate of {@code _count}; {@code histogram_avg} of a
   * native histogram.
   */
  public final InstantVector mean() {
    return observations().mean(DurationExpression.RATE_INTERVAL);
  }

  /**
   * The mean observation over all series and this window. API name: rate of {@code _sum} through
   * rate of {@code _count}; {@code histogram_avg} of a native histogram.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector mean(Span window) {
    return observations().mean(Series.window(window));
  }

  /**
   * The mean observation for each combination of these labels, over Grafana's {@code
   * $__rate_interval}; for dashboards only.
   */
  public final InstantVector meanBy(LabelName... labels) {
    return observations().mean(DurationExpression.RATE_INTERVAL, labels);
  }

  /**
   * The mean observation for each combination of these labels, over this window.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector meanBy(Span window, LabelName... labels) {
    return observations().mean(Series.window(window), labels);
  }

  /**
   * Observations per second over Grafana's {@code $__rate_interval}, for dashboards only. API name:
   * {@code rate} of {@code _count}.
   */
  public final InstantVector rate() {
    return observations().counted("rate", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Observations per second over this window. API name: {@code rate} of {@code _count}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector rate(Span window) {
    return observations().counted("rate", Series.window(window));
  }

  /**
   * Observations over Grafana's {@code $__rate_interval}, for dashboards only. API name: {@code
   * increase} of {@code _count}.
   */
  public final InstantVector increase() {
    return observations().counted("increase", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Observations over this window. API name: {@code increase} of {@code _count}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector increase(Span window) {
    return observations().counted("increase", Series.window(window));
  }
}
