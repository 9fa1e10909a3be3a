package dev.belfry.promql;

import dev.belfry.common.Matcher;
import java.util.List;

/**
 * A metric that sorts observations, such as durations, into buckets with fixed bounds, by its name
 * alone. What the catalogue knows comes as {@link HistogramOf}.
 */
public final class Histogram extends HistogramSeries<Object, Histogram> {
  Histogram(Series series) {
    super(series);
  }

  @Override
  Histogram with(Series changed) {
    return new Histogram(changed);
  }

  @Override
  Observations<Object> observations() {
    return new ClassicObservations<>(series);
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Histogram where(Matcher... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Histogram where(List<? extends Matcher> matchers) {
    return with(series.where(matchers));
  }
}
