package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.Optional;

/**
 * The values of series over a window: those of a gauge, or those that a subquery evaluates. No
 * panel can draw it; each of its functions makes a vector of it.
 *
 * @param <M> the class that stands for the metric whose labels the series have; {@code Object}
 *     where labels are known by their names alone
 */
public final class RangeVector<M> {
  private final Selector range;

  RangeVector(Selector range) {
    this.range = range;
  }

  static <M> RangeVector<M> of(
      Expression inner, DurationExpression window, Optional<DurationExpression> step) {
    return new RangeVector<>(new Selector.Subquery(Precedence.closed(inner), window, step));
  }

  /** Looks this far back in time instead of at now; 0 is now. API name: {@code offset}. */
  public RangeVector<M> offset(Span back) {
    return with(range.modifiers().offset(back));
  }

  /** Looks at this moment, whenever it is evaluated. API name: {@code @}. */
  public RangeVector<M> at(AtTime moment) {
    return with(range.modifiers().at(requireNonNull(moment, "moment")));
  }

  private RangeVector<M> with(Modifiers modifiers) {
    return new RangeVector<>(range.with(modifiers, SourceRange.NONE));
  }

  /** Mean of each series. API name: {@code avg_over_time}. */
  public InstantVector<M> average() {
    return called("avg_over_time");
  }

  /** Largest value of each series. API name: {@code max_over_time}. */
  public InstantVector<M> max() {
    return called("max_over_time");
  }

  /** Smallest value of each series. API name: {@code min_over_time}. */
  public InstantVector<M> min() {
    return called("min_over_time");
  }

  /** Sum of the values of each series. API name: {@code sum_over_time}. */
  public InstantVector<M> sum() {
    return called("sum_over_time");
  }

  /** How many values each series has. API name: {@code count_over_time}. */
  public InstantVector<M> count() {
    return called("count_over_time");
  }

  /** Oldest value of each series. API name: {@code first_over_time}. */
  public InstantVector<M> first() {
    return called("first_over_time");
  }

  /** Newest value of each series. API name: {@code last_over_time}. */
  public InstantVector<M> last() {
    return called("last_over_time");
  }

  /** Standard deviation of each series. API name: {@code stddev_over_time}. */
  public InstantVector<M> stddev() {
    return called("stddev_over_time");
  }

  /** Variance of each series. API name: {@code stdvar_over_time}. */
  public InstantVector<M> stdvar() {
    return called("stdvar_over_time");
  }

  /**
   * Median distance from the median of each series. Experimental in Prometheus. API name: {@code
   * mad_over_time}.
   */
  public InstantVector<M> mad() {
    return called("mad_over_time");
  }

  /** 1 for each series that has a value. API name: {@code present_over_time}. */
  public InstantVector<M> present() {
    return called("present_over_time");
  }

  /** How often the value of each series changed. API name: {@code changes}. */
  public InstantVector<M> changes() {
    return called("changes");
  }

  /** How often the value of each series fell. API name: {@code resets}. */
  public InstantVector<M> resets() {
    return called("resets");
  }

  /** Change between start and end. API name: {@code delta}. */
  public InstantVector<M> delta() {
    return called("delta");
  }

  /** Change between the last two values. API name: {@code idelta}. */
  public InstantVector<M> idelta() {
    return called("idelta");
  }

  /** Slope per second of a straight line through the values. API name: {@code deriv}. */
  public InstantVector<M> deriv() {
    return called("deriv");
  }

  /**
   * When the oldest value of each series was scraped, in seconds since 1970. Experimental in
   * Prometheus. API name: {@code ts_of_first_over_time}.
   */
  public InstantVector<M> timeOfFirst() {
    return called("ts_of_first_over_time");
  }

  /**
   * When the newest value of each series was scraped, in seconds since 1970. Experimental in
   * Prometheus. API name: {@code ts_of_last_over_time}.
   */
  public InstantVector<M> timeOfLast() {
    return called("ts_of_last_over_time");
  }

  /**
   * When each series last had its largest value, in seconds since 1970. Experimental in Prometheus.
   * API name: {@code ts_of_max_over_time}.
   */
  public InstantVector<M> timeOfMax() {
    return called("ts_of_max_over_time");
  }

  /**
   * When each series last had its smallest value, in seconds since 1970. Experimental in
   * Prometheus. API name: {@code ts_of_min_over_time}.
   */
  public InstantVector<M> timeOfMin() {
    return called("ts_of_min_over_time");
  }

  /**
   * Each series without its jumps. Experimental in Prometheus. API name: {@code
   * double_exponential_smoothing}.
   *
   * @param newness how much new values count against old ones
   * @param trend how much a trend of the values counts
   * @throws IllegalArgumentException when one of them is not between 0 and 1, or is 0 or 1
   */
  public InstantVector<M> smoothed(double newness, double trend) {
    return new InstantVector<>(
        new Expression.Call(
            "double_exponential_smoothing",
            List.of(range, factor("newness", newness), factor("trend", trend))));
  }

  private static Expression factor(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          name + ": expected a number between 0 and 1, got " + value);
    }
    return Operand.literal(value);
  }

  /** True when there is no value at all. API name: {@code absent_over_time}. */
  public Condition<M> absent() {
    return new Condition<>(called("absent_over_time").expression());
  }

  /**
   * The value that this share of the values of each series does not exceed. API name: {@code
   * quantile_over_time}.
   *
   * @throws IllegalArgumentException when the share is not between 0 and 1
   */
  public InstantVector<M> quantile(double share) {
    Require.range("quantile", share, 0, 1);
    return new InstantVector<>(
        new Expression.Call("quantile_over_time", List.of(Operand.literal(share), range)));
  }

  /**
   * Where a straight line through the values leads after this time. API name: {@code
   * predict_linear}.
   */
  public InstantVector<M> predictLinear(Span ahead) {
    Expression seconds =
        new Literal.NumberLiteral(
            requireNonNull(ahead, "ahead").millis() / 1000.0, true, SourceRange.NONE);
    return new InstantVector<>(new Expression.Call("predict_linear", List.of(range, seconds)));
  }

  private InstantVector<M> called(String function) {
    return new InstantVector<>(new Expression.Call(function, List.of(range)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RangeVector<?> that && range.equals(that.range);
  }

  @Override
  public int hashCode() {
    return range.hashCode();
  }

  /** The range as PromQL writes it: {@code memory_bytes[5m]}. */
  @Override
  public String toString() {
    return range.text();
  }
}
