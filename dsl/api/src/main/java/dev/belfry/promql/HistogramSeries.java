package dev.belfry.promql;

import dev.belfry.common.LabelNameOf;
import dev.belfry.common.Span;
import dev.belfry.tree.Node;
import dev.belfry.tree.Require;
import java.math.BigDecimal;

/**
 * What can be asked of any histogram, which sorts observations into buckets. It is no vector by
 * itself: ask it for a percentile, a mean, a rate or a share.
 *
 * @param <M> the class that stands for the metric
 * @param <SELF> the kind of histogram
 */
public abstract sealed class HistogramSeries<M, SELF> extends ObservationSeries<M, SELF>
    permits Histogram, HistogramOf, NativeHistogram, NativeHistogramOf {
  private static final int PERCENT = 100;

  HistogramSeries(Series family) {
    super(family);
  }

  /** Refuses what is known to be no bound of a bucket. */
  void requireBound(double bound) {}

  /**
   * The value that so many percent of the observations don't exceed, over all series and Grafana's
   * {@code $__rate_interval}; for dashboards only. API name: {@code histogram_quantile}.
   *
   * @throws IllegalArgumentException when the percentage is not between 0 and 100
   */
  public final InstantVector<M> percentile(double percent) {
    return quantile(percent, DurationExpression.RATE_INTERVAL, Grouping.EVERYTHING);
  }

  /**
   * The value that so many percent of the observations don't exceed, over all series and this
   * window. API name: {@code histogram_quantile}.
   *
   * @throws IllegalArgumentException when the percentage is not between 0 and 100, or the window 0
   */
  public final InstantVector<M> percentile(double percent, Span window) {
    return quantile(percent, Series.window(window), Grouping.EVERYTHING);
  }

  /**
   * The value that so many percent of the observations don't exceed, for each combination of these
   * labels, over Grafana's {@code $__rate_interval}; for dashboards only. API name: {@code
   * histogram_quantile}.
   *
   * @throws IllegalArgumentException when the percentage is not between 0 and 100
   */
  @SafeVarargs
  public final InstantVector<M> percentileBy(double percent, LabelNameOf<? super M>... labels) {
    return quantile(percent, DurationExpression.RATE_INTERVAL, Grouping.by(labels));
  }

  /**
   * The value that so many percent of the observations don't exceed, for each combination of these
   * labels, over this window. API name: {@code histogram_quantile}.
   *
   * @throws IllegalArgumentException when the percentage is not between 0 and 100, or the window 0
   */
  @SafeVarargs
  public final InstantVector<M> percentileBy(
      double percent, Span window, LabelNameOf<? super M>... labels) {
    return quantile(percent, Series.window(window), Grouping.by(labels));
  }

  private InstantVector<M> quantile(double percent, DurationExpression range, Grouping grouping) {
    Require.range("percentile", percent, 0, PERCENT);
    return observations().quantile(share(percent), range, grouping);
  }

  /** A plain division would turn 99.9 into 0.9990000000000001. */
  private static double share(double percent) {
    return new BigDecimal(Node.number(percent).text()).movePointLeft(2).doubleValue();
  }

  /**
   * Share, between 0 and 1, of the observations at or below this bound, over all series and
   * Grafana's {@code $__rate_interval}; for dashboards only. A classic histogram has no result
   * unless a bucket ends at the bound; a native one estimates.
   *
   * @throws IllegalArgumentException when the bound is not finite or, where the catalogue knows
   *     them, no bound of the histogram
   */
  public final InstantVector<M> shareBelow(double bound) {
    return share(bound, DurationExpression.RATE_INTERVAL);
  }

  /**
   * Share, between 0 and 1, of the observations at or below this bound, over all series and this
   * window. A classic histogram has no result unless a bucket ends at the bound; a native one
   * estimates.
   *
   * @throws IllegalArgumentException when the bound is not finite or, where the catalogue knows
   *     them, no bound of the histogram, or the window is 0
   */
  public final InstantVector<M> shareBelow(double bound, Span window) {
    return share(bound, Series.window(window));
  }

  private InstantVector<M> share(double bound, DurationExpression range) {
    Require.range("bound", bound, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    requireBound(bound);
    return observations().shareBelow(bound, range);
  }
}
