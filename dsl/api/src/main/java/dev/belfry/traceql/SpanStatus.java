package dev.belfry.traceql;

/** How the work of a span ended. */
public enum SpanStatus {
  /** It failed. */
  ERROR("error"),
  /** It is said to have gone well. */
  OK("ok"),
  /** Nobody said. */
  UNSET("unset");

  private final String symbol;

  SpanStatus(String symbol) {
    this.symbol = symbol;
  }

  /** The status as TraceQL writes it: {@code error}. */
  public String symbol() {
    return symbol;
  }
}
