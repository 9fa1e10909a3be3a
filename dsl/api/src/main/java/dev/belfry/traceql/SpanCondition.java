package dev.belfry.traceql;

import static java.util.Objects.requireNonNull;

/** A condition on one span: {@code span("http.status_code").atLeast(500)}. */
public final class SpanCondition {
  private static final String AND = " && ";
  private static final String OR = " || ";

  private final String text;
  private final String operator;

  private SpanCondition(String text, String operator) {
    this.text = text;
    this.operator = operator;
  }

  static SpanCondition of(String text) {
    return new SpanCondition(text, "");
  }

  /** Both conditions. API name: {@code &&}. */
  public SpanCondition and(SpanCondition other) {
    return joined(AND, requireNonNull(other, "other"));
  }

  /** Either condition. API name: {@code ||}. */
  public SpanCondition or(SpanCondition other) {
    return joined(OR, requireNonNull(other, "other"));
  }

  /** Tempo reads both operators from left to right, whichever comes first. */
  private SpanCondition joined(String by, SpanCondition other) {
    return new SpanCondition(enclosed(by) + by + other.enclosed(by), by);
  }

  private String enclosed(String by) {
    return operator.isEmpty() || operator.equals(by) ? text : "(" + text + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpanCondition that && text.equals(that.text);
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
