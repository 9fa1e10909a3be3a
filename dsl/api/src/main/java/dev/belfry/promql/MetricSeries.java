package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;

/**
 * A metric that is no vector as it stands, and the time at which to look at it.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 *
 * @param <M> the class that stands for the metric
 * @param <SELF> the kind of metric
 */
abstract sealed class MetricSeries<M, SELF> permits GrowthSeries, ObservationSeries, ExtendedGauge {
  final Series series;

  MetricSeries(Series series) {
    this.series = series;
  }

  /** The same metric, looked at otherwise. */
  abstract SELF with(Series changed);

  /** Looks this far back in time instead of at now; 0 is now. API name: {@code offset}. */
  public SELF offset(Span back) {
    return with(series.offset(back));
  }

  /**
   * Looks at this moment, in seconds since 1970, whenever it is evaluated. API name: {@code @}.
   *
   * @throws IllegalArgumentException when 64 bits can't hold its milliseconds
   */
  public SELF at(double seconds) {
    return with(series.at(seconds));
  }

  /** Looks at the first or last moment of the query. API name: {@code @ start()}. */
  public SELF at(AtTime moment) {
    return with(series.at(requireNonNull(moment, "moment")));
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof MetricSeries<?, ?> that
        && getClass() == that.getClass()
        && series.equals(that.series);
  }

  @Override
  public final int hashCode() {
    return series.hashCode();
  }

  /** The selector: {@code requests_total{status="500"}}. */
  @Override
  public final String toString() {
    return series.toString();
  }
}
