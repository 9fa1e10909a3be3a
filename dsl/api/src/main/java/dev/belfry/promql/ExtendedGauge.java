package dev.belfry.promql;

import dev.belfry.common.Span;

/**
 * A gauge in whose ranges the values at both ends are found in a way of their own.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 *
 * @param <M> the class that stands for the metric
 * @param <SELF> the kind of gauge
 */
abstract sealed class ExtendedGauge<M, SELF> extends MetricSeries<M, SELF>
    permits AnchoredGauge, SmoothedGauge {
  ExtendedGauge(Series series) {
    super(series);
  }

  /**
   * Change over Grafana's {@code $__rate_interval}, for dashboards only. API name: {@code delta}.
   */
  public InstantVector<M> delta() {
    return series.over("delta", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Change over this window. API name: {@code delta}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector<M> delta(Span window) {
    return series.over("delta", window);
  }
}
