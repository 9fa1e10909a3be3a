package dev.belfry.traceql;

/** A condition on all spans that were found in a trace: {@code count().above(3)}. */
public final class AggregateCondition {
  private final String text;

  AggregateCondition(String text) {
    this.text = text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AggregateCondition that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The condition as TraceQL writes it. */
  @Override
  public String toString() {
    return text;
  }
}
