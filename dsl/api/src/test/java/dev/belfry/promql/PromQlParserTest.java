package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.Dialect;
import dev.belfry.promql.Corpus.Example;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of the reader that hold for whatever it is given. */
class PromQlParserTest {
  private static final int SEEDS = 3_000;
  private static final int MANY = 200_000;
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String LETTERS =
      "()[]{},+-*/%^=!<>~@:\"'`#$.0159abexyINFdhms_ \\\n\t\u00e9\u65e5\ud83d\ude00\u0000";

  private static String problem(String text) {
    return assertThrows(PromQlException.class, () -> PromQlParser.parse(text, Dialect.PLAIN), text)
        .problem();
  }

  /** Whatever the text is, there is an expression or an error with a place in the text. */
  private static boolean reads(String text, Dialect dialect, String seed) {
    try {
      Expression read = PromQlParser.parse(text, dialect);
      assertEquals(read, PromQlParser.parse(read.text(), dialect), seed);
      return true;
    } catch (PromQlException e) {
      assertTrue(e.from() >= 0 && e.from() <= e.to() && e.to() <= text.length(), seed);
      assertTrue(e.getMessage().contains(e.problem()), seed);
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void any_tree_reads_back_from_its_text(Dialect dialect) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Expression tree = new RandomTrees(seed, dialect).any();
      String where = "seed " + seed + ": " + tree.text();
      Expression read = PromQlParser.parse(tree.text(), dialect);
      assertEquals(tree, read, where);
      assertEquals(tree.text(), read.text(), where);
      assertEquals(tree, PromQlParser.parse(tree.pretty(), dialect), where);
    }
  }

  @Test
  void anything_that_can_be_built_reads_back() {
    for (long seed = 0; seed < SEEDS; seed++) {
      PromQlExpression made = new RandomExpressions(seed).any();
      String where = "seed " + seed + ": " + made;
      assertEquals(made.expression(), PromQlParser.parse(made.text(), Dialect.GRAFANA), where);
      assertEquals(made.expression(), PromQlParser.parse(made.pretty(), Dialect.GRAFANA), where);
    }
  }

  @Test
  void random_letters_end_in_an_expression_or_an_error() {
    for (int seed = 0; seed < 20 * SEEDS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      reads(text.toString(), Dialect.values()[seed % 2], "seed " + seed);
    }
  }

  @Test
  void changed_expressions_end_in_an_expression_or_an_error() {
    List<Example> examples =
        Corpus.FILES.stream().flatMap(f -> Corpus.examples(f).stream()).toList();
    int valid = 0;
    for (int seed = 0; seed < 10 * SEEDS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(examples.get(random.nextInt(examples.size())).text());
      for (int i = random.nextInt(3); i >= 0; i--) {
        change(text, random);
      }
      valid += reads(text.toString(), Dialect.values()[seed % 2], "seed " + seed) ? 1 : 0;
    }
    assertTrue(valid > SEEDS, "still expressions: " + valid);
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    if (at < text.length() && random.nextBoolean()) {
      text.deleteCharAt(at);
    } else {
      text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "-",
        "- ",
        "x + ",
        "x ^ ",
        "abs(",
        "sum by (a) (",
        "x[(",
        "x[-",
        "x[5m + ",
        "x offset (",
        "x offset -",
        "{",
        "[",
        "x{",
        "x[5m:]",
        "max_over_time(x[5m:",
        "1 or ",
        "$x",
        "[[x]]",
        "${x:",
        "[[x:",
        "[[",
        "x $op ",
        "x{$f,",
        "x{a=$b,",
        "{a $op \"b\",",
        "$how by (a) ("
      })
  void endless_text_ends_in_an_error(String part) {
    String text = part.repeat(MANY);
    for (Dialect dialect : Dialect.values()) {
      assertTimeoutPreemptively(SOON, () -> reads(text, dialect, part), part);
    }
  }

  @Test
  void long_texts_are_read() {
    String[] texts = {
      "x{" + "a=\"b\",".repeat(MANY) + "}",
      "x{a=~\"" + "b|".repeat(MANY) + "c\"}",
      "x{a=\"" + "\\x41".repeat(MANY) + "\"}",
      "sum by (" + "a,".repeat(MANY) + ") (x)",
      "label_join(x, \"a\", \",\"" + ", \"b\"".repeat(MANY) + ")",
      "x" + " ".repeat(MANY) + "# c\n".repeat(MANY) + "+ y",
      "0".repeat(MANY) + "1",
      "9".repeat(300) + "." + "9".repeat(MANY),
      "x".repeat(MANY),
    };
    for (String text : texts) {
      String start = text.substring(0, 20);
      assertTimeoutPreemptively(
          SOON, () -> assertTrue(reads(text, Dialect.GRAFANA, start), start), start);
    }
  }

  @Test
  void nesting_of_durations_has_a_bound() {
    String deep = "(".repeat(Nesting.MOST) + "5m + 1m" + ")".repeat(Nesting.MOST);
    String bound = "duration: expected at most 300 levels of nesting, got more";
    assertEquals(bound, problem("x[" + deep + "]"));
    assertEquals(bound, problem("x[5m" + " + 5m".repeat(Nesting.MOST) + "]"));
  }

  @Test
  void nesting_of_regular_expressions_has_a_bound() {
    String deep = "(".repeat(5_000) + "b" + ")".repeat(5_000);
    assertEquals(
        "regular expression: expected at most 300 groups in each other",
        problem("x{a=~\"" + deep + "\"}"));
    assertEquals(
        "regular expression: expected a smaller one",
        problem("x{a=~\"(" + "b".repeat(10_000) + "){1000}\"}"));
  }

  @Test
  void half_of_a_character_is_refused() {
    assertEquals("expected Unicode, got half of a surrogate pair", problem("x{a=\"\ud83d\"}"));
    assertEquals("expected Unicode, got half of a surrogate pair", problem("\ude00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "mad_over_time(x[5m]) | EXPERIMENTAL_FUNCTIONS",
        "limitk(5, x) | EXPERIMENTAL_FUNCTIONS",
        "x anchored | EXTENDED_RANGE_SELECTORS",
        "rate(x[5m] smoothed) | EXTENDED_RANGE_SELECTORS",
        "x + fill (0) y | FILL_MODIFIERS"
      })
  void feature_that_is_switched_off_is_refused(String text, Feature feature) {
    Set<Feature> others = EnumSet.complementOf(EnumSet.of(feature));
    var error =
        assertThrows(PromQlException.class, () -> PromQlParser.parse(text, Dialect.PLAIN, others));
    assertTrue(error.problem().endsWith("needs --enable-feature=" + feature.flag()));
    assertEquals(text, PromQlParser.parse(text, Dialect.PLAIN, EnumSet.of(feature)).text());
  }

  @Test
  void random_trees_are_worth_trying() {
    Set<String> kinds = new TreeSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      collect(new RandomTrees(seed, Dialect.GRAFANA).any(), kinds);
    }
    assertEquals(
        Set.of(
            "Aggregation",
            "Binary",
            "Call",
            "NumberLiteral",
            "Parentheses",
            "RangeSelector",
            "StringLiteral",
            "Subquery",
            "Unary",
            "Variable",
            "VariableAggregation",
            "VariableOperation",
            "VectorSelector"),
        kinds);
  }

  private static void collect(Expression tree, Set<String> kinds) {
    kinds.add(tree.getClass().getSimpleName());
    tree.children().forEach(child -> collect(child, kinds));
  }
}
