package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import java.util.List;

/**
 * A metric that only goes up and starts again at 0 with its process, such as requests since the
 * start. What it says is in how fast it grows, so it is no vector until {@link #rate()} or another
 * of its functions makes it one.
 */
public final class Counter {
  private final Series series;

  Counter(Series series) {
    this.series = series;
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Counter where(Matcher... matchers) {
    return new Counter(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Counter where(List<Matcher> matchers) {
    return new Counter(series.where(matchers));
  }

  /** Looks this far back in time instead of at now; 0 is now. API name: {@code offset}. */
  public Counter offset(Span back) {
    return new Counter(series.offset(back));
  }

  /**
   * Looks at this moment, in seconds since 1970, whenever it is evaluated. API name: {@code @}.
   *
   * @throws IllegalArgumentException when 64 bits can't hold its milliseconds
   */
  public Counter at(double seconds) {
    return new Counter(series.at(seconds));
  }

  /** Looks at the first or last moment of the query. API name: {@code @ start()}. */
  public Counter at(AtTime moment) {
    return new Counter(series.at(requireNonNull(moment, "moment")));
  }

  /**
   * Growth per second over Grafana's {@code $__rate_interval}, for dashboards only. API name:
   * {@code rate}.
   */
  public InstantVector rate() {
    return series.over("rate", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Growth per second over this window. API name: {@code rate}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector rate(Span window) {
    return series.over("rate", window);
  }

  /**
   * Growth over Grafana's {@code $__rate_interval}, for dashboards only. API name: {@code
   * increase}.
   */
  public InstantVector increase() {
    return series.over("increase", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Growth over this window. API name: {@code increase}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector increase(Span window) {
    return series.over("increase", window);
  }

  /**
   * Growth per second between the last two values, looked for in Grafana's {@code
   * $__rate_interval}, for dashboards only. API name: {@code irate}.
   */
  public InstantVector irate() {
    return series.over("irate", DurationExpression.RATE_INTERVAL);
  }

  /**
   * Growth per second between the last two values, looked for in this window. Too nervous for
   * alerts. API name: {@code irate}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector irate(Span window) {
    return series.over("irate", window);
  }

  /**
   * How often the count started again at 0 within this window. API name: {@code resets}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector resets(Span window) {
    return series.over("resets", window);
  }

  /**
   * True when there was no series at all within this window. API name: {@code absent_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public Condition absentOver(Span window) {
    return new Condition(series.over("absent_over_time", window).expression());
  }

  /**
   * The raw count since the process started. Right to ask whether the series exist ({@code
   * absent()}, {@code count()}) or to join their labels; wrong for traffic, as the number falls to
   * 0 at each restart: use {@link #rate()} or {@link #increase()} there.
   */
  public InstantVector currentValue() {
    return new InstantVector(series.selector());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counter that && series.equals(that.series);
  }

  @Override
  public int hashCode() {
    return series.hashCode();
  }

  /** The selector: {@code requests_total{status="500"}}. */
  @Override
  public String toString() {
    return series.toString();
  }
}
