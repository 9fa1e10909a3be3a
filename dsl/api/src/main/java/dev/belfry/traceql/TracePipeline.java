package dev.belfry.traceql;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What can be done with spans that were found. The methods are not final: only then does the
 * compiler repeat them in the public classes, where reflection can call them.
 */
abstract sealed class TracePipeline extends TraceQlExpression permits Spans, TraceQuery {
  private static final String STEP = " | ";

  private final Selection selection;
  private final List<String> steps;

  TracePipeline(Selection selection, List<String> steps) {
    this.selection = selection;
    this.steps = steps;
  }

  final Selection selection() {
    return selection;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder(selection.text());
    steps.forEach(step -> text.append(STEP).append(step));
    return text.toString();
  }

  @Override
  String split() {
    boolean fits = selection.text().length() <= Selection.WIDTH;
    StringBuilder text = new StringBuilder(fits ? selection.text() : selection.split(""));
    steps.forEach(step -> text.append("\n ").append(STEP).append(step));
    return text.toString();
  }

  /** Keeps the traces whose spans meet a condition together: {@code count().above(3)}. */
  public TraceQuery having(AggregateCondition condition) {
    return step(requireNonNull(condition, "condition").toString());
  }

  /** Makes a group of spans for each value of a field. API name: {@code by}. */
  public TraceQuery groupBy(SpanField field) {
    return step("by(" + requireNonNull(field, "field") + ")");
  }

  /** Makes one group of all again. API name: {@code coalesce}. */
  public TraceQuery coalesce() {
    return step("coalesce()");
  }

  /**
   * Shows these fields of each span; at least one. API name: {@code select}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public TraceQuery select(SpanField... fields) {
    if (requireNonNull(fields, "fields").length == 0) {
      throw new IllegalArgumentException("select: expected at least one field, got none");
    }
    return step("select(" + list(fields) + ")");
  }

  static String list(SpanField... fields) {
    return Arrays.stream(requireNonNull(fields, "fields"))
        .map(field -> requireNonNull(field, "field").toString())
        .collect(Collectors.joining(", "));
  }

  private TraceQuery step(String step) {
    List<String> all = new ArrayList<>(steps);
    all.add(step);
    return new TraceQuery(selection, List.copyOf(all));
  }

  /** Spans per second. API name: {@code rate}. */
  public TraceMetric rate() {
    return new TraceMetric(this, "rate()");
  }

  /** Number of spans. API name: {@code count_over_time}. */
  public TraceMetric countOverTime() {
    return new TraceMetric(this, "count_over_time()");
  }

  /** Sum of a field. API name: {@code sum_over_time}. */
  public TraceMetric sumOverTime(SpanField field) {
    return new TraceMetric(this, "sum_over_time(" + requireNonNull(field, "field") + ")");
  }

  /** Mean of a field. API name: {@code avg_over_time}. */
  public TraceMetric avgOverTime(SpanField field) {
    return new TraceMetric(this, "avg_over_time(" + requireNonNull(field, "field") + ")");
  }

  /** Smallest value of a field. API name: {@code min_over_time}. */
  public TraceMetric minOverTime(SpanField field) {
    return new TraceMetric(this, "min_over_time(" + requireNonNull(field, "field") + ")");
  }

  /** Largest value of a field. API name: {@code max_over_time}. */
  public TraceMetric maxOverTime(SpanField field) {
    return new TraceMetric(this, "max_over_time(" + requireNonNull(field, "field") + ")");
  }

  /** How the values are spread in a field, for heat maps. API name: {@code histogram_over_time}. */
  public TraceMetric histogramOverTime(SpanField field) {
    return new TraceMetric(this, "histogram_over_time(" + requireNonNull(field, "field") + ")");
  }

  /**
   * The values below which so many percent of a field lie: {@code percentilesOverTime(DURATION, 50,
   * 95)}. API name: {@code quantile_over_time}.
   *
   * @throws IllegalArgumentException when there is no percentage, or one not from 0 to 100
   */
  public TraceMetric percentilesOverTime(SpanField field, double... percentages) {
    requireNonNull(field, "field");
    if (requireNonNull(percentages, "percentages").length == 0) {
      throw new IllegalArgumentException("percentiles: expected at least one, got none");
    }
    String shares =
        Arrays.stream(percentages).mapToObj(Literals::share).collect(Collectors.joining(", "));
    return new TraceMetric(this, "quantile_over_time(" + field + ", " + shares + ")");
  }

  /**
   * What sets the selected ones of these spans apart from the others. API name: {@code compare}.
   */
  public TraceMetric compare(Spans selected) {
    return new TraceMetric(this, "compare(" + requireNonNull(selected, "selected") + ")");
  }
}
