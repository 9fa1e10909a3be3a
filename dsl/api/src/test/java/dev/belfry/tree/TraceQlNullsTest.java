package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Placeholder;
import dev.belfry.common.Span;
import dev.belfry.traceql.AggregateCondition;
import dev.belfry.traceql.SpanAggregate;
import dev.belfry.traceql.SpanCondition;
import dev.belfry.traceql.SpanField;
import dev.belfry.traceql.SpanKind;
import dev.belfry.traceql.SpanStatus;
import dev.belfry.traceql.Spans;
import dev.belfry.traceql.TraceMetric;
import dev.belfry.traceql.TraceQl;
import dev.belfry.traceql.TraceQlExpression;
import dev.belfry.traceql.TraceQuery;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Calls everything public of the TraceQL package with null in place of one argument. */
class TraceQlNullsTest {
  static final List<Class<?>> CHECKED =
      List.of(
          AggregateCondition.class,
          SpanAggregate.class,
          SpanCondition.class,
          SpanField.class,
          SpanKind.class,
          SpanStatus.class,
          Spans.class,
          TraceMetric.class,
          TraceQl.class,
          TraceQlExpression.class,
          TraceQuery.class);

  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String.class, "sample"),
          Map.entry(Placeholder.class, (Placeholder) () -> "$sample"),
          Map.entry(Span.class, Span.minutes(1)),
          Map.entry(AggregateCondition.class, TraceQl.count().above(1)),
          Map.entry(SpanAggregate.class, TraceQl.count()),
          Map.entry(SpanCondition.class, TraceQl.NAME.is("a")),
          Map.entry(SpanField.class, TraceQl.NAME),
          Map.entry(Spans.class, TraceQl.spans()),
          Map.entry(TraceMetric.class, TraceQl.spans().rate()),
          Map.entry(TraceQlExpression.class, TraceQl.spans()),
          Map.entry(TraceQuery.class, TraceQl.spans().coalesce()));

  @ParameterizedTest
  @FieldSource("CHECKED")
  void every_null_is_refused_by_the_name_of_the_parameter(Class<?> type) {
    assertEquals(List.of(), new NullCalls(SAMPLES).accepted(type));
  }
}
