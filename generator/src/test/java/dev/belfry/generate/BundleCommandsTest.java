package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.report.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands about a bundle that is named, as users of the program type them. */
class BundleCommandsTest {
  private static final String MONITORING =
      """
      package shop;

      import static dev.belfry.bundle.Bundle.bundle;
      import static dev.belfry.promql.PromQl.*;
      import static dev.belfry.rules.Rules.*;

      import dev.belfry.bundle.Bundle;
      import dev.belfry.rules.Severity;

      final class Monitoring {
        static Bundle define() {
          return bundle("shop").ruleGroups(ruleGroup("queue").rules(
              alert("Full").when(gauge("queue_length").above(10)).severity(Severity.CRITICAL)));
        }
      }

      final class Nothing {}

      final class Broken {
        static Bundle define() {
          throw new IllegalStateException("no queue");
        }
      }
      """;

  @TempDir private Path folder;
  private Path classes;
  private final Console console = new Console();

  @BeforeEach
  void compile() throws IOException {
    Path source = folder.resolve("src/main/java/shop/Monitoring.java");
    classes = Files.createDirectories(folder.resolve("target/classes"));
    Files.createDirectories(source.getParent());
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(source, MONITORING);
    String[] args = {
      "-cp", System.getProperty("java.class.path"), "-d", classes.toString(), source.toString()
    };
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, args));
  }

  private int run(Appearance appearance, String... args) {
    Streams streams = console.streams(appearance);
    return Belfry.run(args, streams, Optional.empty());
  }

  private int run(String command, String bundle) {
    return run(Appearance.PLAIN, command, "--bundle", bundle, "--classpath", classes.toString());
  }

  @Test
  void a_bundle_that_is_named_is_written_to_the_project_of_its_class() {
    assertEquals(Main.FINE, run("generate", "shop.Monitoring"));

    assertEquals("", console.err(folder));
    assertTrue(Files.exists(folder.resolve("out/prometheus/rules/queue.yaml")));
  }

  @Test
  void the_line_of_the_user_is_read_from_the_sources_of_the_module() {
    Appearance terminal = new Appearance(true, false);

    run(terminal, "check", "--bundle", "shop.Monitoring", "-cp", classes.toString());

    assertTrue(
        console
            .out(folder)
            .contains("\n│   13 │         alert(\"Full\").when(gauge(\"queue_length\").above(10))"),
        () -> console.out(folder));
  }

  @Test
  void checking_fails_as_long_as_nothing_is_written_and_writes_nothing() {
    assertEquals(Main.FINDINGS, run("check", "shop.Monitoring"));
    assertFalse(Files.exists(folder.resolve("out")));

    run("generate", "shop.Monitoring");
    assertEquals(Main.FINE, run("check", "shop.Monitoring"));
  }

  @Test
  void a_bundle_is_listed_with_what_its_files_hold() {
    assertEquals(Main.FINE, run("list", "shop.Monitoring"));

    assertEquals("prometheus/rules/queue.yaml  rule group `queue`\n", console.out(folder));
  }

  @Test
  void a_definition_that_fails_is_told_on_its_line() {
    assertEquals(Main.FINDINGS, run("generate", "shop.Broken"));

    assertTrue(
        console.err(folder).startsWith("error definition.failed: the definition threw"),
        () -> console.err(folder));
    assertTrue(console.err(folder).contains("(Monitoring.java:21)"), () -> console.err(folder));
  }

  @Test
  void what_is_no_bundle_is_wrong_usage() {
    assertEquals(Main.USAGE, run("generate", "shop.Nothing"));
    assertTrue(
        console
            .err(folder)
            .startsWith(
                "--bundle: expected a method `static Bundle define()` without `throws` in"
                    + " `shop.Nothing`, got none\n"),
        () -> console.err(folder));
  }

  @Test
  void a_class_or_a_folder_that_is_not_there_is_wrong_usage() {
    assertEquals(Main.USAGE, run("generate", "shop.Monitorin"));
    assertEquals(
        Main.USAGE,
        run(Appearance.PLAIN, "list", "--bundle", "shop.Monitoring", "-cp", "no-such-folder"));
    assertEquals(Main.USAGE, run(Appearance.PLAIN, "list"));

    String err = console.err(folder);
    assertTrue(
        err.contains(
            "--bundle: expected a class on the class path, with its package, got"
                + " `shop.Monitorin`, which is not there\n"),
        err);
    assertTrue(err.contains("--classpath: expected a folder of classes or a jar, got"), err);
    assertTrue(err.contains("expected --bundle CLASS and --classpath PATH, got no bundle\n"), err);
  }

  @Test
  void the_version_is_printed() {
    assertEquals(Main.FINE, run(Appearance.PLAIN, "--version"));

    assertEquals("belfry (development)\n", console.out(folder));
  }

  @Test
  void the_script_for_shells_knows_the_commands() {
    assertEquals(Main.FINE, run(Appearance.PLAIN, "completion"));

    assertTrue(console.out(folder).contains("generate check"), () -> console.out(folder));
  }
}
