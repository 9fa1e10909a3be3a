package dev.belfry.promql;

/** A part of PromQL that Prometheus only reads when it was started with a flag. */
public enum Feature {
  /**
   * Functions and aggregations that may still change. API name: {@code
   * promql-experimental-functions}.
   */
  EXPERIMENTAL_FUNCTIONS("promql-experimental-functions"),
  /** {@code anchored} and {@code smoothed}. API name: {@code promql-extended-range-selectors}. */
  EXTENDED_RANGE_SELECTORS("promql-extended-range-selectors"),
  /**
   * {@code fill}, {@code fill_left} and {@code fill_right}. API name: {@code
   * promql-binop-fill-modifiers}.
   */
  FILL_MODIFIERS("promql-binop-fill-modifiers");

  private final String flag;

  Feature(String flag) {
    this.flag = flag;
  }

  /** The value of {@code --enable-feature} that switches it on. */
  public String flag() {
    return flag;
  }
}
