package dev.belfry.logql;

/** A way to make few series of many, or to put them in order. */
public enum VectorOperator {
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
  /** Their standard deviation. */
  STDDEV("stddev"),
  /** Their variance. */
  STDVAR("stdvar"),
  /** The series with the largest values, as many as the parameter says. */
  TOPK("topk"),
  /** The series with the smallest values, as many as the parameter says. */
  BOTTOMK("bottomk"),
  /** As {@link #TOPK}, quicker and not exact. */
  APPROX_TOPK("approx_topk"),
  /** All series, the smallest first. */
  SORT("sort"),
  /** All series, the largest first. */
  SORT_DESC("sort_desc");

  private final String symbol;

  VectorOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as LogQL writes it: {@code topk}. */
  public String symbol() {
    return symbol;
  }

  /** Whether a number stands before the operand: {@code topk(5, ...)}. */
  public boolean takesParameter() {
    return this == TOPK || this == BOTTOMK || this == APPROX_TOPK;
  }

  /** Whether labels to group by can stand at it. */
  public boolean takesGrouping() {
    return this != APPROX_TOPK && this != SORT && this != SORT_DESC;
  }
}
