package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import java.util.List;
import java.util.Optional;

/**
 * Log lines: what a logs panel shows. Counting them, as with {@link #rate(Span)}, makes a {@link
 * MetricQuery}, which panels draw.
 */
public final class LogQuery extends LogPipeline {
  LogQuery(Expression.Logs logs) {
    super(logs);
  }

  /**
   * Lines per second over Grafana's {@code $__auto}, for dashboards only. API name: {@code rate}.
   */
  public MetricQuery rate() {
    return over(RangeOperator.RATE, Window.AUTO);
  }

  /**
   * Lines per second over this window. API name: {@code rate}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery rate(Span window) {
    return over(RangeOperator.RATE, Window.of(window));
  }

  /** Lines per second over this window. API name: {@code rate}. */
  public MetricQuery rate(Window window) {
    return over(RangeOperator.RATE, window);
  }

  /**
   * Number of lines over Grafana's {@code $__auto}, for dashboards only. API name: {@code
   * count_over_time}.
   */
  public MetricQuery countOver() {
    return over(RangeOperator.COUNT, Window.AUTO);
  }

  /**
   * Number of lines over this window. API name: {@code count_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery countOver(Span window) {
    return over(RangeOperator.COUNT, Window.of(window));
  }

  /** Number of lines over this window. API name: {@code count_over_time}. */
  public MetricQuery countOver(Window window) {
    return over(RangeOperator.COUNT, window);
  }

  /**
   * Bytes of lines per second over Grafana's {@code $__auto}, for dashboards only. API name: {@code
   * bytes_rate}.
   */
  public MetricQuery bytesRate() {
    return over(RangeOperator.BYTES_RATE, Window.AUTO);
  }

  /**
   * Bytes of lines per second over this window. API name: {@code bytes_rate}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery bytesRate(Span window) {
    return over(RangeOperator.BYTES_RATE, Window.of(window));
  }

  /** Bytes of lines per second over this window. API name: {@code bytes_rate}. */
  public MetricQuery bytesRate(Window window) {
    return over(RangeOperator.BYTES_RATE, window);
  }

  /**
   * Bytes of lines over Grafana's {@code $__auto}, for dashboards only. API name: {@code
   * bytes_over_time}.
   */
  public MetricQuery bytesOver() {
    return over(RangeOperator.BYTES, Window.AUTO);
  }

  /**
   * Bytes of lines over this window. API name: {@code bytes_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery bytesOver(Span window) {
    return over(RangeOperator.BYTES, Window.of(window));
  }

  /** Bytes of lines over this window. API name: {@code bytes_over_time}. */
  public MetricQuery bytesOver(Window window) {
    return over(RangeOperator.BYTES, window);
  }

  /**
   * 1 when there is no line at all over Grafana's {@code $__auto}, for dashboards only. API name:
   * {@code absent_over_time}.
   */
  public MetricQuery absentOver() {
    return over(RangeOperator.ABSENT, Window.AUTO);
  }

  /**
   * 1 when there is no line at all over this window. API name: {@code absent_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery absentOver(Span window) {
    return over(RangeOperator.ABSENT, Window.of(window));
  }

  /** 1 when there is no line at all over this window. API name: {@code absent_over_time}. */
  public MetricQuery absentOver(Window window) {
    return over(RangeOperator.ABSENT, window);
  }

  /**
   * Takes the number in this label to calculate with it. API name: {@code unwrap}.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name
   */
  public UnwrappedLogs unwrap(Label label) {
    return unwrapped(label, Unwrap.Conversion.NUMBER);
  }

  /**
   * Takes the size in this label, such as {@code 5MB}, in bytes. API name: {@code unwrap}.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name
   */
  public UnwrappedLogs unwrapBytes(Label label) {
    return unwrapped(label, Unwrap.Conversion.BYTES);
  }

  /**
   * Takes the length of time in this label, such as {@code 1m30s}, in seconds. API name: {@code
   * unwrap}.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name
   */
  public UnwrappedLogs unwrapDuration(Label label) {
    return unwrapped(label, Unwrap.Conversion.DURATION);
  }

  private UnwrappedLogs unwrapped(Label label, Unwrap.Conversion conversion) {
    String name = requireNonNull(label, "label").name();
    return new UnwrappedLogs(logs(), new Unwrap(name, conversion, List.of(), SourceRange.NONE));
  }

  private MetricQuery over(RangeOperator operator, Window window) {
    LogRange range = requireNonNull(window, "window").of(logs(), Optional.empty());
    return new MetricQuery(
        new Expression.RangeAggregation(
            operator, Optional.empty(), range, Optional.empty(), SourceRange.NONE));
  }
}
