package dev.belfry.promql;

import dev.belfry.common.MatcherOf;
import java.util.List;

/**
 * A metric that the catalogue knows and that is always 1: what it says is in its labels, which
 * others take over by {@link VectorMatchingOf#groupLeft}. It has no rate and no mean.
 *
 * @param <M> the class that stands for the metric
 */
public final class InfoOf<M> extends InstantSeries<M, InfoOf<M>> {

  /**
   * The metric of this name.
   *
   * @param name letters, digits, _ and :, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public InfoOf(String name) {
    this(Series.named(MetricName.classic("info", name)));
  }

  private InfoOf(Series series) {
    super(series);
  }

  @Override
  InfoOf<M> with(Series changed) {
    return new InfoOf<>(changed);
  }

  /**
   * Keeps only the series that fit these matchers, as well as those given before. A label that the
   * metric does not have does not compile.
   */
  @SafeVarargs
  public final InfoOf<M> where(MatcherOf<? super M>... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public InfoOf<M> where(List<? extends MatcherOf<? super M>> matchers) {
    return with(series.where(matchers));
  }
}
