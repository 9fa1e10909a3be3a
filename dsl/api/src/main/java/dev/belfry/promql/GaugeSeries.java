package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;

/**
 * What can be asked of any gauge, a {@link Gauge} as well as a {@link GaugeOf} and a {@link
 * RecordedSeries}. It is a vector of its newest values as it stands.
 *
 * @param <M> the class that stands for the metric
 * @param <SELF> the kind of gauge
 */
public abstract sealed class GaugeSeries<M, SELF> extends InstantSeries<M, SELF>
    permits Gauge, GaugeOf, RecordedSeries {
  GaugeSeries(Series series) {
    super(series);
  }

  /**
   * Its values over Grafana's {@code $__rate_interval}, for dashboards only. API name: {@code
   * [$__rate_interval]}.
   */
  public final RangeVector<M> over() {
    return new RangeVector<>(series.range(DurationExpression.RATE_INTERVAL));
  }

  /**
   * Its values over this window: {@code MEMORY.over(minutes(5)).stddev()}. API name: {@code [5m]}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final RangeVector<M> over(Span window) {
    return new RangeVector<>(series.range(Series.window(window)));
  }

  /**
   * Its values over a window that readers choose or Prometheus calculates. API name: {@code [5m]}.
   *
   * @throws IllegalArgumentException when the window is fixed and not more than 0
   */
  public final RangeVector<M> over(DurationExpression window) {
    return new RangeVector<>(series.range(requireNonNull(window, "window")));
  }

  /**
   * Mean of each series over Grafana's {@code $__rate_interval}, for dashboards only. API name:
   * {@code avg_over_time}.
   */
  public final InstantVector<M> averageOver() {
    return series.over("avg_over_time", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Mean of each series over this window. API name: {@code avg_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> averageOver(Span window) {
    return series.over("avg_over_time", window);
  }

  /**
   * Largest value of each series over Grafana's {@code $__rate_interval}, for dashboards only. API
   * name: {@code max_over_time}.
   */
  public final InstantVector<M> maxOver() {
    return series.over("max_over_time", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Largest value of each series over this window. API name: {@code max_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> maxOver(Span window) {
    return series.over("max_over_time", window);
  }

  /**
   * Smallest value of each series over Grafana's {@code $__rate_interval}, for dashboards only. API
   * name: {@code min_over_time}.
   */
  public final InstantVector<M> minOver() {
    return series.over("min_over_time", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Smallest value of each series over this window. API name: {@code min_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> minOver(Span window) {
    return series.over("min_over_time", window);
  }

  /**
   * Change between the start and the end of Grafana's {@code $__rate_interval}, for dashboards
   * only. API name: {@code delta}.
   */
  public final InstantVector<M> delta() {
    return series.over("delta", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Change between the start and the end of this window. API name: {@code delta}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> delta(Span window) {
    return series.over("delta", window);
  }

  /**
   * Slope per second of a straight line through Grafana's {@code $__rate_interval}, for dashboards
   * only. API name: {@code deriv}.
   */
  public final InstantVector<M> deriv() {
    return series.over("deriv", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Slope per second of a straight line through this window. API name: {@code deriv}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> deriv(Span window) {
    return series.over("deriv", window);
  }

  /**
   * The same gauge with ranges that start with the last value before them: {@code
   * MEMORY.anchored().delta(minutes(5))}. Experimental in Prometheus. API name: {@code anchored}.
   */
  public final AnchoredGauge<M> anchored() {
    return new AnchoredGauge<>(series);
  }

  /**
   * The same gauge with ranges whose ends lie on lines between values: {@code
   * MEMORY.smoothed().delta(minutes(5))}. Experimental in Prometheus. API name: {@code smoothed}.
   */
  public final SmoothedGauge<M> smoothed() {
    return new SmoothedGauge<>(series);
  }
}
