package dev.belfry.logql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.Label;
import dev.belfry.common.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static final Expression.Metric ONE = LogQl.vector(1).metric;

  private static String refusal(Runnable construction) {
    return assertThrows(IllegalArgumentException.class, construction::run).getMessage();
  }

  @Test
  void children_lead_to_every_selector() {
    List<String> selectors = new ArrayList<>();
    collect(
        LogQl.parse(
                "label_replace(topk(1, rate({a=\"1\"}[5m])), \"a\", \"b\", \"c\", \"d\") + (2 *"
                    + " vector(1) / count_over_time({a=\"2\"} | json [5m]))")
            .expression(),
        selectors);
    assertEquals(List.of("{a=\"1\"}", "{a=\"2\"} | json"), selectors);
  }

  private static void collect(Expression expression, List<String> found) {
    if (expression instanceof Expression.Logs) {
      found.add(LinePrinter.print(expression));
    }
    expression.children().forEach(child -> collect(child, found));
  }

  @Test
  void parts_that_do_not_go_together_are_refused() {
    assertEquals(
        "bool: expected a comparison, got `+`",
        refusal(
            () ->
                new Expression.Binary(
                    ONE, BinaryOperator.ADD, true, VectorMatching.DEFAULT, ONE, SourceRange.NONE)));
    assertEquals(
        "line filter: expected something to look for, got none",
        refusal(() -> new LineFilter(LineFilter.Operator.CONTAINS, List.of(), SourceRange.NONE)));
    assertEquals(
        "label_format: expected a label, got none",
        refusal(() -> new Stage.LabelFormat(List.of(), SourceRange.NONE)));
    assertEquals(
        "label: expected a matcher for `a`, got `b`",
        refusal(() -> new Stage.Chosen("a", Optional.of(LabelMatcher.of(new Label("b").is("c"))))));
    assertEquals(
        "vector matching: expected groupLeft or groupRight for the label `a`, got none",
        refusal(
            () ->
                new VectorMatching(
                    VectorMatching.Mode.ON, List.of(), VectorMatching.Group.NONE, List.of("a"))));
  }

  @Test
  void texts_without_quotes_are_variables() {
    assertEquals(
        "text: expected a variable such as ${name:doublequote} where there are no quotes, got `a`",
        refusal(() -> new Text("a", Text.Quote.NONE)));
    assertEquals(
        "text: expected no backtick inside backticks, got one",
        refusal(() -> new Text("`", Text.Quote.RAW)));
    assertEquals(
        "text: expected whole characters, got half of a pair", refusal(() -> Text.of("\ud83d")));
    assertEquals(
        "variable: expected a name such as $name or ${name}, got `5m`",
        refusal(() -> new Quantity.Variable("5m")));
  }

  @Test
  void variables_are_told_from_dollars() {
    for (String text : List.of("$a", "x${a}y", "${a:regex}", "${a.b:c}", "[[a]]", "[[a:csv]]")) {
      assertTrue(Variables.isIn(text), text);
    }
    for (String text : List.of("", "$", "a$", "$1", "${", "${a", "[[", "[[:alpha:]]", "a$|b$")) {
      assertFalse(Variables.isIn(text), text);
    }
  }

  @Test
  void source_takes_no_part_in_equality() {
    assertEquals(LogQl.parse("{a=\"b\"}|=\"x\""), LogQl.parse("  { a = `b` } |= `x`"));
    assertEquals(new SourceRange(1, 2), SourceRange.NONE);
    assertEquals(new SourceRange(1, 2).hashCode(), SourceRange.NONE.hashCode());
  }
}
