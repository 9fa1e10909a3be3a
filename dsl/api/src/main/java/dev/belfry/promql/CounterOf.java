package dev.belfry.promql;

import dev.belfry.common.MatcherOf;
import java.util.List;

/**
 * A counter that the catalogue knows: it takes matchers of its own labels and of those that its
 * system adds, and no others. {@code
 * HTTP_REQUESTS_TOTAL.where(HttpRequestsTotal.STATUS.is("500"))}.
 *
 * @param <M> the class that stands for the metric
 */
public final class CounterOf<M> extends CounterSeries<M, CounterOf<M>> {

  /**
   * The metric of this name.
   *
   * @param name letters, digits, _ and :, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public CounterOf(String name) {
    this(Series.named(MetricName.classic("counter", name)));
  }

  private CounterOf(Series series) {
    super(series);
  }

  @Override
  CounterOf<M> with(Series changed) {
    return new CounterOf<>(changed);
  }

  /**
   * Keeps only the series that fit these matchers, as well as those given before. A label that the
   * metric does not have does not compile.
   */
  @SafeVarargs
  public final CounterOf<M> where(MatcherOf<? super M>... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public CounterOf<M> where(List<? extends MatcherOf<? super M>> matchers) {
    return with(series.where(matchers));
  }
}
