package dev.belfry.logql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LogQlExceptionTest {

  private static LogQlException error(String query) {
    return assertThrows(LogQlException.class, () -> LogQl.parse(query));
  }

  @Test
  void mark_stands_under_the_mistake() {
    assertEquals(
        """
        LogQL, line 1, column 11: expected a stage such as json or a filter such as level="error",\
         got `jsno`; did you mean `json`?
          {a="b"} | jsno | x="y"
                    ^^^^""",
        error("{a=\"b\"} | jsno | x=\"y\"").rendered());
  }

  @Test
  void mark_stands_behind_the_end_when_something_is_missing() {
    assertEquals(
        """
        LogQL, line 1, column 17: expected `)`, got the end
          rate({a="b"}[5m]
                          ^""",
        error("rate({a=\"b\"}[5m]").rendered());
  }

  @Test
  void problem_can_be_had_without_its_place() {
    assertEquals("expected `)`, got the end", error("rate({a=\"b\"}[5m]").problem());
  }

  @Test
  void only_the_line_of_the_mistake_is_shown() {
    assertEquals(
        """
        LogQL, line 2, column 3: got an unexpected `?`
            ? "x"
            ^""",
        error("{a=\"b\"}\n  ? \"x\"\n  |= \"y\"").rendered());
    assertEquals(9, error("{a=\"b\"}\n\t? \"x\"").from());
  }

  @Test
  void mistake_over_several_lines_is_marked_on_the_first() {
    assertEquals(
        """
        LogQL, line 1, column 1: expected a metric query such as rate({...}[5m]), got one that\
         shows lines
          {a="b"}
          ^^^^^^^""",
        error("{a=\"b\"}\n|= \"x\" + 1").rendered());
  }

  @Test
  void long_lines_are_cut_around_the_mistake() {
    String query = "{a=\"b\"}" + " |= \"x\"".repeat(100) + " ? " + " |= \"x\"".repeat(100);
    String[] lines = error(query).rendered().split("\n");
    assertEquals(102, lines[1].length());
    assertEquals('?', lines[1].charAt(lines[2].indexOf('^')));
  }
}
