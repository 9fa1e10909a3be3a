package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the list of mistakes says of them; all of them are made by {@code .ci/run}. */
class DeliberateMistakesTest {
  private static final List<DeliberateMistake> ALL = DeliberateMistakes.all();
  private static final int SAMPLE = 10;

  @TempDir private Path out;

  /** From all areas, as far apart from each other as can be. */
  static List<DeliberateMistake> sample() {
    return IntStream.range(0, SAMPLE).mapToObj(i -> ALL.get(i * ALL.size() / SAMPLE)).toList();
  }

  @ParameterizedTest
  @MethodSource("sample")
  void mistake_is_told_by_whom_and_where_the_list_says(DeliberateMistake mistake) {
    assertEquals(Optional.empty(), DeliberateMistakes.difference(mistake, out));
  }

  @Test
  void definitions_without_mistake_are_told_nothing() {
    assertEquals(List.of(), MutatedDefinitions.unchanged().told(out));
  }

  @Test
  void other_line_than_the_one_of_the_list_is_a_difference() {
    DeliberateMistake mistake =
        new DeliberateMistake(
            "Alerts",
            "severity as text",
            "ApiAlerts.java",
            List.of(
                "*.holdingFor(minutes(10))",
                "-.severity(Severity.WARNING)",
                "+.severity(\"warning\")"),
            DeliberateMistake.COMPILER,
            Optional.empty(),
            "");
    assertTrue(DeliberateMistakes.difference(mistake, out).isPresent());
  }

  @Test
  void list_has_at_least_a_hundred_mistakes_each_once_and_says_why_some_are_not_told() {
    assertTrue(ALL.size() >= 100, () -> ALL.size() + " mistakes");
    Set<String> names = new HashSet<>();
    for (DeliberateMistake mistake : ALL) {
      assertTrue(names.add(mistake.name()), mistake::name);
      assertEquals(mistake.isCaught(), mistake.why().isEmpty(), mistake::name);
      assertFalse(mistake.area().isEmpty(), mistake::name);
    }
  }

  @Test
  void page_says_what_the_list_says() {
    assertEquals(Project.text(Project.path("docs/mistakes.md")), MistakesPage.text());
  }
}
