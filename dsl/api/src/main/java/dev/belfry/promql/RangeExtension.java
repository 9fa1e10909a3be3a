package dev.belfry.promql;

/** How values at the two ends of a range are found. Experimental in Prometheus. */
public enum RangeExtension {
  /** The last value before each end counts as the value there. */
  ANCHORED("anchored"),
  /** The values at the ends lie on lines between their neighbours. */
  SMOOTHED("smoothed");

  private final String symbol;

  RangeExtension(String symbol) {
    this.symbol = symbol;
  }

  /** The modifier as PromQL writes it: {@code anchored}. */
  public String symbol() {
    return symbol;
  }
}
