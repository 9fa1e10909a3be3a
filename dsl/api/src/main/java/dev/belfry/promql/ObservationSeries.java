package dev.belfry.promql;

import dev.belfry.common.LabelNameOf;
import dev.belfry.common.Span;

/**
 * What can be asked of anything that counts and sums observations, such as durations: a histogram
 * or a summary.
 *
 * @param <M> the class that stands for the metric
 * @param <SELF> the kind of metric
 */
public abstract sealed class ObservationSeries<M, SELF> extends MetricSeries<M, SELF>
    implements SeriesOf<M> permits HistogramSeries, SummarySeries {
  ObservationSeries(Series family) {
    super(family);
  }

  /** How they are kept; the name of the series is that of the family. */
  abstract Observations<M> observations();

  /**
   * The mean observation over all series and Grafana's {@code $__rate_interval}; for dashboards
   * only. API name: rate of {@code _sum} through rate of {@code _count}; {@code histogram_avg} of a
   * native histogram.
   */
  public final InstantVector<M> mean() {
    return observations().mean(DurationExpression.RATE_INTERVAL, Grouping.EVERYTHING);
  }

  /**
   * The mean observation over all series and this window. API name: rate of {@code _sum} through
   * rate of {@code _count}; {@code histogram_avg} of a native histogram.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> mean(Span window) {
    return observations().mean(Series.window(window), Grouping.EVERYTHING);
  }

  /**
   * The mean observation for each combination of these labels, over Grafana's {@code
   * $__rate_interval}; for dashboards only.
   */
  @SafeVarargs
  public final InstantVector<M> meanBy(LabelNameOf<? super M>... labels) {
    return observations().mean(DurationExpression.RATE_INTERVAL, Grouping.by(labels));
  }

  /**
   * The mean observation for each combination of these labels, over this window.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  @SafeVarargs
  public final InstantVector<M> meanBy(Span window, LabelNameOf<? super M>... labels) {
    return observations().mean(Series.window(window), Grouping.by(labels));
  }

  /**
   * Observations per second over Grafana's {@code $__rate_interval}, for dashboards only. API name:
   * {@code rate} of {@code _count}.
   */
  public final InstantVector<M> rate() {
    return observations().counted("rate", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Observations per second over this window. API name: {@code rate} of {@code _count}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> rate(Span window) {
    return observations().counted("rate", Series.window(window));
  }

  /**
   * Observations over Grafana's {@code $__rate_interval}, for dashboards only. API name: {@code
   * increase} of {@code _count}.
   */
  public final InstantVector<M> increase() {
    return observations().counted("increase", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Observations over this window. API name: {@code increase} of {@code _count}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> increase(Span window) {
    return observations().counted("increase", Series.window(window));
  }

  /**
   * How many observations each series has had since its process started: {@code
   * duration_seconds_count}, or the native histogram itself.
   */
  @Override
  public final InstantVector<M> everySeries() {
    return observations().everySeries();
  }
}
