package dev.belfry.promql;

import dev.belfry.common.Span;

/**
 * A counter whose ranges start with the last value before them, so that they show what was really
 * counted: an increase is a whole number. Experimental in Prometheus, which needs {@code
 * promql-extended-range-selectors}. API name: {@code anchored}.
 *
 * @param <M> the class that stands for the metric
 */
public final class AnchoredCounter<M> extends GrowthSeries<M, AnchoredCounter<M>> {
  AnchoredCounter(Series series) {
    super(series.extended(RangeExtension.ANCHORED));
  }

  @Override
  AnchoredCounter<M> with(Series changed) {
    return new AnchoredCounter<>(changed);
  }

  /**
   * How often the count started again at 0 within this window. API name: {@code resets}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector<M> resets(Span window) {
    return series.over("resets", window);
  }
}
