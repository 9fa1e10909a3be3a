package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.MatcherOf;
import java.util.List;

/**
 * A summary that the catalogue knows: it takes matchers of its own labels and of those that its
 * system adds, and no others, and knows its quantiles.
 *
 * @param <M> the class that stands for the metric
 */
public final class SummaryOf<M> extends SummarySeries<M, SummaryOf<M>> {

  private final double[] quantiles;

  /**
   * The metric of this name.
   *
   * @param name the common part of its names, without {@code _sum}, {@code _count}
   * @param quantiles what its client computes, between 0 and 1; none when it only counts and sums
   * @throws IllegalArgumentException when the name is no metric name
   */
  public SummaryOf(String name, double... quantiles) {
    this(
        Series.named(MetricName.classic("summary", name)),
        requireNonNull(quantiles, "quantiles").clone());
  }

  private SummaryOf(Series series, double[] quantiles) {
    super(series);
    this.quantiles = quantiles;
  }

  @Override
  SummaryOf<M> with(Series changed) {
    return new SummaryOf<>(changed, quantiles);
  }

  @Override
  void requireQuantile(double share) {
    if (quantiles.length == 0) {
      throw new IllegalArgumentException(
          "`"
              + series.selector().name()
              + "`: expected a mean or a rate, got a quantile: it has none");
    }
    FloatLabel.require("quantile", series, share, quantiles);
  }

  /**
   * Keeps only the series that fit these matchers, as well as those given before. A label that the
   * metric does not have does not compile.
   */
  @SafeVarargs
  public final SummaryOf<M> where(MatcherOf<? super M>... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public SummaryOf<M> where(List<? extends MatcherOf<? super M>> matchers) {
    return with(series.where(matchers));
  }
}
