package dev.belfry.promql;

import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.histogram;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import dev.belfry.promql.Expression.Aggregation;
import dev.belfry.promql.Expression.Binary;
import dev.belfry.promql.Literal.NumberLiteral;
import dev.belfry.promql.Selector.RangeSelector;
import dev.belfry.promql.Selector.Subquery;
import dev.belfry.promql.Selector.VectorSelector;
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
  void modifiers_stand_behind_a_range() {
    VectorSelector shifted = X.with(Modifiers.NONE.offset(minutes(1)), SourceRange.NONE);
    assertEquals(
        "range: expected modifiers behind it, got some before it",
        refusal(() -> new RangeSelector(shifted, DurationExpression.of(minutes(5)))));
  }

  @Test
  void subquery_is_not_extended() {
    DurationExpression range = DurationExpression.of(minutes(5));
    Modifiers anchored = Modifiers.NONE.extension(RangeExtension.ANCHORED);
    assertEquals(
        "subquery: expected no extension, got anchored",
        refusal(() -> new Subquery(X, range, Optional.empty(), anchored, SourceRange.NONE)));
  }

  @Test
  void range_and_step_are_more_than_nothing() {
    DurationExpression range = DurationExpression.of(minutes(5));
    DurationExpression nothing = new DurationExpression.Length(0);
    assertEquals(
        "range: expected a time span of more than 0, got 0s",
        refusal(() -> new RangeSelector(X, nothing)));
    assertEquals(
        "step: expected a time span of more than 0, got -1s",
        refusal(() -> new Subquery(X, range, Optional.of(new DurationExpression.Length(-1000)))));
  }

  @Test
  void set_operators_fill_nothing() {
    VectorMatching filled = VectorMatching.DEFAULT.fill(0);
    assertEquals(
        "and: expected on or ignoring alone, got fill",
        refusal(() -> new Binary(X, BinaryOperator.AND, false, filled, X)));
  }

  @Test
  void order_of_matchers_makes_no_difference() {
    Matcher a = new Label("a").is("1");
    Matcher b = new Label("b").is("2");
    assertEquals(new VectorSelector("x", List.of(a, b)), new VectorSelector("x", List.of(b, a)));
  }

  @Test
  void name_that_needs_quotes_is_a_matcher() {
    VectorSelector selector = new VectorSelector("my.metric", List.of());
    assertEquals("", selector.name());
    assertEquals(List.of(new Label("__name__").is("my.metric")), selector.matchers());
  }

  @Test
  void place_is_no_part_of_equality() {
    SourceRange place = new SourceRange(3, 4);
    assertEquals(X, new VectorSelector("x", List.of(), Modifiers.NONE, place));
    assertEquals(ONE.hashCode(), new NumberLiteral(1, false, place).hashCode());
  }

  @Test
  void number_that_is_no_duration_is_refused() {
    assertEquals(
        "number: expected one that can be written as a duration, got NaN",
        refusal(() -> new NumberLiteral(Double.NaN, true, SourceRange.NONE)));
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
    DurationExpression range = DurationExpression.of(Span.seconds(30));
    assertEquals(List.of(X), new RangeSelector(X, range).children());
    assertEquals(List.of(X), new Subquery(X, range, Optional.empty()).children());
    assertEquals(List.of(), new Literal.Variable("$x").children());
    assertEquals(List.of(X), new Expression.Parentheses(X).children());
    assertEquals(List.of("a", "b"), texts(PromQl.promQl("a $op b").expression().children()));
    assertEquals(
        List.of("5", "a"), texts(PromQl.promQl("$how by (x) (5, a)").expression().children()));
    assertEquals(List.of(), new Literal.StringLiteral("x").children());
    assertEquals(
        List.of(ONE, X), aggregation(AggregationOperator.TOPK, Optional.of(ONE)).children());
  }

  private static List<String> texts(List<Expression> expressions) {
    return expressions.stream().map(Expression::text).toList();
  }
}
