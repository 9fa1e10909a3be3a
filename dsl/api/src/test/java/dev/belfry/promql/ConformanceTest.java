package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.Dialect;
import dev.belfry.common.SourceRange;
import dev.belfry.promql.Corpus.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the reader, the types and the printers against expressions and what they are. */
class ConformanceTest {
  static final List<String> FILES = Corpus.FILES;

  private static String verdict(String text, Dialect dialect) {
    try {
      return PromQlParser.parse(text, dialect).type().toString();
    } catch (PromQlException e) {
      return "error " + e.from() + ".." + e.to();
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void expressions_are_what_the_corpus_says(String file) {
    List<String> problems = new ArrayList<>();
    for (Example example : Corpus.examples(file)) {
      String verdict = verdict(example.text(), Corpus.dialect(file));
      if (!verdict.equals(example.verdict())) {
        problems.add(example.place() + ": " + verdict);
      }
    }
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void expressions_are_printed_as_the_corpus_says(String file) {
    List<String> problems = new ArrayList<>();
    for (Example example : valid(file)) {
      String print = PromQlParser.parse(example.text(), Corpus.dialect(file)).text();
      if (!print.equals(example.print())) {
        problems.add(example.place() + ": " + print);
      }
    }
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void what_is_printed_reads_back_as_the_same(String file) {
    Dialect dialect = Corpus.dialect(file);
    for (Example example : valid(file)) {
      Expression read = PromQlParser.parse(example.text(), dialect);
      assertEquals(read, PromQlParser.parse(read.text(), dialect), example.place());
      assertEquals(read, PromQlParser.parse(read.pretty(), dialect), example.place());
    }
  }

  @Test
  void operators_bind_as_the_corpus_says() {
    for (Example example : Corpus.examples("precedence")) {
      Expression read = PromQlParser.parse(example.text(), Dialect.PLAIN);
      Expression grouped = PromQlParser.parse(example.groups().orElseThrow(), Dialect.PLAIN);
      assertEquals(bare(grouped), read, example.place());
    }
  }

  private static Expression bare(Expression expression) {
    if (expression instanceof Expression.Parentheses parentheses) {
      return bare(parentheses.inner());
    }
    if (expression instanceof Expression.Unary unary) {
      return new Expression.Unary(unary.sign(), bare(unary.operand()));
    }
    if (expression instanceof Expression.Binary binary) {
      return new Expression.Binary(
          bare(binary.left()),
          binary.operator(),
          binary.returnBool(),
          binary.matching(),
          bare(binary.right()));
    }
    return expression;
  }

  /**
   * Whatever stands in the text at the place of a node reads as that node; but for what is inside a
   * range, since modifiers before the brackets belong to the whole of it.
   */
  @ParameterizedTest
  @FieldSource("FILES")
  void every_part_knows_where_it_stands(String file) {
    for (Example example : valid(file)) {
      Expression read = PromQlParser.parse(example.text(), Corpus.dialect(file));
      requirePlaces(read, example, Corpus.dialect(file));
    }
  }

  private static void requirePlaces(Expression part, Example example, Dialect dialect) {
    SourceRange place = part.source();
    String text = example.text().substring(place.from(), place.to());
    assertTrue(!text.isEmpty() && text.strip().equals(text), example.place() + ": " + text);
    if (!isSpecial(part, text)) {
      assertEquals(Optional.of(part), parsed(text, dialect), example.place() + ": " + text);
    }
    if (!(part instanceof Selector.RangeSelector)) {
      part.children().forEach(child -> requirePlaces(child, example, dialect));
    }
  }

  /**
   * The matchers of {@code info} may choose by nothing, which no other selector may, and a variable
   * is the name of a metric only if something follows.
   */
  private static boolean isSpecial(Expression part, String text) {
    return part instanceof Selector.VectorSelector selector
        && (selector.name().isEmpty() || Variables.isOne(text));
  }

  private static Optional<Expression> parsed(String text, Dialect dialect) {
    try {
      return Optional.of(PromQlParser.parse(text, dialect));
    } catch (PromQlException e) {
      return Optional.empty();
    }
  }

  private static List<Example> valid(String file) {
    return Corpus.examples(file).stream()
        .filter(example -> !example.verdict().startsWith("error"))
        .toList();
  }

  @Test
  void corpus_is_worth_its_name() {
    int all = FILES.stream().mapToInt(file -> Corpus.examples(file).size()).sum();
    int valid = FILES.stream().mapToInt(file -> valid(file).size()).sum();
    assertTrue(valid > 1_500 && all - valid > 1_500, valid + " of " + all);
  }
}
