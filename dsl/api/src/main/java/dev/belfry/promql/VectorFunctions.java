package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.LabelName;
import dev.belfry.common.LabelNameOf;
import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The functions of times, labels, order and native histograms.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 *
 * @param <M> the class that stands for the metric whose labels the series have; {@code Object}
 *     where labels are known by their names alone
 */
abstract sealed class VectorFunctions<M> extends VectorMath<M> permits InstantVector {
  VectorFunctions(Expression expression) {
    super(expression);
  }

  /** When each value was scraped, in seconds since 1970. API name: {@code timestamp}. */
  public InstantVector<M> timestamp() {
    return called("timestamp");
  }

  /**
   * When what each counter counts began, in seconds since 1970; a Prometheus that keeps no start
   * times gives nothing. Experimental in Prometheus. API name: {@code start_timestamp}.
   */
  public InstantVector<M> startTimestamp() {
    return called("start_timestamp");
  }

  /** Minutes of the hour, of timestamps, in UTC. API name: {@code minute}. */
  public InstantVector<M> minute() {
    return called("minute");
  }

  /** Hours of the day, of timestamps, in UTC. API name: {@code hour}. */
  public InstantVector<M> hour() {
    return called("hour");
  }

  /** Days of the week, of timestamps, in UTC; 0 is Sunday. API name: {@code day_of_week}. */
  public InstantVector<M> dayOfWeek() {
    return called("day_of_week");
  }

  /** Days of the month, of timestamps, in UTC. API name: {@code day_of_month}. */
  public InstantVector<M> dayOfMonth() {
    return called("day_of_month");
  }

  /** Days of the year, of timestamps, in UTC. API name: {@code day_of_year}. */
  public InstantVector<M> dayOfYear() {
    return called("day_of_year");
  }

  /** How many days the month has, of timestamps, in UTC. API name: {@code days_in_month}. */
  public InstantVector<M> daysInMonth() {
    return called("days_in_month");
  }

  /** Months, of timestamps, in UTC; 1 is January. API name: {@code month}. */
  public InstantVector<M> month() {
    return called("month");
  }

  /** Years, of timestamps, in UTC. API name: {@code year}. */
  public InstantVector<M> year() {
    return called("year");
  }

  /** Sorted by value, for tables of single moments. API name: {@code sort}. */
  public InstantVector<M> sort() {
    return called("sort");
  }

  /**
   * Sorted by value, the largest first, for tables of single moments. API name: {@code sort_desc}.
   */
  public InstantVector<M> sortDesc() {
    return called("sort_desc");
  }

  /** Means of native histograms. API name: {@code histogram_avg}. */
  public InstantVector<M> histogramAvg() {
    return called("histogram_avg");
  }

  /** How many observations native histograms have. API name: {@code histogram_count}. */
  public InstantVector<M> histogramCount() {
    return called("histogram_count");
  }

  /** Sums of the observations of native histograms. API name: {@code histogram_sum}. */
  public InstantVector<M> histogramSum() {
    return called("histogram_sum");
  }

  /** Standard deviations of native histograms, estimated. API name: {@code histogram_stddev}. */
  public InstantVector<M> histogramStddev() {
    return called("histogram_stddev");
  }

  /** Variances of native histograms, estimated. API name: {@code histogram_stdvar}. */
  public InstantVector<M> histogramStdvar() {
    return called("histogram_stdvar");
  }

  /**
   * The value that this share of the observations of a native histogram does not exceed. API name:
   * {@code histogram_quantile}.
   *
   * @throws IllegalArgumentException when the share is not between 0 and 1
   */
  public InstantVector<M> histogramQuantile(double share) {
    Require.range("histogramQuantile", share, 0, 1);
    return new InstantVector<>(
        new Expression.Call("histogram_quantile", List.of(literal(share), expression())));
  }

