package dev.belfry.promql;

import dev.belfry.tree.Require;

/**
 * What can be asked of any summary, whose client computes quantiles. It is no vector by itself: ask
 * it for a mean, a rate or one of its quantiles.
 *
 * @param <M> the class that stands for the metric
 * @param <SELF> the kind of summary
 */
public abstract sealed class SummarySeries<M, SELF> extends ObservationSeries<M, SELF>
    permits Summary, SummaryOf {
  SummarySeries(Series family) {
    super(family);
  }

  @Override
  final Observations<M> observations() {
    return new ClassicObservations<>(series);
  }

  /** Refuses what is known to be no quantile of the summary. */
  void requireQuantile(double share) {}

  /**
   * The value that this share of the observations did not exceed, as the client computed it for
   * each series. Nothing can put the quantiles of several series together: a sum or a mean of them
   * means nothing. API name: the label {@code quantile}.
   *
   * @throws IllegalArgumentException when the share is not between 0 and 1 or, where the catalogue
   *     knows them, no quantile of the summary
   */
  public final InstantVector<M> quantile(double share) {
    Require.range("quantile", share, 0, 1);
    requireQuantile(share);
    return new InstantVector<>(series.where(FloatLabel.at(FloatLabel.QUANTILE, share)).selector());
  }
}
