package dev.belfry.promql;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A way to make few series of many. */
public enum AggregationOperator {
  /** Their sum. */
  SUM("sum"),
  /** Their mean. */
  AVG("avg"),
  /** Their smallest value. */
  MIN("min"),
  /** Their largest value. */
  MAX("max"),
  /** How many there are. */
  COUNT("count"),
  /** One series of value 1 for each group: which groups there are. */
  GROUP("group"),
  /** The standard deviation of their values. */
  STDDEV("stddev"),
  /** The variance of their values. */
  STDVAR("stdvar"),
  /** The series with the largest values, as many as the parameter says. */
  TOPK("topk", ValueType.SCALAR),
  /** The series with the smallest values, as many as the parameter says. */
  BOTTOMK("bottomk", ValueType.SCALAR),
  /** The value that a share of them, the parameter, does not exceed. */
  QUANTILE("quantile", ValueType.SCALAR),
  /** How often each value occurs; the value goes to the label that the parameter names. */
  COUNT_VALUES("count_values", ValueType.STRING),
  /** Some of the series, as many as the parameter says. Experimental in Prometheus. */
  LIMITK("limitk", ValueType.SCALAR),
  /** Some of the series, the share that the parameter says. Experimental in Prometheus. */
  LIMIT_RATIO("limit_ratio", ValueType.SCALAR);

  private static final Map<String, AggregationOperator> BY_SYMBOL =
      Arrays.stream(values()).collect(Collectors.toMap(AggregationOperator::symbol, one -> one));

  private final String symbol;
  private final Optional<ValueType> parameter;

  AggregationOperator(String symbol) {
    this.symbol = symbol;
    this.parameter = Optional.empty();
  }

  AggregationOperator(String symbol, ValueType parameter) {
    this.symbol = symbol;
    this.parameter = Optional.of(parameter);
  }

  /** The operator that is written like this in small letters, if there is one. */
  static Optional<AggregationOperator> of(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  /** The operator as PromQL writes it: {@code topk}. */
  public String symbol() {
    return symbol;
  }

  /** Whether a parameter stands before the operand: {@code topk(5, x)}. */
  public boolean takesParameter() {
    return parameter.isPresent();
  }

  /** What the parameter has to be, if there is one. */
  Optional<ValueType> parameter() {
    return parameter;
  }

  /** Whether Prometheus only knows it as an experimental function. */
  boolean isExperimental() {
    return this == LIMITK || this == LIMIT_RATIO;
  }
}
