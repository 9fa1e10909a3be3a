package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.LabelName;
import dev.belfry.common.Matcher;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions of times, labels, order and native histograms.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 */
abstract sealed class VectorFunctions extends VectorMath permits InstantVector {
  VectorFunctions(Expression expression) {
    super(expression);
  }

  /** When each value was scraped, in seconds since 1970. API name: {@code timestamp}. */
  public InstantVector timestamp() {
    return called("timestamp");
  }

  /**
   * When what each counter counts began, in seconds since 1970; a Prometheus that keeps no start
   * times gives nothing. Experimental in Prometheus. API name: {@code start_timestamp}.
   */
  public InstantVector startTimestamp() {
    return called("start_timestamp");
  }

  /** Minutes of the hour, of timestamps, in UTC. API name: {@code minute}. */
  public InstantVector minute() {
    return called("minute");
  }

  /** Hours of the day, of timestamps, in UTC. API name: {@code hour}. */
  public InstantVector hour() {
    return called("hour");
  }

  /** Days of the week, of timestamps, in UTC; 0 is Sunday. API name: {@code day_of_week}. */
  public InstantVector dayOfWeek() {
    return called("day_of_week");
  }

  /** Days of the month, of timestamps, in UTC. API name: {@code day_of_month}. */
  public InstantVector dayOfMonth() {
    return called("day_of_month");
  }

  /** Days of the year, of timestamps, in UTC. API name: {@code day_of_year}. */
  public InstantVector dayOfYear() {
    return called("day_of_year");
  }

  /** How many days the month has, of timestamps, in UTC. API name: {@code days_in_month}. */
  public InstantVector daysInMonth() {
    return called("days_in_month");
  }

  /** Months, of timestamps, in UTC; 1 is January. API name: {@code month}. */
  public InstantVector month() {
    return called("month");
  }

  /** Years, of timestamps, in UTC. API name: {@code year}. */
  public InstantVector year() {
    return called("year");
  }

  /** Sorted by value, for tables of single moments. API name: {@code sort}. */
  public InstantVector sort() {
    return called("sort");
  }

  /**
   * Sorted by value, the largest first, for tables of single moments. API name: {@code sort_desc}.
   */
  public InstantVector sortDesc() {
    return called("sort_desc");
  }

  /** Means of native histograms. API name: {@code histogram_avg}. */
  public InstantVector histogramAvg() {
    return called("histogram_avg");
  }

  /** How many observations native histograms have. API name: {@code histogram_count}. */
  public InstantVector histogramCount() {
    return called("histogram_count");
  }

  /** Sums of the observations of native histograms. API name: {@code histogram_sum}. */
  public InstantVector histogramSum() {
    return called("histogram_sum");
  }

  /** Standard deviations of native histograms, estimated. API name: {@code histogram_stddev}. */
  public InstantVector histogramStddev() {
    return called("histogram_stddev");
  }

  /** Variances of native histograms, estimated. API name: {@code histogram_stdvar}. */
  public InstantVector histogramStdvar() {
    return called("histogram_stdvar");
  }

  /**
   * The value that this share of the observations of a native histogram does not exceed. API name:
   * {@code histogram_quantile}.
   *
   * @throws IllegalArgumentException when the share is not between 0 and 1
   */
  public InstantVector histogramQuantile(double share) {
    Require.range("histogramQuantile", share, 0, 1);
    return new InstantVector(
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
  public InstantVector histogramQuantiles(LabelName share, double... shares) {
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
  public InstantVector histogramFraction(double least, double most) {
    return new InstantVector(
        new Expression.Call(
            "histogram_fraction", List.of(literal(least), literal(most), expression())));
  }

  /**
   * Native histograms without their observations above this value. API name: {@code </}.
   *
   * @throws IllegalArgumentException when the value is NaN
   */
  public InstantVector histogramUpTo(double most) {
    return trimmed(BinaryOperator.TRIM_UPPER, most);
  }

  /**
   * Native histograms without their observations below this value. API name: {@code >/}.
   *
   * @throws IllegalArgumentException when the value is NaN
   */
  public InstantVector histogramFrom(double least) {
    return trimmed(BinaryOperator.TRIM_LOWER, least);
  }

  private InstantVector trimmed(BinaryOperator operator, double bound) {
    return new InstantVector(
        Precedence.binary(expression(), operator, VectorMatching.DEFAULT, literal(bound)));
  }

  /**
   * With the labels of what is known about their targets, as {@code target_info} has them: all of
   * them, or those that these matchers name. Experimental in Prometheus. API name: {@code info}.
   */
  public InstantVector info(Matcher... matchers) {
    List<Matcher> all = List.of(requireNonNull(matchers, "matchers"));
    return all.isEmpty() ? called("info") : called("info", new Selector.VectorSelector("", all));
  }

  /**
   * Gives this label the replacement, in which {@code $1} is the first group, where the regular
   * expression fits the whole value of the source. API name: {@code label_replace}.
   *
   * @throws IllegalArgumentException when the regular expression is none
   */
  public InstantVector labelReplace(
      LabelName target, String replacement, LabelName source, String regex) {
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

  /** Gives this label the values of others, joined. API name: {@code label_join}. */
  public InstantVector labelJoin(LabelName target, String separator, LabelName... sources) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(name(requireNonNull(target, "target")));
    arguments.add(new Literal.StringLiteral(requireNonNull(separator, "separator")));
    arguments.addAll(names(requireNonNull(sources, "sources")));
    return called("label_join", arguments.toArray(Expression[]::new));
  }

  /** Sorted by labels, experimental in Prometheus. API name: {@code sort_by_label}. */
  public InstantVector sortByLabel(LabelName... labels) {
    return called(
        "sort_by_label", names(requireNonNull(labels, "labels")).toArray(Expression[]::new));
  }

  /**
   * Sorted by labels, the last first. Experimental in Prometheus. API name: {@code
   * sort_by_label_desc}.
   */
  public InstantVector sortByLabelDesc(LabelName... labels) {
    return called(
        "sort_by_label_desc", names(requireNonNull(labels, "labels")).toArray(Expression[]::new));
  }

  private static List<Expression> names(LabelName... labels) {
    return List.of(labels).stream().<Expression>map(VectorFunctions::name).toList();
  }

  private static Expression name(LabelName label) {
    return new Literal.StringLiteral(label.name());
  }
}
