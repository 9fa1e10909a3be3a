package dev.belfry.promql;

/**
 * A gauge whose values at both ends of a range lie on lines between their neighbours. That needs a
 * value behind the range: rules have to look back in time, by a {@code query_offset} of their group
 * or an {@link #offset}, or they miss the last change. Experimental in Prometheus, which needs
 * {@code promql-extended-range-selectors}. API name: {@code smoothed}.
 *
 * @param <M> the class that stands for the metric
 */
public final class SmoothedGauge<M> extends ExtendedGauge<M, SmoothedGauge<M>> {
  SmoothedGauge(Series series) {
    super(series.extended(RangeExtension.SMOOTHED));
  }

  @Override
  SmoothedGauge<M> with(Series changed) {
    return new SmoothedGauge<>(changed);
  }

  /** The values at the moment of the evaluation itself, on lines between those before and after. */
  public InstantVector<M> currentValue() {
    return new InstantVector<>(series.selector());
  }
}
