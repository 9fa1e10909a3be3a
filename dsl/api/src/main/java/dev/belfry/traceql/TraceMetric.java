package dev.belfry.traceql;

import static java.util.Objects.requireNonNull;

/** Numbers over time made of spans: what panels draw. */
public final class TraceMetric extends TraceQlExpression {
  private final TracePipeline spans;
  private final String function;
  private final String labels;
  private final String rest;

  TraceMetric(TracePipeline spans, String function) {
    this(spans, function, "", "");
  }

  private TraceMetric(TracePipeline spans, String function, String labels, String rest) {
    this.spans = spans;
    this.function = function;
    this.labels = labels;
    this.rest = rest;
  }

  /**
   * A series for each combination of these fields; at least one. API name: {@code by}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public TraceMetric by(SpanField... fields) {
    if (requireNonNull(fields, "fields").length == 0) {
      throw new IllegalArgumentException("by: expected at least one field, got none");
    }
    return new TraceMetric(spans, function, " by (" + TracePipeline.list(fields) + ")", rest);
  }

  /**
   * The series with the largest values, at most so many. API name: {@code topk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public TraceMetric topK(int number) {
    return ranked("topk", number);
  }

  /**
   * The series with the smallest values, at most so many. API name: {@code bottomk}.
   *
   * @throws IllegalArgumentException when the number is less than 1
   */
  public TraceMetric bottomK(int number) {
    return ranked("bottomk", number);
  }

  private TraceMetric ranked(String operator, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(operator + ": expected at least 1, got " + number);
    }
    return followed(" | " + operator + "(" + number + ")");
  }

  /**
   * Only the values above this number. API name: {@code >}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public TraceMetric above(double number) {
    return followed(" > " + Literals.number(number));
  }

  /**
   * Only the values at or above this number. API name: {@code >=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public TraceMetric atLeast(double number) {
    return followed(" >= " + Literals.number(number));
  }

  /**
   * Only the values below this number. API name: {@code <}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public TraceMetric below(double number) {
    return followed(" < " + Literals.number(number));
  }

  /**
   * Only the values at or below this number. API name: {@code <=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public TraceMetric atMost(double number) {
    return followed(" <= " + Literals.number(number));
  }

  private TraceMetric followed(String step) {
    return new TraceMetric(spans, function, labels, rest + step);
  }

  private String tail() {
    return function + labels + rest;
  }

  @Override
  public String text() {
    return spans.text() + " | " + tail();
  }

  @Override
  String split() {
    return spans.split() + "\n  | " + tail();
  }
}
