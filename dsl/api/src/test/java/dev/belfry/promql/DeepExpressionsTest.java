package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.Dialect;
import dev.belfry.common.Label;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions that only programs write: none is too deep, and none takes more than its length. */
class DeepExpressionsTest {
  private static final int MANY = 20_000;
  private static final Duration SOON = Duration.ofSeconds(30);

  private static String repeated(String open, String core, String close) {
    return open.repeat(MANY) + core + (close == null ? "" : close).repeat(MANY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "''; x; ' or x'",
        "''; x; ' + x'",
        "''; 1; ' + 1'",
        "''; x; ' * on () x + x'",
        "''; 1; ' + on () $x'",
        "''; x; ' $op x'",
        "x ^; x; ''",
        "1 ^; x; ''",
        "'x + ('; x; ' * 2)'",
        "(; x; )",
        "'-('; x; )",
        "-; x; ''",
        "abs(; x; )",
        "'sum by (job) ('; x; )",
        "'sum('; x; ') by (job)'",
        "'topk(5, '; x; )",
        "'label_replace('; x; ', \"a\", \"b\", \"c\", \"d\")'",
        "'$how by (a) ('; x; )",
        "'max_over_time('; x; '[5m:])'",
        "'scalar(x + '; x; )"
      })
  void no_expression_is_too_deep(String open, String core, String close) {
    String text = repeated(open, core, close);
    assertTimeoutPreemptively(SOON, () -> everything(text, core));
  }

  private static void everything(String text, String core) {
    Expression read = PromQlParser.parse(text, Dialect.GRAFANA);
    String printed = read.text();
    Expression again = PromQlParser.parse(printed, Dialect.GRAFANA);
    assertTrue(printed.equals(again.text()), core);
    assertTrue(read.equals(again), core);
    assertEquals(read.hashCode(), again.hashCode());
    assertTrue(printed.equals(read.toString()), core);
    assertTrue(read.equals(PromQlParser.parse(read.pretty(), Dialect.GRAFANA)), core);
    assertEquals(read.type(), again.type());
    Expression scoped = Scope.of(read, new Label("cluster").is("a"));
    assertEquals(!printed.contains("x"), read.equals(scoped));
    assertEquals(read.parts().size(), scoped.parts().size());
  }

  @Test
  void chain_groups_as_its_operators_do() {
    String sum = PromQlParser.parse("x" + " + x".repeat(MANY), Dialect.PLAIN).text();
    Expression last = PromQlParser.parse(sum + " + y", Dialect.PLAIN);
    assertEquals("y", ((Expression.Binary) last).right().text());
    assertTrue(sum.equals(((Expression.Binary) last).left().text()));
    String power = "x ^ ".repeat(MANY) + "x";
    Expression first = PromQlParser.parse("y ^ " + power, Dialect.PLAIN);
    assertEquals("y", ((Expression.Binary) first).left().text());
    assertTrue(power.equals(((Expression.Binary) first).right().text()));
  }

  @Test
  void one_other_term_makes_another_chain() {
    String half = " or x".repeat(MANY / 2);
    Expression one = PromQlParser.parse("x" + half + " or x" + half, Dialect.PLAIN);
    Expression other = PromQlParser.parse("x" + half + " or y" + half, Dialect.PLAIN);
    Expression grouped = PromQlParser.parse("x" + half + " or (x)" + half, Dialect.PLAIN);
    assertNotEquals(one.hashCode(), other.hashCode());
    assertTrue(!one.equals(other) && !one.equals(grouped));
  }

  @Test
  void chain_that_java_builds_may_be_as_long() {
    InstantVector<Object> sum = PromQl.gauge("x").plus(1);
    InstantVector<Object> either = PromQl.gauge("x").plus(1);
    for (int i = 0; i < MANY; i++) {
      sum = sum.plus(PromQl.gauge("x"));
      either = PromQl.gauge("y").or(either);
    }
    assertTrue(sum.text().equals("x + 1" + " + x".repeat(MANY)));
    assertTrue(sum.equals(PromQl.promQl(sum.text())));
    String nested = "y or (".repeat(MANY - 1) + "y or x + 1" + ")".repeat(MANY - 1);
    assertTrue(either.text().equals(nested));
    assertTrue(either.equals(PromQl.promQl(either.text())));
    assertEquals(sum.hashCode(), PromQl.promQl(sum.pretty()).hashCode());
  }

  @Test
  void what_is_missing_at_the_end_of_a_deep_text_is_said() {
    String open = "abs((".repeat(MANY);
    PromQlException error =
        assertThrows(PromQlException.class, () -> PromQlParser.parse(open + "x", Dialect.PLAIN));
    assertEquals("expected an operator or `)`, got the end", error.problem());
  }
}
