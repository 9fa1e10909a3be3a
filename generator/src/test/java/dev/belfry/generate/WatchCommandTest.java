package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.handles.HandleCompiler;
import dev.belfry.report.Appearance;
import example.watch.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves files while {@code watch} runs, as users do. */
class WatchCommandTest {
  private static final String RULES = "prometheus/rules/queue.yaml";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private WatchedProject project;

  /** The class of the bundle, with this in its method, and this condition of its alert. */
  private static String monitoring(String statement, String condition) {
    return """
        package shop;

        import static dev.belfry.bundle.Bundle.bundle;
        import static dev.belfry.promql.PromQl.*;
        import static dev.belfry.rules.Rules.*;

        import dev.belfry.bundle.Bundle;

        final class Monitoring {
          static Bundle define() {
            STATEMENT
            return bundle("shop").ruleGroups(ruleGroup("queue").rules(
                alert("Full").when(CONDITION)));
          }
        }
        """
        .replace("STATEMENT", statement)
        .replace("CONDITION", condition);
  }

  private static String above(String threshold) {
    return monitoring("", "gauge(\"queue_length\").above(" + threshold + ")");
  }

  private void save(String text) throws IOException {
    project.save(project.java("Monitoring.java"), text);
  }

  private String rules() throws IOException {
    return Files.readString(project.out(RULES));
  }

  @BeforeEach
  void make() throws IOException {
    project = new WatchedProject(folder);
    save(above("1"));
    project.build();
  }

  @AfterEach
  void end() throws Exception {
    project.end();
  }

  private void watch(String... more) throws InterruptedException {
    project.watch(Appearance.PLAIN, more);
  }

  @Test
  void what_is_saved_is_written() throws Exception {
    watch();
    assertTrue(rules().contains("queue_length > 1\n"), rules());

    save(above("2"));
    project.awaitRuns(2);

    assertTrue(rules().contains("queue_length > 2\n"), rules());
    assertTrue(
        project.printed().contains("watch: Monitoring.java changed\nchanged   " + RULES + "\n"),
        project::printed);
    assertEquals(Main.FINE, project.end());
  }

  @Test
  void a_mistake_for_the_compiler_is_told_with_its_line_and_the_files_stay() throws Exception {
    watch();

    save(above("unknown"));
    project.awaitTold("unknown");

    assertTrue(
        project
            .printed()
            .contains(
                "error definition.failed: cannot find symbol, symbol: variable unknown, location:"
                    + " class shop.Monitoring; at OUT/src/main/java/shop/Monitoring.java:13:56,"
                    + " the definition; hint: "),
        project::printed);
    assertTrue(project.printed().contains("1 error, nothing was written\n"), project::printed);
    assertTrue(rules().contains("queue_length > 1\n"), rules());

    save(above("3"));
    project.awaitTold("changed   " + RULES);
    assertTrue(rules().contains("queue_length > 3\n"), rules());
  }

  @Test
  void an_error_among_the_findings_leaves_the_files() throws Exception {
    watch();

    save(
        above("2")
            .replace(
                "ruleGroups(",
                "ruleGroups(ruleGroup(\"queue\").rules(alert(\"Up\").when(gauge(\"up\").above(1))),"));
    project.awaitTold("nothing was written");

    assertTrue(project.printed().contains("error rules.duplicate-group: "), project::printed);
    assertTrue(project.printed().contains("(Monitoring.java:12)"), project::printed);
    assertTrue(rules().contains("queue_length > 1\n"), rules());
  }

  @Test
  void a_file_in_a_new_folder_is_compiled_and_one_that_is_removed_is_missed() throws Exception {
    watch();
    Path levels = project.java("levels/Levels.java");

    project.save(levels, "package shop.levels;\n\npublic class Levels { public int full = 7; }\n");
    save(above("new shop.levels.Levels().full"));
    project.awaitTold("changed   " + RULES);
    assertTrue(rules().contains("queue_length > 7\n"), rules());

    Files.delete(levels);
    project.awaitTold("package shop.levels does not exist");
    assertTrue(rules().contains("queue_length > 7\n"), rules());
  }

  @Test
  void a_class_that_was_compiled_before_and_has_no_source_any_more_is_missed() throws Exception {
    Path levels = project.java("Levels.java");
    project.save(levels, "package shop;\n\nclass Levels { static int full() { return 7; } }\n");
    save(above("Levels.full()"));
    project.build();
    watch();

    Files.delete(levels);
    project.awaitTold("symbol: variable Levels");
  }

  @Test
  void the_class_of_the_bundle_may_go_and_come_back() throws Exception {
    watch();

    Files.delete(project.java("Monitoring.java"));
    project.awaitTold("expected the class `shop.Monitoring`");
    assertTrue(rules().contains("queue_length > 1\n"), rules());

    save(above("2"));
    project.awaitTold("changed   " + RULES);
  }

  @Test
  void many_files_that_are_saved_at_once_are_not_as_many_runs() throws Exception {
    watch();

    for (int i = 0; i < 100; i++) {
      project.save(project.java("Other" + i + ".java"), "package shop;\n\nclass Other" + i + " {}");
    }
    save(above("2"));
    project.awaitTold("changed   " + RULES);

    assertTrue(project.runs() < 10, project::printed);
  }