  /**
   * The values that these shares of the observations of a histogram do not exceed, one series for
   * each; which, says this label. Experimental in Prometheus. API name: {@code
   * histogram_quantiles}.
   *
   * @throws IllegalArgumentException when there is no share or more than 10, or one is not between
   *     0 and 1
   */
  public InstantVector<M> histogramQuantiles(LabelName share, double... shares) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(name(requireNonNull(share, "share")));
    Require.range("histogramQuantiles", requireNonNull(shares, "shares").length, 1, 10);
    for (double one : shares) {
      Require.range("histogramQuantiles", one, 0, 1);
      arguments.add(literal(one));
    }
    return called("histogram_quantiles", arguments.toArray(Expression[]::new));
  }

  /**
   * Share, between 0 and 1, of the observations of a histogram between two values. API name: {@code
   * histogram_fraction}.
   *
   * @param least the lower value; infinite for all below the other
   * @param most the upper value; infinite for all above the other
   * @throws IllegalArgumentException when one of them is NaN
   */
  public InstantVector<M> histogramFraction(double least, double most) {
    return new InstantVector<>(
        new Expression.Call(
            "histogram_fraction", List.of(literal(least), literal(most), expression())));
  }

  /**
   * Native histograms without their observations above this value. API name: {@code </}.
   *
   * @throws IllegalArgumentException when the value is NaN
   */
  public InstantVector<M> histogramUpTo(double most) {
    return trimmed(BinaryOperator.TRIM_UPPER, most);
  }

  /**
   * Native histograms without their observations below this value. API name: {@code >/}.
   *
   * @throws IllegalArgumentException when the value is NaN
   */
  public InstantVector<M> histogramFrom(double least) {
    return trimmed(BinaryOperator.TRIM_LOWER, least);
  }

  private InstantVector<M> trimmed(BinaryOperator operator, double bound) {
    return new InstantVector<>(
        Precedence.binary(expression(), operator, VectorMatching.DEFAULT, literal(bound)));
  }

  /**
   * With the labels of what is known about their targets, as {@code target_info} has them: all of
   * them, or those that these matchers name. Experimental in Prometheus. API name: {@code info}.
   */
  public InstantVector<M> info(Matcher... matchers) {
    List<Matcher> all = List.of(requireNonNull(matchers, "matchers"));
    return all.isEmpty() ? called("info") : called("info", new Selector.VectorSelector("", all));
  }

  /**
   * Gives this label the replacement, in which {@code $1} is the first group, where the regular
   * expression fits the whole value of the source. API name: {@code label_replace}.
   *
   * @param target any label; a new one is named by {@code label("name")} in what follows
   * @param replacement its value
   * @param source a label of the series
   * @param regex RE2
   * @throws IllegalArgumentException when the regular expression is none
   */
  public InstantVector<M> labelReplace(
      LabelName target, String replacement, LabelNameOf<? super M> source, String regex) {
    Regex.problem(requireNonNull(regex, "regex"))
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("labelReplace: " + problem);
            });
    return called(
        "label_replace",
        name(requireNonNull(target, "target")),
        new Literal.StringLiteral(requireNonNull(replacement, "replacement")),
        name(requireNonNull(source, "source")),
        new Literal.StringLiteral(regex));
  }

  /**
   * Its values over this window, evaluated as often as rules are. API name: {@code [1h:]}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public RangeVector<M> subquery(Span window) {
    return RangeVector.of(expression(), Series.window(window), Optional.empty());
  }

  /**
   * Its values over a window that readers choose or Prometheus calculates, evaluated as often as
   * rules are. API name: {@code [1h:]}.
   *
   * @throws IllegalArgumentException when the window is fixed and not more than 0
   */
  public RangeVector<M> subquery(DurationExpression window) {
    return RangeVector.of(expression(), requireNonNull(window, "window"), Optional.empty());
  }

  /**
   * Its values over this window, one for each step. API name: {@code [1h:1m]}.
   *
   * @throws IllegalArgumentException when the window or the step is 0
   */
  public RangeVector<M> subquery(Span window, Span step) {
    return subquery(Series.window(window), Series.window(requireNonNull(step, "step")));
  }

  /**
   * Its values over a window, one for each step, which readers choose or Prometheus calculates. API
   * name: {@code [1h:1m]}.
   *
   * @throws IllegalArgumentException when one of them is fixed and not more than 0
   */
  public RangeVector<M> subquery(DurationExpression window, DurationExpression step) {
    return RangeVector.of(
        expression(), requireNonNull(window, "window"), Optional.of(requireNonNull(step, "step")));
  }

  static Expression name(LabelName label) {
    return new Literal.StringLiteral(label.name());
  }
}
