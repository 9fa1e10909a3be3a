package dev.belfry.promql;

import dev.belfry.common.MatcherOf;
import java.util.List;

/**
 * A gauge that the catalogue knows: it takes matchers of its own labels and of those that its
 * system adds, and no others.
 *
 * @param <M> the class that stands for the metric
 */
public final class GaugeOf<M> extends GaugeSeries<M, GaugeOf<M>> {

  /**
   * The metric of this name.
   *
   * @param name letters, digits, _ and :, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public GaugeOf(String name) {
    this(Series.named(MetricName.classic("gauge", name)));
  }

  private GaugeOf(Series series) {
    super(series);
  }

  @Override
  GaugeOf<M> with(Series changed) {
    return new GaugeOf<>(changed);
  }

  /**
   * Keeps only the series that fit these matchers, as well as those given before. A label that the
   * metric does not have does not compile.
   */
  @SafeVarargs
  public final GaugeOf<M> where(MatcherOf<? super M>... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public GaugeOf<M> where(List<? extends MatcherOf<? super M>> matchers) {
    return with(series.where(matchers));
  }
}
