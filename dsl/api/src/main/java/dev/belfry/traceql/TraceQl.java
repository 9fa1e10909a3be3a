package dev.belfry.traceql;

import static java.util.Objects.requireNonNull;

/**
 * Where queries of Tempo start: spans, their fields and what is made of them. Import its methods
 * statically and go on with a dot: {@code
 * spans(resource("service.name").is("api")).having(count().above(3))}.
 */
public final class TraceQl {
  /** How long the span took. API name: {@code duration}. */
  public static final SpanField DURATION = SpanField.intrinsic("duration");

  /** What the span does, such as the route of a request. API name: {@code name}. */
  public static final SpanField NAME = SpanField.intrinsic("name");

  /** How its work ended; to compare it, use {@link #status}. API name: {@code status}. */
  public static final SpanField STATUS = SpanField.intrinsic("status");

  /** What is said about how its work ended. API name: {@code statusMessage}. */
  public static final SpanField STATUS_MESSAGE = SpanField.intrinsic("statusMessage");

  /**
   * Which part it plays between services; to compare it, use {@link #kind}. API name: {@code kind}.
   */
  public static final SpanField KIND = SpanField.intrinsic("kind");

  /** How long the whole trace took. API name: {@code traceDuration}. */
  public static final SpanField TRACE_DURATION = SpanField.intrinsic("traceDuration");

  /** What the first span of the trace does. API name: {@code rootName}. */
  public static final SpanField ROOT_NAME = SpanField.intrinsic("rootName");

  /** The service of the first span of the trace. API name: {@code rootServiceName}. */
  public static final SpanField ROOT_SERVICE_NAME = SpanField.intrinsic("rootServiceName");

  private TraceQl() {}

  /** The spans that meet all of these conditions; all spans when there is none. */
  public static Spans spans(SpanCondition... conditions) {
    SpanCondition all = null;
    for (SpanCondition condition : requireNonNull(conditions, "conditions")) {
      all = all == null ? requireNonNull(condition, "condition") : all.and(condition);
    }
    return new Spans(new Selection.One(all == null ? "{ }" : "{ " + all + " }"));
  }

  /**
   * An attribute of the span itself. API name: {@code span.}.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public static SpanField span(String name) {
    return SpanField.attribute("span", name);
  }

  /**
   * An attribute of the service or machine that the span is of. API name: {@code resource.}.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public static SpanField resource(String name) {
    return SpanField.attribute("resource", name);
  }

  /**
   * An attribute of an event of the span. API name: {@code event.}.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public static SpanField event(String name) {
    return SpanField.attribute("event", name);
  }

  /**
   * An attribute of a link of the span. API name: {@code link.}.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public static SpanField link(String name) {
    return SpanField.attribute("link", name);
  }

  /**
   * An attribute of the span or its resource, slower to find. API name: {@code .}.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public static SpanField attribute(String name) {
    return SpanField.attribute("", name);
  }

  /** The work of the span ended this way. API name: {@code status}. */
  public static SpanCondition status(SpanStatus status) {
    return SpanCondition.of(STATUS + " = " + requireNonNull(status, "status").symbol());
  }

  /** The span plays this part between services. API name: {@code kind}. */
  public static SpanCondition kind(SpanKind kind) {
    return SpanCondition.of(KIND + " = " + requireNonNull(kind, "kind").symbol());
  }

  /** The number of spans that were found in a trace. API name: {@code count}. */
  public static SpanAggregate count() {
    return new SpanAggregate("count", "");
  }

  /** Sum of a field in the spans that were found in a trace. API name: {@code sum}. */
  public static SpanAggregate sum(SpanField field) {
    return new SpanAggregate("sum", requireNonNull(field, "field").toString());
  }

  /** Mean of a field in the spans that were found in a trace. API name: {@code avg}. */
  public static SpanAggregate avg(SpanField field) {
    return new SpanAggregate("avg", requireNonNull(field, "field").toString());
  }

  /** Smallest value of a field in the spans that were found in a trace. API name: {@code min}. */
  public static SpanAggregate min(SpanField field) {
    return new SpanAggregate("min", requireNonNull(field, "field").toString());
  }

  /** Largest value of a field in the spans that were found in a trace. API name: {@code max}. */
  public static SpanAggregate max(SpanField field) {
    return new SpanAggregate("max", requireNonNull(field, "field").toString());
  }
}
