package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Approved;
import dev.belfry.report.Appearance;
import dev.belfry.text.Json;
import dev.belfry.tree.ObjectNode;
import example.report.QueueRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each form in which findings are printed, as users see it. */
class FindingsOutputTest {
  private static final String RULES = "src/test/java/dev/belfry/report/rules.yaml";
  private static final Appearance COLORED = new Appearance(true, true);
  private static final Path HERE = Path.of("src", "test", "java", "dev", "belfry", "report");

  @TempDir private Path folder;
  private final Console console = new Console();

  private int run(Appearance appearance, Supplier<Bundle> bundle, String... args) {
    Streams streams = console.streams(appearance);
    return Belfry.run(
        args,
        streams,
        Optional.ofNullable(bundle).map(one -> new BundleSource(Console.class, one)));
  }

  private int generate(Appearance appearance, Supplier<Bundle> bundle, String... more) {
    List<String> args = new ArrayList<>(List.of("generate", "--out", folder.toString()));
    args.addAll(List.of(more));
    return run(appearance, bundle, args.toArray(new String[0]));
  }

  private String printed() {
    return console.out(folder) + console.err(folder);
  }

  private void assertApproved(String text, String name, String extension) {
    Approved.verify(text, HERE.resolve(name + ".approved." + extension));
  }

  @Test
  void on_a_terminal_a_finding_is_a_coloured_box_with_the_line_of_java() {
    assertEquals(Main.FINDINGS, generate(COLORED, QueueRules::wrong));

    assertApproved(printed().replace("\u001b", "<ESC>"), "generate-terminal", "txt");
  }

  @Test
  void on_a_terminal_without_colours_the_box_is_the_same() {
    assertEquals(Main.FINDINGS, generate(COLORED, QueueRules::wrong, "--no-color"));

    assertApproved(printed(), "generate-terminal-plain", "txt");
  }

  @Test
  void elsewhere_a_finding_is_a_line() {
    assertEquals(Main.FINDINGS, generate(Appearance.PLAIN, QueueRules::wrong));

    assertApproved(printed(), "generate-lines", "txt");
  }

  @Test
  void files_of_others_show_the_line_and_the_column() {
    assertEquals(Main.FINDINGS, run(COLORED, null, "validate", "--no-color", RULES));

    assertApproved(printed(), "validate-terminal", "txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github"})
  void programs_get_findings_about_java_in_each_form(String format) {
    assertEquals(Main.FINDINGS, generate(COLORED, QueueRules::wrong, "--format", format));

    assertEquals("queue: 1 error, nothing was written\n", console.err(folder));
    assertApproved(
        console.out(folder), "generate-" + format, format.equals("github") ? "txt" : "json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "github"})
  void programs_get_findings_about_files_in_each_form(String format) {
    assertEquals(Main.FINDINGS, run(COLORED, null, "validate", "--format", format, RULES));

    assertApproved(
        console.out(folder), "validate-" + format, format.equals("github") ? "txt" : "json");
  }

  @Test
  void a_program_reads_nothing_but_findings_in_the_output() {
    assertEquals(Main.FINE, generate(COLORED, QueueRules::doubtful, "--format", "sarif"));

    ObjectNode log = (ObjectNode) Json.read(console.out(folder));
    assertEquals(1, ((ObjectNode) log.array("runs").get(0)).array("results").size());
    assertFalse(console.err(folder).isEmpty());
  }

  @Test
  void checking_prints_the_same_and_writes_nothing() {
    assertEquals(
        Main.FINDINGS,
        run(
            Appearance.PLAIN,
            QueueRules::doubtful,
            "check",
            "--format",
            "github",
            "--out",
            folder.resolve("out").toString()));

    assertEquals(1, console.out(folder).lines().count());
    assertFalse(folder.resolve("out").toFile().exists());
  }
}
