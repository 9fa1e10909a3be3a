package dev.belfry.promql;

import dev.belfry.common.Matcher;
import java.util.List;

/**
 * A metric that only goes up and starts again at 0 with its process, such as requests since the
 * start, by its name alone. What the catalogue knows comes as {@link CounterOf}.
 */
public final class Counter extends CounterSeries<Object, Counter> {
  Counter(Series series) {
    super(series);
  }

  @Override
  Counter with(Series changed) {
    return new Counter(changed);
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Counter where(Matcher... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Counter where(List<? extends Matcher> matchers) {
    return with(series.where(matchers));
  }
}
