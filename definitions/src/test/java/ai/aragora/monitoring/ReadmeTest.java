package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.belfry.bundle.Bundle;
import dev.belfry.check.Checks;
import dev.belfry.render.Renderer;
import dev.belfry.report.Appearance;
import dev.belfry.report.FindingsFormat;
import dev.belfry.report.SourceFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show is what the compiler has seen and what Belfry has written. */
class ReadmeTest {
  private static final String README = "README.md";
  private static final String EXPECTED = ".expected.yaml";
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

  private static List<MarkedText.Block> blocks(String page) {
    return Files.exists(Project.path(page))
        ? MarkedText.blocks(page, Project.text(Project.path(page)))
        : List.of();
  }

  /** What a block may show, by kind and name. */
  private static Map<String, String> truth() {
    Map<String, String> sources =
        new TreeMap<>(Project.texts(Project.path("definitions/src/main/java")));
    sources.putAll(Project.texts(Project.path("definitions/src/test/java")));
    sources.keySet().removeIf(path -> !path.endsWith(".java"));
    Map<String, String> truth = new TreeMap<>();
    MarkedText.regions(sources).forEach((name, text) -> truth.put("compiled: " + name, text));
    Project.texts(Project.path("definitions/src/test/resources"))
        .forEach(
            (path, text) -> {
              if (path.endsWith(EXPECTED)) {
                String file = path.substring(path.lastIndexOf('/') + 1);
                truth.put("rendered: " + file.replace(EXPECTED, ""), text);
              }
            });
    truth.put("reported: ReadmeMistake", reported(ReadmeMistake.define()));
    return truth;
  }

  /** What a terminal shows of a bundle of the tests, started in the root of the project. */
  private static String reported(Bundle bundle) {
    SourceFolders sources =
        SourceFolders.ofCompiled(List.of(Project.path("definitions/target/test-classes")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsFormat.TEXT
        .printer(new Appearance(true, false), sources)
        .print(
            Checks.check(bundle, Renderer.render(bundle)),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n")
        .replaceAll("(?m)^│ at .*?(?=src/test/java/)", "│ at definitions/");
  }

  private static String mistakes(List<MarkedText.Block> blocks, Map<String, String> truth) {
    List<String> mistakes = new ArrayList<>();
    for (MarkedText.Block block : blocks) {
      String mark = block.kind() + ": " + block.name();
      String text = truth.get(mark);
      if (text == null) {
        mistakes.add(block.place() + ": no `" + mark + "`, expected one of " + truth.keySet());
      } else if (!text.equals(block.text())) {
        mistakes.add(block.place() + ": `" + mark + "` is, to be pasted:\n" + text);
      }
    }
    return String.join("\n", mistakes);
  }

  @ParameterizedTest
  @ValueSource(strings = {README, "CONTRIBUTING.md", "docs/findings.md", "docs/recipes.md"})
  void marked_blocks_of_pages_are_compiled_and_rendered(String page) {
    assertEquals("", mistakes(blocks(page), truth()));
  }

  /** The links of a page that lead to no file. */
  private static List<String> deadLinks(Path page) {
    return LINK.matcher(Project.text(page))
        .results()
        .map(link -> link.group(1))
        .filter(target -> !target.contains(":"))
        .filter(target -> !Files.exists(page.resolveSibling(target)))
        .map(target -> page.getFileName() + ": " + target)
        .toList();
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages =
        new ArrayList<>(List.of(Project.path("ARCHITECTURE.md"), Project.path("out/README.md")));
    try (Stream<Path> docs = Files.walk(Project.path("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    Stream.of(README, "CONTRIBUTING.md")
        .map(Project::path)
        .filter(Files::exists)
        .forEach(pages::add);
    return pages;
  }

  @Test
  void links_of_pages_lead_to_files() throws IOException {
    assertEquals(
        List.of(), pages().stream().flatMap(page -> deadLinks(page).stream()).sorted().toList());
  }

  @Test
  void a_link_that_leads_nowhere_is_found(@TempDir Path folder) throws IOException {
    Path page = Files.writeString(folder.resolve("P.md"), "[a](P.md#x), [b](Q.md), [c](https://d)");

    assertEquals(List.of("P.md: Q.md"), deadLinks(page));
  }

  @Test
  void each_decision_has_a_number_of_its_own() throws IOException {
    try (Stream<Path> decisions = Files.list(Project.path("docs/adr"))) {
      List<String> numbers =
          decisions.map(file -> file.getFileName().toString().substring(0, 4)).sorted().toList();

      assertEquals(numbers.stream().distinct().toList(), numbers);
    }
  }

  @Test
  void readme_shows_code_that_is_compiled() {
    boolean hasReadme = Files.exists(Project.path(README));
    assertFalse(hasReadme && blocks(README).isEmpty(), "README.md has no block marked `compiled`");
  }

  @Test
  void block_that_differs_and_one_that_nobody_knows_are_reported() {
    List<MarkedText.Block> blocks =
        MarkedText.blocks(
            "P.md",
            """
            <!-- compiled: one -->
            ```java
            int old;
            ```
            <!-- compiled: two -->
            ```java
            int same;
            ```
            <!-- rendered: one -->
            ```yaml
            a: b
            ```
            """);
    assertEquals(
        """
        P.md:1: `compiled: one` is, to be pasted:
        int a;

        P.md:9: no `rendered: one`, expected one of [compiled: one, compiled: two]\
        """,
        mistakes(
            blocks,
            new TreeMap<>(Map.of("compiled: one", "int a;\n", "compiled: two", "int same;\n"))));
  }
}
