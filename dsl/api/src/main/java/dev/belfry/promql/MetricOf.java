package dev.belfry.promql;

/**
 * A metric that the catalogue knows, of any kind.
 *
 * @param <M> the class that stands for the metric
 */
public sealed interface MetricOf<M>
    permits CounterOf, GaugeOf, HistogramOf, InfoOf, NativeHistogramOf, SummaryOf {

  /**
   * One series for each combination of the labels that the metric itself has: {@code
   * requests_total}, and of classic histograms and summaries {@code duration_seconds_count}.
   */
  InstantVector everySeries();
}
