package dev.belfry.promql;

import dev.belfry.common.Span;

/**
 * A gauge whose ranges start with the last value before them, so that they show real differences.
 * Experimental in Prometheus, which needs {@code promql-extended-range-selectors}. API name: {@code
 * anchored}.
 *
 * @param <M> the class that stands for the metric
 */
public final class AnchoredGauge<M> extends ExtendedGauge<M, AnchoredGauge<M>> {
  AnchoredGauge(Series series) {
    super(series.extended(RangeExtension.ANCHORED));
  }

  @Override
  AnchoredGauge<M> with(Series changed) {
    return new AnchoredGauge<>(changed);
  }

  /**
   * How often the value of each series changed within this window. API name: {@code changes}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector<M> changes(Span window) {
    return series.over("changes", window);
  }

  /**
   * How often the value of each series fell within this window. API name: {@code resets}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector<M> resets(Span window) {
    return series.over("resets", window);
  }
}
