package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.report.Appearance;
import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors know of this project and of the example: how to run Belfry, and how to read it. */
class EditorFilesTest {
  private static final Path GOLDENS = Path.of("src", "test", "java", "dev", "belfry");

  private static List<ObjectNode> tasks(String project) throws IOException {
    Path file = Path.of(project, ".vscode", "tasks.json");
    return objects((ObjectNode) Json.read(Files.readString(file)), "tasks");
  }

  private static List<ObjectNode> objects(ObjectNode of, String name) {
    List<ObjectNode> objects = new ArrayList<>();
    for (Node one : of.array(name).items()) {
      objects.add((ObjectNode) one);
    }
    return objects;
  }

  /** The patterns of a project's tasks that read what a program prints. */
  private static Set<String> patterns(String project, String owner) throws IOException {
    Set<String> patterns = new TreeSet<>();
    for (ObjectNode task : tasks(project)) {
      for (ObjectNode matcher : objects(task, "problemMatcher")) {
        if (matcher.text("owner").orElseThrow().equals(owner)) {
          patterns.add(matcher.object("pattern").text("regexp").orElseThrow());
        }
      }
    }
    return patterns;
  }

  /** What an editor shows of a line: severity, code, file, line, column. */
  private static List<String> shown(String line) throws IOException {
    List<String> shown = new ArrayList<>();
    Pattern pattern = Pattern.compile(patterns("..", "belfry").iterator().next());
    Matcher matcher = pattern.matcher(line);
    assertTrue(matcher.find(), line);
    for (int group : new int[] {1, 2, 4, 5, 6}) {
      shown.add(matcher.group(group) == null ? "" : matcher.group(group));
    }
    return shown;
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../docs/example"})
  void each_task_reads_findings_and_the_compiler_in_the_same_way(String project)
      throws IOException {
    for (String owner : List.of("belfry", "maven")) {
      assertEquals(1, patterns(project, owner).size());
      assertEquals(patterns("..", owner), patterns(project, owner));
    }
    for (ObjectNode task : tasks(project)) {
      assertEquals(2, objects(task, "problemMatcher").size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../docs/example"})
  void there_are_the_same_commands_in_both_editors(String project) throws IOException {
    for (ObjectNode task : tasks(project)) {
      String name = task.text("label").orElseThrow();
      String run = Files.readString(Path.of(project, ".run", name + ".run.xml"));
      for (Node arg : task.array("args").items()) {
        ObjectNode whole =
            arg instanceof ObjectNode quoted ? quoted : Node.object().with("value", arg);
        String text = whole.text("value").orElseThrow();
        assertTrue(run.contains("value=\"" + text + "\""), run);
      }
    }
    assertEquals(3, tasks(project).size());
  }

  @Test
  void every_line_of_a_finding_is_read_where_it_has_a_place() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String golden :
        List.of(
            "report/generate-lines",
            "generate/definition.failed",
            "generate/definition.bad-value")) {
      lines.addAll(Files.readAllLines(GOLDENS.resolve(golden + ".approved.txt")));
    }
    int read = 0;
    for (String line : lines) {
      if (line.contains("; at ")) {
        assertEquals(5, shown(line).size());
        read++;
      }
    }
    assertTrue(read >= 10, "" + read);
  }

  @Test
  void a_finding_is_shown_with_its_file_and_line() throws IOException {
    List<String> lines = Files.readAllLines(GOLDENS.resolve("report/generate-lines.approved.txt"));

    assertEquals(
        List.of("warning", "rules.alert-without-runbook", "QueueRules.java", "20", ""),
        shown(lines.get(0)));
    assertEquals(
        List.of("error", "rules.duplicate-group", "QueueRules.java", "28", ""),
        shown(lines.get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "definitions/src/main/catalog/shop.yaml:3:7 | shop.yaml",
        "/home/me/shop/src/main/java/Shop.java:3:7  | Shop.java",
        "C:\\shop\\src\\main\\java\\Shop.java:3:7   | Shop.java",
        "Shop.java:3:7                              | Shop.java"
      })
  void a_finding_in_a_file_is_shown_with_its_column(String place, String file) throws IOException {
    assertEquals(
        List.of("error", "catalog.invalid", file, "3", "7"),
        shown("error catalog.invalid: no; at all; at " + place + ", the catalogue; hint: x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ERROR] /home/me/shop/src/Shop.java:[12,5] ';' expected | /home/me/shop/src/Shop.java",
        "[ERROR] /C:/shop/src/Shop.java:[12,5] ';' expected      | C:/shop/src/Shop.java"
      })
  void an_error_of_the_compiler_is_read_as_maven_prints_it(String line, String file)
      throws IOException {
    Matcher matcher = Pattern.compile(patterns("..", "maven").iterator().next()).matcher(line);

    assertTrue(matcher.find());
    assertEquals(file, matcher.group(2));
    assertEquals("12", matcher.group(3));
    assertEquals("5", matcher.group(4));
    assertEquals("';' expected", matcher.group(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../docs/example"})
  void an_editor_knows_when_a_run_of_the_watch_begins_and_ends(String project) throws IOException {
    Console console = new Console();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            console.outStream(),
            console.errStream(),
            Appearance.PLAIN);
    WatchScreen screen = new WatchScreen(streams);
    screen.begin("Shop.java changed");
    screen.end();
    ObjectNode watch = tasks(project).get(2);
    ObjectNode background = objects(watch, "problemMatcher").get(0).object("background");

    List<String> found = new ArrayList<>();
    for (String line : console.out(Path.of("none")).lines().toList()) {
      for (String name : List.of("beginsPattern", "endsPattern")) {
        if (Pattern.compile(background.text(name).orElseThrow()).matcher(line).find()) {
          found.add(name);
        }
      }
    }
    assertEquals(List.of("beginsPattern", "endsPattern"), found);
  }
}
