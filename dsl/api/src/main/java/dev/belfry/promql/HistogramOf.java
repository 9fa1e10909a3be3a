package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.MatcherOf;
import java.util.List;

/**
 * A histogram that the catalogue knows: it takes matchers of its own labels and of those that its
 * system adds, and no others, and knows the bounds of its buckets.
 *
 * @param <M> the class that stands for the metric
 */
public final class HistogramOf<M> extends HistogramSeries<M, HistogramOf<M>> {

  private final double[] bounds;

  /**
   * The metric of this name.
   *
   * @param name the common part of its names, without {@code _bucket}, {@code _sum}, {@code _count}
   * @param bounds where its buckets end, without infinity; none when nobody knows
   * @throws IllegalArgumentException when the name is no metric name
   */
  public HistogramOf(String name, double... bounds) {
    this(
        Series.named(MetricName.classic("histogram", name)),
        requireNonNull(bounds, "bounds").clone());
  }

  private HistogramOf(Series series, double[] bounds) {
    super(series);
    this.bounds = bounds;
  }

  @Override
  HistogramOf<M> with(Series changed) {
    return new HistogramOf<>(changed, bounds);
  }

  @Override
  void requireBound(double bound) {
    if (bounds.length > 0) {
      FloatLabel.require("bound", series, bound, bounds);
    }
  }

  @Override
  Observations<M> observations() {
    return new ClassicObservations<>(series);
  }

  /**
   * Keeps only the series that fit these matchers, as well as those given before. A label that the
   * metric does not have does not compile.
   */
  @SafeVarargs
  public final HistogramOf<M> where(MatcherOf<? super M>... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public HistogramOf<M> where(List<? extends MatcherOf<? super M>> matchers) {
    return with(series.where(matchers));
  }
}
