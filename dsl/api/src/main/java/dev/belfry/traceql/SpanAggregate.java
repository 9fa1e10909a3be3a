package dev.belfry.traceql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;

/** A number made of the spans that were found in a trace: {@code count().above(3)}. */
public final class SpanAggregate {
  private final String text;

  SpanAggregate(String function, String field) {
    this.text = function + "(" + field + ")";
  }

  /**
   * It is above this number. API name: {@code >}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public AggregateCondition above(double number) {
    return compared(">", Literals.number(number));
  }

  /** It is above this length of time. API name: {@code >}. */
  public AggregateCondition above(Span span) {
    return compared(">", requireNonNull(span, "span").toString());
  }

  /**
   * It is at or above this number. API name: {@code >=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public AggregateCondition atLeast(double number) {
    return compared(">=", Literals.number(number));
  }

  /** It is at or above this length of time. API name: {@code >=}. */
  public AggregateCondition atLeast(Span span) {
    return compared(">=", requireNonNull(span, "span").toString());
  }

  /**
   * It is below this number. API name: {@code <}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public AggregateCondition below(double number) {
    return compared("<", Literals.number(number));
  }

  /** It is below this length of time. API name: {@code <}. */
  public AggregateCondition below(Span span) {
    return compared("<", requireNonNull(span, "span").toString());
  }

  /**
   * It is at or below this number. API name: {@code <=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public AggregateCondition atMost(double number) {
    return compared("<=", Literals.number(number));
  }

  /** It is at or below this length of time. API name: {@code <=}. */
  public AggregateCondition atMost(Span span) {
    return compared("<=", requireNonNull(span, "span").toString());
  }

  /**
   * It is equal to this number. API name: {@code =}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public AggregateCondition equalTo(double number) {
    return compared("=", Literals.number(number));
  }

  /** It is equal to this length of time. API name: {@code =}. */
  public AggregateCondition equalTo(Span span) {
    return compared("=", requireNonNull(span, "span").toString());
  }

  /**
   * It is other than this number. API name: {@code !=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public AggregateCondition notEqualTo(double number) {
    return compared("!=", Literals.number(number));
  }

  /** It is other than this length of time. API name: {@code !=}. */
  public AggregateCondition notEqualTo(Span span) {
    return compared("!=", requireNonNull(span, "span").toString());
  }

  private AggregateCondition compared(String operator, String value) {
    return new AggregateCondition(text + " " + operator + " " + value);
  }

  /** The number as TraceQL writes it: {@code count()}. */
  @Override
  public String toString() {
    return text;
  }
}
