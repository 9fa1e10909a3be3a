package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Dialect;
import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.promql.Expression.Call;
import dev.belfry.promql.Expression.Unary;
import dev.belfry.promql.Literal.NumberLiteral;
import dev.belfry.promql.Literal.StringLiteral;
import dev.belfry.promql.Selector.VectorSelector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinePrinterTest {
  private static final Label JOB = new Label("job");
  private static final VectorSelector X = new VectorSelector("x", List.of());

  private static String selector(String name, Matcher... matchers) {
    return LinePrinter.print(new VectorSelector(name, List.of(matchers)));
  }

  @Test
  void matchers_are_sorted_by_their_text() {
    Label a = new Label("a");
    assertEquals(
        "x{a!=\"2\",a!~\"4\",a=\"1\",a=~\"3\",job=\"z\"}",
        selector("x", JOB.is("z"), a.matches("3"), a.is("1"), a.doesNotMatch("4"), a.isNot("2")));
  }

  @Test
  void matcher_value_is_quoted_as_go_does() {
    assertEquals("x{job=\"a\\tb\\\"\"}", selector("x", JOB.is("a\tb\"")));
    assertEquals("x{job=~\"\\\\d+\"}", selector("x", JOB.matches("\\d+")));
  }

  @Test
  void selector_may_have_matchers_only() {
    assertEquals("{job=\"a\"}", selector("", JOB.is("a")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "BOOL", "ignoring", "Group_Left", "inf", "NaN", "my.metric", "1st"})
  void name_that_can_not_stand_bare_becomes_a_matcher(String name) {
    assertEquals("{__name__=\"" + name + "\",job=\"a\"}", selector(name, JOB.is("a")));
    assertEquals("{__name__=\"" + name + "\"}", selector(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sum", "by", "without", "offset", "and", "start", "on_call", "a:b"})
  void name_that_can_stand_bare_does(String name) {
    assertEquals(name, selector(name));
  }

  @Test
  void label_that_can_not_stand_in_a_list_is_quoted() {
    Grouping grouping =
        Grouping.by(new Label("without"), new Label("NaN"), new Label("by"), new Label("on"));
    assertEquals(
        "sum by (\"without\", \"NaN\", by, on) (x)",
        LinePrinter.print(
            new Expression.Aggregation(AggregationOperator.SUM, grouping, Optional.empty(), X)));
  }

  private static VectorSelector shifted(long millis) {
    return X.with(Modifiers.NONE.offset(new DurationExpression.Length(millis)), SourceRange.NONE);
  }

  @Test
  void offset_may_look_ahead() {
    assertEquals("x offset 5m", shifted(300_000).text());
    assertEquals("x offset -1m30s", shifted(-90_000).text());
    assertEquals("x", shifted(0).text());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "5e-3, 0.005",
    "0.1, 0.1",
    "100, 100",
    "1e3, 1000",
    "-2.50, -2.5",
    "1e-9, 0.000000001",
    "1.5e25, 15000000000000000000000000",
    "9007199254740993, 9007199254740992",
    "0.30000000000000004, 0.30000000000000004",
    "NaN, NaN",
    "Infinity, +Inf",
    "-Infinity, -Inf",
  })
  void number_is_the_shortest_decimal_without_exponent(double number, String text) {
    assertEquals(text, LinePrinter.print(new NumberLiteral(number)));
  }

  @Test
  void texts_are_quoted() {
    assertEquals("\"a\\nb\"", LinePrinter.print(new StringLiteral("a\nb")));
  }

  @Test
  void arguments_are_separated_by_comma_and_space() {
    assertEquals("f()", LinePrinter.print(new Call("f", List.of())));
    assertEquals(
        "f(x, 1, \"a\")",
        LinePrinter.print(new Call("f", List.of(X, new NumberLiteral(1), new StringLiteral("a")))));
  }

  @Test
  void signs_stand_directly_before_their_operand() {
    assertEquals("+x", LinePrinter.print(new Unary(Expression.Sign.PLUS, X)));
  }

  /** What is deep waits in a list: where that begins must not show. */
  @Test
  void parts_are_printed_in_order_at_every_depth() {
    String text = "x";
    for (int depth = 0; depth < 60; depth++) {
      assertEquals(text, PromQlParser.parse(text, Dialect.PLAIN).text());
      text =
          switch (depth % 5) {
            case 0 -> "abs(" + text + ")";
            case 1 -> "sum by (a) (" + text + ")";
            case 2 -> "clamp(" + text + ", 0, 1)";
            case 3 -> "max_over_time(" + text + "[5m:1m] offset 1h)";
            default -> "(-" + text + " / (1 + y))";
          };
    }
  }
}
