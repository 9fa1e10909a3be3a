package dev.belfry.logql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that only programs write: none is too deep, and what is wrong is refused soon. */
class DeepQueriesTest {
  private static final int OFTEN = 60_000;

  /** Printed, a chain of so many terms is as long as Loki allows. */
  private static final int MANY = 4_500;

  private static String nested(String open, String core, String close, int times) {
    return open.replace('~', ' ').repeat(times) + core + (close == null ? "" : close).repeat(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0000',
      value = {
        "(; {a=\"b\"}; +",
        "sum(; {a=\"b\"}; )",
        "rate((; {a=\"b\"}[1m]; ))",
        "{a=\"b\"}|; (((; )",
        "{a=~\"; (; \"}",
        "[; [; [",
        "-; -; -",
        "(; 1; ",
        "sum(; 1; ",
        "1+; ; "
      })
  void endless_mistakes_are_refused(String open, String core, String close) {
    String query = nested(open, core == null ? "" : core, close, OFTEN / open.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThrows(LogQlException.class, () -> LogQl.parse(query)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0000',
      value = {
        "(; 1; )",
        "(; {a=\"b\"}; )",
        "sum(; vector(1); )",
        "sum~by(a)(; vector(1); )",
        "topk(5,; vector(1); )",
        "label_replace(; vector(1); ,\"\",\"\",\"\",\"\")",
        "1+; 1; ",
        "; 1; +1",
        "; vector(1); ~or~vector(1)",
        "1^; 1; ",
        "1-(; 1; )",
        "vector(1)~or~; vector(1); ",
        "; {a=\"b\"}~|~c=\"d\"; ~or~c=\"d\"",
        "; {a=\"b\"}~|~c=\"d\"; ~and~c=\"d\"",
        "; {a=\"b\"}~|~c=\"d\"; ,c=\"d\"",
      })
  void no_query_is_too_deep(String open, String core, String close) {
    String before = open == null ? "" : open;
    String after = close == null ? "" : close.replace('~', ' ');
    String query = nested(before, core.replace('~', ' '), after, MANY);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> everything(query, before + after));
  }

  private static void everything(String query, String shape) {
    LogQlExpression read = LogQl.parse(query);
    LogQlExpression again = LogQl.parse(read.text());
    assertTrue(read.text().equals(again.text()), shape);
    assertTrue(read.equals(again), shape);
    assertEquals(read.hashCode(), again.hashCode());
    assertTrue(read.text().equals(read.toString()), shape);
    assertTrue(read.expression().toString().length() <= 100 * MANY, shape);
    assertTrue(read.pretty().length() >= read.text().length(), shape);
    assertEquals(read.expression().parts().size(), again.expression().parts().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0000',
      value = {
        "(; 1; )",
        "sum(; vector(1); )",
        "1+; 1; ",
        "1^; 1; ",
        "1-(; 1; )",
        "vector(1)~or~; vector(1); "
      })
  void what_is_split_is_read_as_what_it_was(String open, String core, String close) {
    LogQlExpression read = LogQl.parse(nested(open, core, close, 100));
    assertEquals(read, LogQl.parse(read.pretty()));
  }

  @Test
  void regular_expressions_are_bounded() {
    String groups = "{a=~\"" + "(".repeat(1_000) + "x" + ")".repeat(1_000) + "\"}";
    var error = assertThrows(LogQlException.class, () -> LogQl.parse(groups));
    assertTrue(error.getMessage().endsWith("groups nested too deeply"), error.getMessage());
  }

  @Test
  void many_stages_are_fine() {
    String stages = "{a=\"b\"}" + " |= \"x\"".repeat(10_000);
    assertEquals(stages, LogQl.parse(stages).text());
  }

  @Test
  void too_long_a_text_is_refused() {
    var error =
        assertThrows(
            LogQlException.class, () -> LogQl.parse("{a=\"" + "x".repeat(140_000) + "\"}"));
    assertEquals(
        "LogQL, line 1, column 1: expected at most 131072 characters, got 140006",
        error.getMessage());
    assertEquals(0, error.from());
  }

  @Test
  void repeated_groups_that_fit_nothing_take_no_time() {
    String regex = "{a=~\"" + "(".repeat(30) + "a?" + "){1000}".repeat(30) + "\"}";
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThrows(LogQlException.class, () -> LogQl.parse(regex)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a=\"\ud83d\"}",
        "\ude00",
        "{a=\"b\"} # \ud83d",
        "rate({a=\"b\"}[\ud83d])",
        "{\ud83d=\"a\"}"
      })
  void half_of_a_character_is_refused_wherever_it_stands(String query) {
    var error = assertThrows(LogQlException.class, () -> LogQl.parse(query));
    assertEquals("expected Unicode, got half of a surrogate pair", error.problem());
    assertTrue(Character.isSurrogate(query.charAt(error.from())));
  }
}
