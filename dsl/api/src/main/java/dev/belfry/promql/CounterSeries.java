package dev.belfry.promql;

import dev.belfry.common.Span;

/**
 * What can be asked of any counter, a {@link Counter} as well as a {@link CounterOf}. What it says
 * is in how fast it grows, so it is no vector until {@link #rate()} or another of its functions
 * makes it one.
 *
 * @param <M> the class that stands for the metric
 * @param <SELF> the kind of counter
 */
public abstract sealed class CounterSeries<M, SELF> extends GrowthSeries<M, SELF>
    implements SeriesOf<M> permits Counter, CounterOf {
  CounterSeries(Series series) {
    super(series);
  }

  /**
   * Growth per second between the last two values, looked for in Grafana's {@code
   * $__rate_interval}, for dashboards only. API name: {@code irate}.
   */
  public final InstantVector<M> irate() {
    return series.over("irate", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Growth per second between the last two values, looked for in this window. Too nervous for
   * alerts. API name: {@code irate}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> irate(Span window) {
    return series.over("irate", window);
  }

  /**
   * How often the count started again at 0 within this window. API name: {@code resets}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final InstantVector<M> resets(Span window) {
    return series.over("resets", window);
  }

  /**
   * The same counter with ranges that start with the last value before them: {@code
   * REQUESTS.anchored().increase(minutes(5))}. Experimental in Prometheus. API name: {@code
   * anchored}.
   */
  public final AnchoredCounter<M> anchored() {
    return new AnchoredCounter<>(series);
  }

  /**
   * The same counter with ranges whose ends lie on lines between values: {@code
   * REQUESTS.smoothed().rate(minutes(5))}. Experimental in Prometheus. API name: {@code smoothed}.
   */
  public final SmoothedCounter<M> smoothed() {
    return new SmoothedCounter<>(series);
  }

  /**
   * True when there was no series at all within this window. API name: {@code absent_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public final Condition<M> absentOver(Span window) {
    return new Condition<>(series.over("absent_over_time", window).expression());
  }

  /**
   * The raw count since the process started. Right to ask whether the series exist ({@code
   * absent()}, {@code count()}) or to join their labels; wrong for traffic, as the number falls to
   * 0 at each restart: use {@link #rate()} or {@link #increase()} there.
   */
  public final InstantVector<M> currentValue() {
    return new InstantVector<>(series.selector());
  }

  /** Same as {@link #currentValue()}. */
  @Override
  public final InstantVector<M> everySeries() {
    return currentValue();
  }
}
