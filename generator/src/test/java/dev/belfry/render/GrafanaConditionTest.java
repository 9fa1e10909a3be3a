package dev.belfry.render;

import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.alert;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Label;
import dev.belfry.common.Span;
import dev.belfry.promql.Condition;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class GrafanaConditionTest {
  private static final Gauge QUEUE = gauge("queue_length");
  private static final Gauge LIMIT = gauge("queue_limit");

  static final List<Arguments> THRESHOLDS =
      List.of(
          Arguments.of(QUEUE.above(10), "gt"),
          Arguments.of(QUEUE.below(10), "lt"),
          Arguments.of(QUEUE.atLeast(10), "gte"),
          Arguments.of(QUEUE.atMost(10), "lte"),
          Arguments.of(QUEUE.equalTo(10), "eq"),
          Arguments.of(QUEUE.notEqualTo(10), "ne"));

  static final List<Condition<?>> WHOLE =
      List.of(
          QUEUE.above(LIMIT),
          QUEUE.above(Double.POSITIVE_INFINITY),
          QUEUE.above(10).and(LIMIT.below(5)),
          QUEUE.above(10).or(LIMIT.below(5)),
          QUEUE.absent());

  private static GrafanaCondition of(Condition<?> condition) {
    return GrafanaCondition.of(alert("Full").when(condition).node());
  }

  @ParameterizedTest
  @FieldSource("THRESHOLDS")
  void a_comparison_with_a_number_is_a_query_and_a_threshold(Condition<?> condition, String type) {
    GrafanaCondition there = of(condition);

    assertEquals("queue_length", there.query());
    assertEquals(
        Node.array(
            Node.object()
                .with(
                    "evaluator",
                    Node.object()
                        .with("params", Node.array(Node.number(10)))
                        .with("type", Node.text(type)))),
        there.expression().array("conditions"));
  }

  /** What is no comparison with a number would mean something else by a threshold. */
  @ParameterizedTest
  @FieldSource("WHOLE")
  void any_other_condition_stays_whole_and_fires_for_each_series(Condition<?> condition) {
    GrafanaCondition there = of(condition);

    assertEquals(condition.pretty(), there.query());
    assertEquals("math", there.expression().text("type").orElseThrow());
    assertEquals(
        "is_number($A) || is_nan($A) || is_inf($A)",
        there.expression().text("expression").orElseThrow());
  }

  @Test
  void a_condition_on_logs_and_a_text_of_the_author_stay_whole() {
    var errors = streams(Label.label("app").is("api")).rate(Span.minutes(5)).sum().above(1);

    assertEquals(errors.pretty(), GrafanaCondition.of(alert("X").whenLogs(errors).node()).query());
    assertEquals(
        "up == 0",
        GrafanaCondition.of(
                alert("X").when(QUEUE.above(1)).unchecked("expr", Node.text("up == 0")).node())
            .query());
  }
}
