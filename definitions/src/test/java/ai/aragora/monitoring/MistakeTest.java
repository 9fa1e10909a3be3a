package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to be refused by the compiler is, on its own line, in words that help. */
class MistakeTest {
  private static final int FEWEST = 12;

  /** By file; all are compiled in one go, which takes a tenth of the time. */
  private static final Map<String, List<Diagnostic<? extends JavaFileObject>>> ERRORS =
      errors(Mistake::wrong);

  private static final Map<String, List<Diagnostic<? extends JavaFileObject>>> LEFT =
      errors(Mistake::corrected);

  static List<Mistake> mistakes() {
    return Mistake.all();
  }

  private static Map<String, List<Diagnostic<? extends JavaFileObject>>> errors(
      Function<Mistake, JavaFileObject> source) {
    return JavaCompilation.errors(mistakes().stream().map(source).toList()).stream()
        .collect(Collectors.groupingBy(error -> error.getSource().getName().substring(1)));
  }

  /** As the command line of the compiler prints it: types without their packages. */
  private static String message(Diagnostic<?> error) {
    return error.getMessage(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("\\b([a-z]+\\.)+", "");
  }

  private static void assertInOrder(List<String> words, String text) {
    int from = 0;
    for (String word : words) {
      int at = text.indexOf(word, from);
      assertTrue(at >= 0, () -> "expected `" + word + "` in: " + text);
      from = at + word.length();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistake_is_refused_on_its_line(Mistake mistake) {
    List<Diagnostic<? extends JavaFileObject>> errors =
        ERRORS.getOrDefault(mistake.file(), List.of());
    assertEquals(1, errors.size(), errors::toString);
    assertEquals(mistake.line(), errors.get(0).getLineNumber(), errors::toString);
    assertInOrder(mistake.words(), message(errors.get(0)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void what_is_right_instead_compiles(Mistake mistake) {
    assertEquals(List.of(), LEFT.getOrDefault(mistake.file(), List.of()));
  }

  @Test
  void every_error_is_in_a_file_that_is_known() {
    List<String> files = mistakes().stream().map(Mistake::file).toList();
    assertTrue(files.size() >= FEWEST, () -> "only " + files);
    assertEquals(files, ERRORS.keySet().stream().sorted().toList());
  }

  @Test
  void file_without_its_two_marks_is_refused() {
    String message = "A.java: expected one line with `// error: `, got 0";
    Mistake unmarked = new Mistake("A.java", List.of("class A {}"));
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, unmarked::words).getMessage());
    Mistake half = new Mistake("A.java", List.of("class A extends B {} // error: symbol"));
    assertThrows(IllegalArgumentException.class, half::corrected);
  }

  @Test
  void words_have_to_come_in_their_order() {
    assertInOrder(List.of("one", "two"), "one and two");
    assertThrows(AssertionError.class, () -> assertInOrder(List.of("two", "one"), "one and two"));
  }
}
