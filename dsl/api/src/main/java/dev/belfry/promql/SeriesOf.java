package dev.belfry.promql;

/**
 * Series of which it is known whose labels they have: a metric of any kind, or an expression about
 * one.
 *
 * @param <M> the class that stands for the metric; {@code Object} where only its name is known
 */
public sealed interface SeriesOf<M> permits CounterSeries, InstantVector, ObservationSeries {

  /**
   * One series for each combination of the labels that they have: {@code requests_total}, of
   * classic histograms and summaries {@code duration_seconds_count}, and of an expression itself.
   */
  InstantVector<M> everySeries();
}
