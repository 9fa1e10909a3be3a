package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;

/**
 * How fast a counter grows, however the values at both ends of a range are found.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 *
 * @param <M> the class that stands for the metric
 * @param <SELF> the kind of counter
 */
abstract sealed class GrowthSeries<M, SELF> extends MetricSeries<M, SELF>
    permits CounterSeries, AnchoredCounter, SmoothedCounter {
  GrowthSeries(Series series) {
    super(series);
  }

  /**
   * Growth per second over Grafana's {@code $__rate_interval}, for dashboards only. API name:
   * {@code rate}.
   */
  public InstantVector<M> rate() {
    return series.over("rate", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Growth per second over this window. API name: {@code rate}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector<M> rate(Span window) {
    return series.over("rate", window);
  }

  /**
   * Growth over Grafana's {@code $__rate_interval}, for dashboards only. API name: {@code
   * increase}.
   */
  public InstantVector<M> increase() {
    return series.over("increase", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Growth over this window. API name: {@code increase}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector<M> increase(Span window) {
    return series.over("increase", window);
  }

  /**
   * Growth per second over a window that readers choose or Prometheus calculates. API name: {@code
   * rate}.
   *
   * @throws IllegalArgumentException when the window is fixed and not more than 0
   */
  public InstantVector<M> rate(DurationExpression window) {
    return series.over("rate", requireNonNull(window, "window"));
  }

  /**
   * Growth over a window that readers choose or Prometheus calculates. API name: {@code increase}.
   *
   * @throws IllegalArgumentException when the window is fixed and not more than 0
   */
  public InstantVector<M> increase(DurationExpression window) {
    return series.over("increase", requireNonNull(window, "window"));
  }
}
