package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromQlExceptionTest {

  private static PromQlException error(String text) {
    return assertThrows(PromQlException.class, () -> PromQlParser.parse(text, Dialect.PLAIN), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "sum( => expected an expression, got the end",
        "sum(x => expected an operator, `,` or `)`, got the end",
        "sum(x,) => expected another argument behind the `,`, got `)`",
        "sum(x, y) => sum: expected 1 argument, got 2",
        "x y => expected an operator or the end, got `y`",
        "x \"y\" => expected an operator or the end, got the text `\"y\"`",
        "x[5]] => expected an operator or the end, got `]`",
        "x[5m => expected an operator, `:` or `]`, got the end",
        "x[y] => expected a duration such as 5m, a number of seconds, step(), range(), min_of() or"
            + " max_of(), got `y`",
        "x[0] => expected a duration of at least 1ms",
        "x[5m1h] => expected a duration of whole numbers with units from y w d h m s ms in this order,"
            + " got `5m1h`",
        "x{a} => expected one of `=`, `!=`, `=~`, `!~`, got `}`",
        "x{a=b} => expected a value in quotes, got `b`",
        "sum(1) => sum: expected an instant vector as its operand, got a scalar",
        "rate(x) => rate: expected a range vector, got an instant vector",
        "rate() => rate: expected 1 argument, got 0",
        "round(x, 1, 2) => round: expected 1 to 2 arguments, got 3",
        "label_join(x) => label_join: expected at least 3 arguments, got 1",
        "Rate(x[5m]) => expected a function, got `Rate`; near ones: `rate`",
        "foobar(x) => expected a function, got `foobar`",
        "1 > 2 => expected `> bool` between two scalars, got `>`",
        "x + on (a) 1 => `on`: expected instant vectors on both sides",
        "x{}[5m] + 1 => `+`: expected a scalar or an instant vector on both sides, got a range vector",
        "{} => expected a name or a matcher that does not match the empty text, got neither",
        "sum by (inf) (x) => expected a label, got a keyword; write \"inf\"",
        "5x => expected a number or a duration, got `5x`",
        "x.y => unexpected character `.`",
        "'\\\ud83d\ude00' => expected a known escape, got `\\\ud83d\ude00`",
        "'\\u1\ud83d\ude00' => expected 4 digits in the escape, got `\\u1\ud83d\ude00`",
        "sum(x) offset 5m => `offset`: expected a selector or a subquery before it",
      })
  void error_says_what_was_expected(String text, String problem) {
    assertEquals(problem, error(text).problem());
  }

  @Test
  void caret_points_at_the_place() {
    assertEquals(
        """
        PromQL, line 1, column 10: sum: expected an instant vector as its operand, got a scalar
          x + sum( 1.5 )
                   ^^^\
        """,
        error("x + sum( 1.5 )").rendering());
    assertEquals(
        """
        PromQL, line 3, column 1: expected an expression, got the end
         \s
          ^\
        """,
        error("x\n+\n").rendering());
  }

  @Test
  void characters_beyond_ascii_are_one_column() {
    assertEquals(
        """
        PromQL, line 1, column 10: expected an operator or the end, got `y`
          x{a="\ud83d\ude00"} y
                   ^\
        """,
        error("x{a=\"\ud83d\ude00\"} y").rendering());
  }

  @Test
  void long_line_is_cut() {
    String rendering = error("x + ".repeat(50) + "sum(1)" + " + x".repeat(50)).rendering();
    String[] lines = rendering.split("\n");
    assertEquals(3, lines.length);
    assertEquals("1", lines[1].substring(lines[2].indexOf('^'), lines[2].length()));
    assertEquals(108, lines[1].length());
  }
}
