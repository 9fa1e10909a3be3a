package dev.belfry.traceql;

/** Which part a span plays between services. */
public enum SpanKind {
  /** Answers a call. */
  SERVER("server"),
  /** Calls another service. */
  CLIENT("client"),
  /** Sends a message. */
  PRODUCER("producer"),
  /** Takes a message. */
  CONSUMER("consumer"),
  /** Works inside of its service. */
  INTERNAL("internal"),
  /** Nobody said. */
  UNSPECIFIED("unspecified");

  private final String symbol;

  SpanKind(String symbol) {
    this.symbol = symbol;
  }

  /** The kind as TraceQL writes it: {@code server}. */
  public String symbol() {
    return symbol;
  }
}
