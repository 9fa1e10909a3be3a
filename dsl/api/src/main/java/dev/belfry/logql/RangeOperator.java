package dev.belfry.logql;

import java.util.EnumSet;
import java.util.Set;

/** A way to make one number of the lines of each stream in a range of time. */
public enum RangeOperator {
  /** How many lines there are; with unwrapped values, their sum. Each per second. */
  RATE("rate"),
  /** How many lines there are. */
  COUNT("count_over_time"),
  /** How many bytes the lines have, per second. */
  BYTES_RATE("bytes_rate"),
  /** How many bytes the lines have. */
  BYTES("bytes_over_time"),
  /** 1 if there is no line at all. */
  ABSENT("absent_over_time"),
  /** Sum of the unwrapped values. */
  SUM("sum_over_time"),
  /** Growth per second of unwrapped values that only go up. */
  RATE_COUNTER("rate_counter"),
  /** Mean of the unwrapped values. */
  AVG("avg_over_time"),
  /** Smallest unwrapped value. */
  MIN("min_over_time"),
  /** Largest unwrapped value. */
  MAX("max_over_time"),
  /** Oldest unwrapped value. */
  FIRST("first_over_time"),
  /** Newest unwrapped value. */
  LAST("last_over_time"),
  /** Standard deviation of the unwrapped values. */
  STDDEV("stddev_over_time"),
  /** Variance of the unwrapped values. */
  STDVAR("stdvar_over_time"),
  /** Quantile of the unwrapped values, from 0 to 1, as the parameter says. */
  QUANTILE("quantile_over_time");

  private static final Set<RangeOperator> OF_LINES =
      EnumSet.of(RATE, COUNT, BYTES_RATE, BYTES, ABSENT);
  private static final Set<RangeOperator> OF_VALUES =
      EnumSet.complementOf(EnumSet.of(COUNT, BYTES_RATE, BYTES));
  private static final Set<RangeOperator> UNGROUPED =
      EnumSet.of(RATE, COUNT, BYTES_RATE, BYTES, ABSENT, SUM, RATE_COUNTER);

  private final String symbol;

  RangeOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as LogQL writes it: {@code count_over_time}. */
  public String symbol() {
    return symbol;
  }

  /** Whether it works on lines as they are. */
  public boolean takesLines() {
    return OF_LINES.contains(this);
  }

  /** Whether it works on unwrapped values. */
  public boolean takesValues() {
    return OF_VALUES.contains(this);
  }

  /** Whether labels to group by can stand behind it. */
  public boolean takesGrouping() {
    return !UNGROUPED.contains(this);
  }

  /** Whether a number stands before the range: {@code quantile_over_time(0.95, ...)}. */
  public boolean takesParameter() {
    return this == QUANTILE;
  }
}
