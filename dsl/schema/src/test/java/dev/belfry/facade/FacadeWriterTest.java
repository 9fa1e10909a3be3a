package dev.belfry.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/facade} is a case: schemas, and the Java that a person
 * approved for them.
 */
class FacadeWriterTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path CASES = RESOURCES.resolve("facade");
  private static final int WIDTH = 100;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, String> written(String name) {
    return FacadeWriter.write(FacadeReader.read(SchemaSet.read(CASES.resolve(name))));
  }

  private static String inOneFile(Map<String, String> sources) {
    return sources.entrySet().stream()
        .map(source -> "// ---- " + source.getKey() + "\n" + source.getValue())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_java_is_as_approved(String name) {
    Approved.verify(inOneFile(written(name)), CASES.resolve(name).resolve("facade.approved.java"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writing_again_gives_the_same_java(String name) {
    assertEquals(written(name), written(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_java_compiles_without_a_warning(String name, @TempDir Path classes) {
    Map<String, String> sources =
        new TreeMap<>(JavaCompilation.sources(RESOURCES.resolve("stubs")));
    Path handWritten = CASES.resolve(name).resolve("java");
    if (Files.exists(handWritten)) {
      sources.putAll(JavaCompilation.sources(handWritten));
    }
    sources.putAll(written(name));

    assertEquals(List.of(), JavaCompilation.problems(sources, classes));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void no_line_is_wider_than_the_page(String name) {
    List<String> wide =
        inOneFile(written(name)).lines().filter(line -> line.length() > WIDTH).toList();

    assertEquals(List.of(), wide);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_text_ends_lines_as_unix_does(String name) {
    written(name)
        .values()
        .forEach(
            source -> {
              assertTrue(source.endsWith("}\n"), source);
              assertEquals(-1, source.indexOf('\r'));
            });
  }

  @Test
  void a_warning_in_the_java_would_be_noticed(@TempDir Path classes) {
    Map<String, String> raw = Map.of("A.java", "class A { java.util.List list; }\n");

    assertEquals(1, JavaCompilation.problems(raw, classes).size());
  }
}
