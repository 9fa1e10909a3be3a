package dev.belfry.promql;

import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.histogram;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Span;
import dev.belfry.promql.Expression.Aggregation;
import dev.belfry.promql.Expression.Binary;
import dev.belfry.promql.Expression.NumberLiteral;
import dev.belfry.promql.Expression.Offset;
import dev.belfry.promql.Expression.RangeSelector;
import dev.belfry.promql.Expression.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static final VectorSelector X = new VectorSelector("x", List.of());
  private static final NumberLiteral ONE = new NumberLiteral(1);

  private static String refusal(Runnable construction) {
    return assertThrows(IllegalArgumentException.class, construction::run).getMessage();
  }

  @Test
  void selector_of_nothing_is_refused() {
    assertEquals(
        "selector: expected a name or a matcher, got neither",
        refusal(() -> new VectorSelector("", List.of())));
  }

  @Test
  void offset_of_nothing_is_refused() {
    assertEquals("offset: expected a time other than 0, got 0", refusal(() -> new Offset(X, 0)));
  }

  @Test
  void parameter_has_to_fit_the_aggregation() {
    assertEquals(
        "topk: expected a parameter, got none",
        refusal(() -> aggregation(AggregationOperator.TOPK, Optional.empty())));
    assertEquals(
        "sum: expected no parameter, got one",
        refusal(() -> aggregation(AggregationOperator.SUM, Optional.of(ONE))));
  }

  private static Aggregation aggregation(
      AggregationOperator operator, Optional<Expression> parameter) {
    return new Aggregation(operator, Grouping.EVERYTHING, parameter, X);
  }

  @Test
  void bool_needs_a_comparison() {
    assertEquals(
        "bool: expected a comparison, got `+`",
        refusal(() -> new Binary(X, BinaryOperator.ADD, true, VectorMatching.DEFAULT, ONE)));
  }

  @Test
  void lists_are_copied_in() {
    List<Expression> arguments = new ArrayList<>(List.of(X));
    Expression.Call call = new Expression.Call("abs", arguments);
    arguments.clear();
    assertEquals(List.of(X), call.arguments());
  }

  @Test
  void children_lead_to_every_range() {
    List<String> ranges = new ArrayList<>();
    collectRanges(
        histogram("h")
            .mean(minutes(1))
            .plus(histogram("h").offset(minutes(1)).rate())
            .topK(3)
            .minus(gauge("g").negated())
            .above(1)
            .expression(),
        ranges);
    assertEquals(List.of("1m", "1m", "$__rate_interval"), ranges);
  }

  private static void collectRanges(Expression expression, List<String> found) {
    if (expression instanceof RangeSelector selector) {
      found.add(selector.range().text());
    }
    for (Expression child : expression.children()) {
      collectRanges(child, found);
    }
  }

  @Test
  void children_come_in_printed_order() {
    Range range = new Range.Fixed(Span.seconds(30));
    assertEquals(List.of(X), new RangeSelector(X, range).children());
    assertEquals(List.of(X), new Offset(X, 1).children());
    assertEquals(List.of(X), new Expression.Parentheses(X).children());
    assertEquals(List.of(), new Expression.StringLiteral("x").children());
    assertEquals(
        List.of(ONE, X), aggregation(AggregationOperator.TOPK, Optional.of(ONE)).children());
  }
}
