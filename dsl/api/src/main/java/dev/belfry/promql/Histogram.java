package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import dev.belfry.tree.Node;
import dev.belfry.tree.Require;
import java.math.BigDecimal;
import java.util.List;

/**
 * A metric that sorts observations, such as durations, into buckets. It is no vector by itself: ask
 * it for a percentile, a mean, a rate or a share.
 */
public final class Histogram {
  private static final String RATE = "rate";
  private static final int PERCENT = 100;

  /** The name is that of the family; the parts get their suffix when they are asked for. */
  private final Series family;

  Histogram(Series family) {
    this.family = family;
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Histogram where(Matcher... matchers) {
    return new Histogram(family.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Histogram where(List<Matcher> matchers) {
    return new Histogram(family.where(matchers));
  }

  /** Looks this far back in time instead of at now; 0 is now. API name: {@code offset}. */
  public Histogram offset(Span back) {
    return new Histogram(family.offset(back));
  }

  /**
   * Looks at this moment, in seconds since 1970, whenever it is evaluated. API name: {@code @}.
   *
   * @throws IllegalArgumentException when 64 bits can't hold its milliseconds
   */
  public Histogram at(double seconds) {
    return new Histogram(family.at(seconds));
  }

  /** Looks at the first or last moment of the query. API name: {@code @ start()}. */
  public Histogram at(AtTime moment) {
    return new Histogram(family.at(requireNonNull(moment, "moment")));
  }

  /**
   * The value that so many percent of the observations don't exceed, over all series and Grafana's
   * {@code $__rate_interval}; for dashboards only. API name: {@code histogram_quantile}.
   *
   * @throws IllegalArgumentException when the percentage is not between 0 and 100
   */
  public InstantVector percentile(double percent) {
    return quantile(percent, DurationExpression.RATE_INTERVAL);
  }

  /**
   * The value that so many percent of the observations don't exceed, over all series and this
   * window. API name: {@code histogram_quantile}.
   *
   * @throws IllegalArgumentException when the percentage is not between 0 and 100, or the window 0
   */
  public InstantVector percentile(double percent, Span window) {
    return quantile(percent, fixed(window));
  }

  /**
   * The value that so many percent of the observations don't exceed, for each combination of these
   * labels, over Grafana's {@code $__rate_interval}; for dashboards only. API name: {@code
   * histogram_quantile}.
   *
   * @throws IllegalArgumentException when the percentage is not between 0 and 100
   */
  public InstantVector percentileBy(double percent, Label... labels) {
    return quantile(percent, DurationExpression.RATE_INTERVAL, labels);
  }

  /**
   * The value that so many percent of the observations don't exceed, for each combination of these
   * labels, over this window. API name: {@code histogram_quantile}.
   *
   * @throws IllegalArgumentException when the percentage is not between 0 and 100, or the window 0
   */
  public InstantVector percentileBy(double percent, Span window, Label... labels) {
    return quantile(percent, fixed(window), labels);
  }

  private InstantVector quantile(double percent, DurationExpression range, Label... labels) {
    Require.range("percentile", percent, 0, PERCENT);
    InstantVector buckets = family.suffixed("_bucket").over(RATE, range).sumBy(withBound(labels));
    return new InstantVector(
        new Expression.Call(
            "histogram_quantile", List.of(Operand.literal(share(percent)), buckets.expression())));
  }

  /** A plain division would turn 99.9 into 0.9990000000000001. */
  private static double share(double percent) {
    return new BigDecimal(Node.number(percent).text()).movePointLeft(2).doubleValue();
  }

  private static Label[] withBound(Label... labels) {
    requireNonNull(labels, "labels");
    Label[] all = new Label[labels.length + 1];
    all[0] = BucketBound.LABEL;
    System.arraycopy(labels, 0, all, 1, labels.length);
    return all;
  }

  /**
   * The mean observation over all series and Grafana's {@code $__rate_interval}; for dashboards
   * only. API name: rate of {@code _sum} through rate of {@code _count}.
   */
  public InstantVector mean() {
    return meanOver(DurationExpression.RATE_INTERVAL);
  }

  /**
   * The mean observation over all series and this window. API name: rate of {@code _sum} through
   * rate of {@code _count}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector mean(Span window) {
    return meanOver(fixed(window));
  }

  /**
   * The mean observation for each combination of these labels, over Grafana's {@code
   * $__rate_interval}; for dashboards only.
   */
  public InstantVector meanBy(Label... labels) {
    return meanOver(DurationExpression.RATE_INTERVAL, labels);
  }

  /**
   * The mean observation for each combination of these labels, over this window.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector meanBy(Span window, Label... labels) {
    return meanOver(fixed(window), labels);
  }

  private InstantVector meanOver(DurationExpression range, Label... labels) {
    InstantVector total = family.suffixed("_sum").over(RATE, range).sumBy(labels);
    return total.dividedBy(observations(range).sumBy(labels));
  }

  /**
   * Observations per second over Grafana's {@code $__rate_interval}, for dashboards only. API name:
   * {@code rate} of {@code _count}.
   */
  public InstantVector rate() {
    return observations(DurationExpression.RATE_INTERVAL);
  }

  /**
   * Observations per second over this window. API name: {@code rate} of {@code _count}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public InstantVector rate(Span window) {
    return observations(fixed(window));
  }

  private InstantVector observations(DurationExpression range) {
    return family.suffixed("_count").over(RATE, range);
  }

  /**
   * Share, between 0 and 1, of the observations at or below this bound, over all series and
   * Grafana's {@code $__rate_interval}; for dashboards only. There is no result unless the
   * histogram has a bucket that ends at the bound.
   *
   * @throws IllegalArgumentException when the bound is not finite
   */
  public InstantVector shareBelow(double bound) {
    return shareBelow(bound, DurationExpression.RATE_INTERVAL);
  }

  /**
   * Share, between 0 and 1, of the observations at or below this bound, over all series and this
   * window. There is no result unless the histogram has a bucket that ends at the bound.
   *
   * @throws IllegalArgumentException when the bound is not finite, or the window is 0
   */
  public InstantVector shareBelow(double bound, Span window) {
    return shareBelow(bound, fixed(window));
  }

  private InstantVector shareBelow(double bound, DurationExpression range) {
    Series bucket = family.suffixed("_bucket").where(BucketBound.at(bound));
    return bucket.over(RATE, range).sum().dividedBy(observations(range).sum());
  }

  private static DurationExpression fixed(Span window) {
    return DurationExpression.of(requireNonNull(window, "window"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Histogram that && family.equals(that.family);
  }

  @Override
  public int hashCode() {
    return family.hashCode();
  }

  /** The selector with the name of the family: {@code duration_seconds{route="/"}}. */
  @Override
  public String toString() {
    return family.toString();
  }
}
