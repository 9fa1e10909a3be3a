package dev.belfry.promql;

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
  /** The series with the largest values, as many as the parameter says. */
  TOPK("topk"),
  /** The series with the smallest values, as many as the parameter says. */
  BOTTOMK("bottomk");

  private final String symbol;

  AggregationOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as PromQL writes it: {@code topk}. */
  public String symbol() {
    return symbol;
  }

  /** Whether a parameter stands before the operand: {@code topk(5, x)}. */
  public boolean takesParameter() {
    return this == TOPK || this == BOTTOMK;
  }
}
