package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers in log lines, such as how long each request took; not yet a query. */
public final class UnwrappedLogs extends ValuesOverTime {
  UnwrappedLogs(Expression.Logs logs, Unwrap unwrap) {
    super(logs, unwrap, Optional.empty());
  }

  /** Keeps only the lines that fit these matchers. */
  public UnwrappedLogs where(Matcher... matchers) {
    UnwrappedLogs kept = this;
    for (Matcher matcher : requireNonNull(matchers, "matchers")) {
      kept = kept.where(LabelCondition.of(matcher));
    }
    return kept;
  }

  /** Keeps only the lines that meet this condition. */
  public UnwrappedLogs where(LabelCondition condition) {
    List<Stage.Where> filters = new ArrayList<>(unwrap().filters());
    LabelFilter filter = requireNonNull(condition, "condition").filter();
    filters.add(new Stage.Where(filter, SourceRange.NONE));
    return new UnwrappedLogs(
        logs(), new Unwrap(unwrap().label(), unwrap().conversion(), filters, SourceRange.NONE));
  }

  /**
   * Leaves out the lines in which there is no such number, instead of failing for all. API name:
   * {@code | __error__=""}.
   */
  public UnwrappedLogs ignoringErrors() {
    return where(LabelCondition.of(LogQl.ERROR.is("")));
  }

  /** Asks for each combination of these labels instead of each stream. API name: {@code by}. */
  public GroupedLogs by(Label... labels) {
    return new GroupedLogs(logs(), unwrap(), Grouping.by(labels));
  }

  /** Asks for each combination of all other labels. API name: {@code without}. */
  public GroupedLogs without(Label... labels) {
    return new GroupedLogs(logs(), unwrap(), Grouping.without(labels));
  }

  /** Sum over Grafana's {@code $__auto}, for dashboards only. API name: {@code sum_over_time}. */
  public MetricQuery sumOver() {
    return over(RangeOperator.SUM, Window.AUTO);
  }

  /**
   * Sum over this window. API name: {@code sum_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery sumOver(Span window) {
    return over(RangeOperator.SUM, Window.of(window));
  }

  /** Sum over this window. API name: {@code sum_over_time}. */
  public MetricQuery sumOver(Window window) {
    return over(RangeOperator.SUM, window);
  }

  /** Sum per second over Grafana's {@code $__auto}, for dashboards only. API name: {@code rate}. */
  public MetricQuery rate() {
    return over(RangeOperator.RATE, Window.AUTO);
  }

  /**
   * Sum per second over this window. API name: {@code rate}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery rate(Span window) {
    return over(RangeOperator.RATE, Window.of(window));
  }

  /** Sum per second over this window. API name: {@code rate}. */
  public MetricQuery rate(Window window) {
    return over(RangeOperator.RATE, window);
  }

  /**
   * Growth per second of numbers that only go up over Grafana's {@code $__auto}, for dashboards
   * only. API name: {@code rate_counter}.
   */
  public MetricQuery rateCounter() {
    return over(RangeOperator.RATE_COUNTER, Window.AUTO);
  }

  /**
   * Growth per second of numbers that only go up over this window. API name: {@code rate_counter}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery rateCounter(Span window) {
    return over(RangeOperator.RATE_COUNTER, Window.of(window));
  }

  /**
   * Growth per second of numbers that only go up over this window. API name: {@code rate_counter}.
   */
  public MetricQuery rateCounter(Window window) {
    return over(RangeOperator.RATE_COUNTER, window);
  }

  /**
   * 1 when there is no number at all over Grafana's {@code $__auto}, for dashboards only. API name:
   * {@code absent_over_time}.
   */
  public MetricQuery absentOver() {
    return over(RangeOperator.ABSENT, Window.AUTO);
  }

  /**
   * 1 when there is no number at all over this window. API name: {@code absent_over_time}.
   *
   * @throws IllegalArgumentException when the window is 0
   */
  public MetricQuery absentOver(Span window) {
    return over(RangeOperator.ABSENT, Window.of(window));
  }

  /** 1 when there is no number at all over this window. API name: {@code absent_over_time}. */
  public MetricQuery absentOver(Window window) {
    return over(RangeOperator.ABSENT, window);
  }
}
