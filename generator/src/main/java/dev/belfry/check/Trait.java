package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Grouping;
import dev.belfry.promql.Selector;
import java.util.List;

/**
 * What an expression is for and what is in it, as bits of a number. Each check of expressions says
 * which of them it is about, so that it is asked about few: what is usual has few of these.
 */
final class Trait {
  /** Every expression has it. */
  static final int ANY = 1;

  /** Its result makes an alert fire. */
  static final int ALERT = 1 << 1;

  /** Its result is stored. */
  static final int RECORDING = 1 << 2;

  /** Its result is shown. */
  static final int QUERY = 1 << 3;

  /** An operator stands between two operands. */
  static final int OPERATION = 1 << 4;

  /** An aggregation keeps labels that it names. */
  static final int GROUPING = 1 << 5;

  /** A {@code rate}, {@code irate} or {@code increase}. */
  static final int RATE = 1 << 6;

  /** An {@code irate}. */
  static final int IRATE = 1 << 7;

  /** A quantile, or what is like one. */
  static final int QUANTILE = 1 << 8;

  /** A range of an expression. */
  static final int SUBQUERY = 1 << 9;

  /** A range that is anchored or smoothed. */
  static final int EXTENSION = 1 << 10;

  /** A matcher with a regular expression that does not start with a variable. */
  static final int REGEX = 1 << 11;

  /** A matcher with a text that has a sign of regular expressions: a dot or a bar. */
  static final int SIGN = 1 << 12;

  /** Two matchers of one selector ask for the same label. */
  static final int REPEATED_LABEL = 1 << 13;

  private Trait() {}

  /** What it has by the function of a call. */
  static int of(Expression.Call call) {
    return switch (call.function()) {
      case "rate", "increase" -> RATE;
      case "irate" -> RATE | IRATE;
      case "histogram_fraction",
          "histogram_quantile",
          "histogram_quantiles",
          "quantile_over_time" ->
          QUANTILE;
      default -> 0;
    };
  }

  /** What it has by an aggregation. */
  static int of(Expression.Aggregation aggregation) {
    Grouping grouping = aggregation.grouping();
    boolean keeps = grouping.mode() == Grouping.Mode.BY && !grouping.labels().isEmpty();
    return (keeps ? GROUPING : 0)
        | (aggregation.operator() == AggregationOperator.QUANTILE ? QUANTILE : 0);
  }

  /** What it has by the matchers of a selector. */
  static int of(Selector.VectorSelector selector) {
    List<Matcher> matchers = selector.matchers();
    int traits = 0;
    for (int i = 0; i < matchers.size(); i++) {
      traits |= of(matchers.get(i));
      for (int j = 0; j < i; j++) {
        if (matchers.get(i).label().equals(matchers.get(j).label())) {
          traits |= REPEATED_LABEL;
        }
      }
    }
    return traits;
  }

  private static int of(Matcher matcher) {
    String value = matcher.value();
    Matcher.Operator operator = matcher.operator();
    if (operator == Matcher.Operator.MATCHES || operator == Matcher.Operator.NOT_MATCHES) {
      return value.startsWith("$") ? 0 : REGEX;
    }
    return value.indexOf('.') >= 0 || value.indexOf('|') >= 0 ? SIGN : 0;
  }
}