  @Test
  void what_editors_put_beside_a_file_is_no_reason_to_run() throws Exception {
    watch();

    Files.writeString(project.java(".#Monitoring.java"), "someone@somewhere");
    Files.writeString(project.java("Monitoring.java~"), "half of");
    Files.writeString(project.java("4913"), "");
    save(above("2"));
    project.awaitTold("changed   " + RULES);

    assertFalse(project.printed().contains("files changed"), project::printed);
  }

  @Test
  void a_definition_that_throws_is_told_on_its_line_and_the_watch_goes_on() throws Exception {
    watch();

    save(
        monitoring(
            "if (true) throw new IllegalStateException(\"no queue\");", "gauge(\"up\").above(1)"));
    project.awaitTold("no queue");
    assertTrue(project.printed().contains("(Monitoring.java:11)"), project::printed);

    save(above("2"));
    project.awaitTold("changed   " + RULES);
  }

  @Test
  void a_definition_that_does_not_end_is_told_on_its_line_and_the_watch_goes_on() throws Exception {
    watch("--time-limit", "2");

    save(
        monitoring("while (!Thread.currentThread().isInterrupted()) {}", "gauge(\"up\").above(1)"));
    project.awaitTold("the definition has not ended after 2 s");
    assertTrue(project.printed().contains("(Monitoring.java:11)"), project::printed);
    assertTrue(rules().contains("queue_length > 1\n"), rules());

    save(above("2"));
    project.awaitTold("changed   " + RULES);
  }

  @Test
  void a_metric_that_comes_into_the_catalogue_gets_its_handle() throws Exception {
    Path page = folder.resolve("src/main/catalog/shop.prom");
    Path handles = folder.resolve("target/generated-sources/handles");
    project.save(page, "# TYPE shop_orders gauge\nshop_orders 1\n");
    HandleCompiler.main(page.getParent().toString(), handles.toString(), "shop.metrics");
    project.build();
    watch();

    save(monitoring("", "shop.metrics.Shop.SHOP_PAYMENTS.above(5)"));
    project.awaitTold("symbol: variable SHOP_PAYMENTS");
    project.save(
        page,
        "# TYPE shop_orders gauge\nshop_orders 1\n# TYPE shop_payments gauge\nshop_payments 1\n");
    project.awaitTold("created   " + RULES);
    assertTrue(rules().contains("shop_payments > 5\n"), rules());

    project.save(page, "shop_orders\n");
    project.awaitTold("error catalog.invalid: ");
    assertTrue(rules().contains("shop_payments > 5\n"), rules());
  }

  @Test
  void a_catalogue_that_lies_elsewhere_is_watched_too() throws Exception {
    Path page = Files.writeString(elsewhere.resolve("shop.prom"), "# TYPE other gauge\nother 1\n");
    watch("--catalog", page.toString());
    assertTrue(project.printed().contains("error metric.unknown: "), project::printed);

    project.save(page, "# TYPE queue_length gauge\nqueue_length 1\n");
    project.awaitTold("created   " + RULES);
  }

  @Test
  void classes_of_earlier_runs_are_not_kept_in_memory() throws Exception {
    int before = Loaded.all();
    watch();

    for (int i = 2; i <= 10; i++) {
      save(
          monitoring(
              "example.watch.Loaded.note(Monitoring.class);",
              "gauge(\"queue_length\").above(" + i + ")"));
      project.awaitRuns(i);
    }

    assertTrue(Loaded.all() - before >= 8, () -> "" + Loaded.all());
    long held = Loaded.held();
    assertTrue(held <= 2, () -> held + " of " + Loaded.all());
  }

  @Test
  void on_a_terminal_each_run_is_shown_in_the_place_of_the_one_before() throws Exception {
    project.watch(new Appearance(true, false));

    save(above("unknown"));
    project.awaitTold("unknown");

    String[] pages = project.answers().split("\u001b\\[H\u001b\\[2J", -1);
    assertEquals(3, pages.length, project::answers);
    assertTrue(
        pages[2].matches("(?s)\\d\\d:\\d\\d(:\\d\\d)? Monitoring.java changed\n.*"), pages[2]);
    assertTrue(pages[2].contains("│   13 │         alert(\"Full\")"), pages[2]);
    assertTrue(pages[2].endsWith("watch: waiting for changes, Ctrl-C ends it\n"), pages[2]);
  }

  @Test
  void without_a_compiler_a_jdk_is_asked_for() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.se",
                "-cp",
                System.getProperty("java.class.path"),
                Belfry.class.getName(),
                "watch",
                "--bundle",
                "shop.Monitoring",
                "--classpath",
                project.classes().toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(Main.USAGE, process.waitFor(), printed);
    assertTrue(
        printed.startsWith("error: watch compiles Java: expected a JDK, got a Java without"),
        printed);
  }

  @Test
  void sources_are_needed() throws Exception {
    Console console = new Console();
    Files.move(project.classes(), elsewhere.resolve("classes"));
    String[] args = {
      "watch", "--bundle", "shop.Monitoring", "--classpath", elsewhere.resolve("classes").toString()
    };

    int exitCode = Belfry.run(args, System.in, console.outStream(), console.errStream());

    assertEquals(Main.USAGE, exitCode);
    assertTrue(
        console.err(folder).startsWith("expected a class with its sources in src/main/java, got "),
        () -> console.err(folder));
  }
}
