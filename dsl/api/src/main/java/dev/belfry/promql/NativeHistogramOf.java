package dev.belfry.promql;

import dev.belfry.common.MatcherOf;
import java.util.List;

/**
 * A native histogram that the catalogue knows: it takes matchers of its own labels and of those
 * that its system adds, and no others.
 *
 * @param <M> the class that stands for the metric
 */
public final class NativeHistogramOf<M> extends HistogramSeries<M, NativeHistogramOf<M>> {

  /**
   * The metric of this name.
   *
   * @param name the common part of its names, without {@code _bucket}, {@code _sum}, {@code _count}
   * @throws IllegalArgumentException when the name is no metric name
   */
  public NativeHistogramOf(String name) {
    this(Series.named(MetricName.classic("histogram", name)));
  }

  private NativeHistogramOf(Series series) {
    super(series);
  }

  @Override
  NativeHistogramOf<M> with(Series changed) {
    return new NativeHistogramOf<>(changed);
  }

  @Override
  Observations<M> observations() {
    return new NativeObservations<>(series);
  }

  /**
   * Keeps only the series that fit these matchers, as well as those given before. A label that the
   * metric does not have does not compile.
   */
  @SafeVarargs
  public final NativeHistogramOf<M> where(MatcherOf<? super M>... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public NativeHistogramOf<M> where(List<? extends MatcherOf<? super M>> matchers) {
    return with(series.where(matchers));
  }
}
