package dev.belfry.logql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds parser and printers against the queries in {@code logql/*.txt}, told in its README. */
class CorpusTest {
  static final List<String> FILES =
      List.of(
          "aggregations",
          "differences",
          "formats",
          "grafana",
          "labelfilters",
          "linefilters",
          "operators",
          "parsers",
          "ranges",
          "runbook",
          "selectors");

  private static final String ARROW = " ==> ";
  private static final String PLACE = "LogQL, line 1, column ";

  /** A line of the corpus. */
  record Case(String kind, String query, String expected) {

    static Case of(String line) {
      int space = line.indexOf(' ');
      int arrow = line.lastIndexOf(ARROW);
      int end = arrow < 0 ? line.length() : arrow;
      String query = newlines(line.substring(space + 1, end));
      String expected = arrow < 0 ? query : newlines(line.substring(arrow + ARROW.length()));
      return new Case(line.substring(0, space), query, expected);
    }

    private static String newlines(String text) {
      return text.replace('⏎', '\n');
    }
  }

  static List<Case> cases(String file) {
    try (InputStream in = CorpusTest.class.getResourceAsStream("/logql/" + file + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Case::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Case> all() {
    return FILES.stream().flatMap(file -> cases(file).stream()).toList();
  }

  private static Dialect dialect(String file) {
    return file.equals("grafana") ? Dialect.GRAFANA : Dialect.PLAIN;
  }

  private static String outcome(String query, Dialect dialect) {
    try {
      LogQlExpression made = LogQl.parse(query, dialect);
      return (made instanceof LogQuery ? "logs" : "metric") + ARROW + made.text();
    } catch (LogQlException e) {
      return "wrong" + ARROW + e.getMessage().replace(PLACE, "");
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void every_query_is_what_the_corpus_says(String file) {
    for (Case one : cases(file)) {
      assertEquals(
          one.kind() + ARROW + one.expected(), outcome(one.query(), dialect(file)), one.query());
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void what_is_printed_means_the_same(String file) {
    for (Case one : cases(file)) {
      if (!one.kind().equals("wrong")) {
        LogQlExpression made = LogQl.parse(one.query(), dialect(file));
        assertEquals(made, LogQl.parse(made.text(), dialect(file)), one.query());
        assertEquals(made, LogQl.parse(made.pretty(), dialect(file)), one.query());
      }
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void mistakes_lie_inside_of_the_query(String file) {
    for (Case one : cases(file)) {
      if (one.kind().equals("wrong")) {
        var error =
            assertThrows(
                LogQlException.class, () -> LogQl.parse(one.query(), dialect(file)), one.query());
        assertTrue(error.from() >= 0 && error.from() <= error.to(), one.query());
        assertTrue(error.to() <= one.query().length(), one.query());
        assertTrue(error.rendered().endsWith("^"), one.query());
      }
    }
  }

  @Test
  void corpus_is_worth_having() {
    List<Case> all = all();
    List<String> kinds = new ArrayList<>(List.of("logs", "metric", "wrong"));
    kinds.removeIf(kind -> all.stream().filter(one -> one.kind().equals(kind)).count() >= 100);
    assertEquals(List.of(), kinds);
    assertEquals(all.size(), all.stream().map(Case::query).distinct().count());
  }
}
