package dev.belfry.promql;

import dev.belfry.common.Matcher;
import java.util.List;

/**
 * A metric that sorts observations, such as durations, into buckets that grow with them and are
 * kept in one series, by its name alone; Prometheus knows such since 2.40. What the catalogue knows
 * comes as {@link NativeHistogramOf}.
 */
public final class NativeHistogram extends HistogramSeries<Object, NativeHistogram> {
  NativeHistogram(Series series) {
    super(series);
  }

  @Override
  NativeHistogram with(Series changed) {
    return new NativeHistogram(changed);
  }

  @Override
  Observations<Object> observations() {
    return new NativeObservations<>(series);
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public NativeHistogram where(Matcher... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public NativeHistogram where(List<? extends Matcher> matchers) {
    return with(series.where(matchers));
  }
}
