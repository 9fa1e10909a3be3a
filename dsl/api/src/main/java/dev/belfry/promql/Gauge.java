package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import java.util.List;

/**
 * A metric that goes up and down, such as memory in use. It is a vector of its newest values as it
 * stands.
 */
public final class Gauge extends InstantVector {
  private final Series series;

  Gauge(Series series) {
    super(series.selector());
    this.series = series;
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Gauge where(Matcher... matchers) {
    return new Gauge(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Gauge where(List<Matcher> matchers) {
    return new Gauge(series.where(matchers));
  }

  /** Looks this far back in time instead of at now; 0 is now. API name: {@code offset}. */
  public Gauge offset(Span back) {
    return new Gauge(series.offset(back));
  }

  /**
   * Looks at this moment, in seconds since 1970, whenever it is evaluated. API name: {@code @}.
   *
   * @throws IllegalArgumentException when 64 bits can't hold its milliseconds
   */
  public Gauge at(double seconds) {
    return new Gauge(series.at(seconds));
  }

  /** Looks at the first or last moment of the query. API name: {@code @ start()}. */
  public Gauge at(AtTime moment) {
    return new Gauge(series.at(requireNonNull(moment, "moment")));
  }

  /**
   * Its values over Grafana's {@code $__rate_interval}, for dashboards only. API name: {@code
   * [$__rate_interval]}.
   */
  public RangeVector over() {
    return new RangeVector(series.range(DurationExpression.RATE_INTERVAL));
  }

  /**
   * Its values over this window: {@code MEMORY.over(minutes(5)).stddev()}. API name: {@code [5m]}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public RangeVector over(Span window) {
    return new RangeVector(series.range(Series.window(window)));
  }

  /**
   * Mean of each series over Grafana's {@code $__rate_interval}, for dashboards only. API name:
   * {@code avg_over_time}.
   */
  public InstantVector averageOver() {
    return series.over("avg_over_time", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Mean of each series over this window. API name: {@code avg_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector averageOver(Span window) {
    return series.over("avg_over_time", window);
  }

  /**
   * Largest value of each series over Grafana's {@code $__rate_interval}, for dashboards only. API
   * name: {@code max_over_time}.
   */
  public InstantVector maxOver() {
    return series.over("max_over_time", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Largest value of each series over this window. API name: {@code max_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector maxOver(Span window) {
    return series.over("max_over_time", window);
  }

  /**
   * Smallest value of each series over Grafana's {@code $__rate_interval}, for dashboards only. API
   * name: {@code min_over_time}.
   */
  public InstantVector minOver() {
    return series.over("min_over_time", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Smallest value of each series over this window. API name: {@code min_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector minOver(Span window) {
    return series.over("min_over_time", window);
  }

  /**
   * Change between the start and the end of Grafana's {@code $__rate_interval}, for dashboards
   * only. API name: {@code delta}.
   */
  public InstantVector delta() {
    return series.over("delta", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Change between the start and the end of this window. API name: {@code delta}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector delta(Span window) {
    return series.over("delta", window);
  }

  /**
   * Slope per second of a straight line through Grafana's {@code $__rate_interval}, for dashboards
   * only. API name: {@code deriv}.
   */
  public InstantVector deriv() {
    return series.over("deriv", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Slope per second of a straight line through this window. API name: {@code deriv}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector deriv(Span window) {
    return series.over("deriv", window);
  }
}
