package dev.belfry.generate;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.bundle.Checking.checking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Approved;
import example.findings.BrokenDefinitions;
import example.findings.CatalogCases;
import example.findings.ObjectCases;
import example.findings.RuleCases;
import example.golden.GoldenRules;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String EMBEDDED = "belfry.embedded";

  @TempDir private Path folder;
  private final Console console = new Console();

  private int run(Supplier<Bundle> bundle, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "--out";
    args[1] = out().toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return console.run(bundle, args);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private void assertPrints(String out, String err) {
    console.assertPrints(out(), out, err);
  }

  @Test
  void writing_tells_each_file_and_the_total() {
    assertEquals(Main.FINE, run(GoldenRules::group));
    assertPrints(
        "created   prometheus/rules/api.yaml\ngolden: 1 file (1 created) in OUT, N ms\n", "");
    assertTrue(Files.exists(out().resolve("prometheus/rules/api.yaml")));
  }

  @Test
  void checking_files_that_are_as_they_should_be_is_fine() {
    run(GoldenRules::group);

    Console second = new Console();
    assertEquals(Main.FINE, second.run(GoldenRules::group, "check", "--out", out().toString()));

    assertEquals(
        "unchanged prometheus/rules/api.yaml\ngolden: 1 file (1 unchanged) in OUT, N ms\n",
        second.out(out()));
    assertEquals("", second.err(out()));
  }

  @Test
  void checking_files_that_differ_says_how_to_repair_it_and_writes_nothing() {
    assertEquals(
        Main.FINDINGS, console.run(GoldenRules::group, "check", "--out", out().toString()));

    assertPrints(
        """
        prometheus/rules/api.yaml, rule group `api`
          + rule group `api`
          + recording `job:http_errors:ratio_rate5m`
          + alert `ApiErrors`
        1 file would change
        created   prometheus/rules/api.yaml
        golden: 1 file (1 created) in OUT, N ms
        """,
        "OUT differs from the definitions. To repair it, run: mvn generate\n");
    assertFalse(Files.exists(out()));
  }

  @Test
  void an_error_among_the_findings_ends_with_one_and_writes_nothing() {
    assertEquals(Main.FINDINGS, run(RuleCases::duplicateGroup));

    assertEquals("", console.out(out()));
    assertTrue(console.err(out()).startsWith("error rules.duplicate-group: "));
    assertTrue(console.err(out()).endsWith("\ncases: 1 error, nothing was written\n"));
    assertFalse(Files.exists(out()));
  }

  @Test
  void a_warning_is_told_and_does_not_stop_anything() {
    assertEquals(Main.FINE, run(RuleCases::withoutRunbook));

    assertEquals("", console.err(out()));
    assertTrue(console.out(out()).startsWith("warning rules.alert-without-runbook: "));
    assertTrue(
        console
            .out(out())
            .endsWith("\ncases: 1 file (1 created), 1 warning, 0 notes in OUT, N ms\n"));
  }

  @Test
  void expressions_are_held_against_the_catalogue() throws IOException {
    Path page = Files.writeString(folder.resolve("shop.prom"), "# TYPE shop_seats gauge\n");

    assertEquals(Main.FINE, run(CatalogCases::bareHistogram));
    assertEquals(Main.FINDINGS, run(CatalogCases::bareHistogram, "--catalog", page.toString()));

    assertTrue(
        console.err(out()).startsWith("error metric.unknown: nothing exposes a metric `shop_req"));
  }

  @Test
  void what_is_wrong_with_the_catalogue_forbids_writing() throws IOException {
    Path page = Files.writeString(folder.resolve("shop.prom"), "shop_seats many\n");

    assertEquals(Main.FINDINGS, run(GoldenRules::group, "--catalog", page.toString()));

    assertTrue(console.err(out()).startsWith("error catalog.invalid: "));
    assertFalse(Files.exists(out()));
  }

  @Test
  void the_bundle_says_how_bad_a_doubtful_catalogue_is() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("shop.prom"), "# TYPE shop_seats gauge\n# TYPE shop_seats gauge\n");
    Bundle bundle = bundle("shop");

    assertEquals(Main.FINE, run(() -> bundle, "--catalog", page.toString()));
    assertTrue(console.out(out()).startsWith("warning catalog.doubtful: "));
    assertEquals(
        Main.FINDINGS,
        run(
            () -> bundle.checking(checking().asErrors("catalog.doubtful")),
            "--catalog",
            page.toString()));
    assertTrue(console.err(out()).startsWith("error catalog.doubtful: "));
  }

  @Test
  void a_doubtful_catalogue_can_be_accepted() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("shop.prom"), "# TYPE shop_seats gauge\n# TYPE shop_seats gauge\n");
    Bundle accepted =
        bundle("shop").checking(checking().allow("catalog.doubtful", "the exporter says it twice"));

    assertEquals(Main.FINE, run(() -> accepted, "--catalog", page.toString()));
    assertEquals(Main.FINE, run(() -> accepted));

    assertFalse(console.out(out()).contains("warning"), console.out(out()));
  }

  @Test
  void a_catalogue_that_is_not_there_is_wrong_usage() {
    assertEquals(Main.USAGE, run(GoldenRules::group, "--catalog", "none.prom"));

    assertPrints(
        "", "error: cannot read the catalogue: " + Path.of("none.prom").toAbsolutePath() + "\n");
  }

  @Test
  void what_was_set_unchecked_is_held_against_its_schema() {
    assertEquals(Main.FINDINGS, run(ObjectCases::invalidDocument));

    assertTrue(console.err(out()).startsWith("error schema.invalid-document: "));
  }

  @Test
  void all_documents_are_held_against_their_schemas_when_asked() {
    assertEquals(Main.FINE, run(GoldenRules::object, "--check-schemas"));
  }

  @Test
  void help_is_printed_and_nothing_is_run() {
    assertEquals(Main.FINE, console.run(BrokenDefinitions::bugInMethod, "--help"));

    assertEquals("", console.err(out()));
    Approved.verify(console.out(out()), Approved.nextTo(MainTest.class, "help-belfry", "txt"));
  }

  @Test
  void an_option_that_does_not_exist_is_wrong_usage() {
    assertEquals(Main.USAGE, run(BrokenDefinitions::bugInMethod, "--chek"));

    assertEquals("", console.out(out()));
    Approved.verify(console.err(out()), Approved.nextTo(MainTest.class, "unknown-option", "txt"));
  }

  @Test
  void an_option_without_its_value_is_wrong_usage() {
    assertEquals(Main.USAGE, console.run(BrokenDefinitions::bugInMethod, "--out"));

    assertTrue(
        console.err(out()).startsWith("Missing required parameter for option '--out' (FOLDER)\n"));
  }

  @Test
  void a_foreign_file_in_the_way_is_wrong_usage() throws IOException {
    Path file = out().resolve("prometheus/rules/api.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "mine\n");

    assertEquals(Main.USAGE, run(GoldenRules::group));

    assertPrints(
        "",
        "error: `prometheus/rules/api.yaml` is there already and was not made by Belfry: move it"
            + " away, or list it in .belfry if it may be replaced\n");
  }

  @Test
  void a_bug_in_the_language_is_said_to_be_one() {
    assertEquals(Main.BUG, run(BrokenDefinitions::bugInMethod));

    assertEquals("", console.out(out()));
    assertTrue(
        console
            .err(out())
            .startsWith(
                "This is a bug in Belfry (development). Please report it with the text below and"
                    + " the definition.\njava.lang.IllegalStateException: never happens\n"
                    + "\tat dev.belfry.grafana.Layout.place(Layout.java:1)\n"),
        () -> console.err(out()));
  }

  /** An exception of this kind is the user's fault in a definition, but not behind it. */
  @Test
  void a_bug_in_the_generator_is_said_to_be_one() {
    PrintStream broken =
        new PrintStream(OutputStream.nullOutputStream()) {
          @Override
          public void println(String line) {
            throw new IllegalArgumentException("never happens");
          }
        };
    String[] args = {"--out", out().toString()};

    int exitCode = Main.run(args, MainTest.class, GoldenRules::group, broken, console.errStream());

    assertEquals(Main.BUG, exitCode);
    assertTrue(console.err(out()).startsWith("This is a bug in Belfry (development)."));
  }

  @Test
  void inside_of_another_program_a_failure_is_thrown() {
    String before = System.setProperty(EMBEDDED, "true");
    PrintStream console = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    try {
      GenerationFailed thrown =
          assertThrows(
              GenerationFailed.class,
              () -> Main.run(new String[] {"--no"}, MainTest.class, GoldenRules::group));
      assertEquals(
          "Belfry stopped with exit code 2, see what it printed above", thrown.getMessage());
    } finally {
      System.setErr(console);
      if (before == null) {
        System.clearProperty(EMBEDDED);
      } else {
        System.setProperty(EMBEDDED, before);
      }
    }
  }
}
