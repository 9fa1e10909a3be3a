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

/** Queries that nobody writes: they are read or refused, soon, and never run out of stack. */
class DeepQueriesTest {
  private static final int OFTEN = 60_000;

  private static String nested(String open, String core, String close, int times) {
    return open.replace('_', ' ').repeat(times) + core + (close == null ? "" : close).repeat(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0000',
      value = {
        "(; 1; )",
        "(; {a=\"b\"}; )",
        "sum(; vector(1); )",
        "1+; 1; ",
        "1^; 1; ",
        "vector(1)_or_; vector(1); ",
        "rate((; {a=\"b\"}[1m]; ))",
        "{a=\"b\"}|; (((; )",
        "{a=~\"; (; \"}",
        "[; [; [",
        "-; -; -",
      })
  void endless_nesting_is_refused(String open, String core, String close) {
    String query = nested(open, core, close, OFTEN / open.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThrows(LogQlException.class, () -> LogQl.parse(query)));
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
        "vector(1)_or_; vector(1); "
      })
  void deep_nesting_is_read_and_printed(String open, String core, String close) {
    String query = nested(open, core, close, 300);
    LogQlExpression read = LogQl.parse(query);
    assertEquals(read, LogQl.parse(read.text()));
    LogQlExpression shallower = LogQl.parse(nested(open, core, close, 100));
    assertEquals(shallower, LogQl.parse(shallower.pretty()));
    assertEquals(read.hashCode(), LogQl.parse(read.text()).hashCode());
  }

  @Test
  void long_filters_and_regular_expressions_are_bounded() {
    String filters = "{a=\"b\"} | x=\"1\"" + " or x=\"2\"".repeat(OFTEN / 10);
    assertThrows(LogQlException.class, () -> LogQl.parse(filters));
    String list = "{a=\"b\"} | x=\"1\"" + ", x=\"2\"".repeat(OFTEN / 10);
    assertThrows(LogQlException.class, () -> LogQl.parse(list));
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
