package dev.belfry.promql;

/**
 * A counter whose values at both ends of a range lie on lines between their neighbours. That needs
 * a value behind the range: rules have to look back in time, by a {@code query_offset} of their
 * group or an {@link #offset}, or they see too little. Experimental in Prometheus, which needs
 * {@code promql-extended-range-selectors}. API name: {@code smoothed}.
 *
 * @param <M> the class that stands for the metric
 */
public final class SmoothedCounter<M> extends GrowthSeries<M, SmoothedCounter<M>> {
  SmoothedCounter(Series series) {
    super(series.extended(RangeExtension.SMOOTHED));
  }

  @Override
  SmoothedCounter<M> with(Series changed) {
    return new SmoothedCounter<>(changed);
  }
}
