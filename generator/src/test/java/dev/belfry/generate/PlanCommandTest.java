package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Approved;
import dev.belfry.report.Appearance;
import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import example.findings.RuleCases;
import example.plan.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run would change, as users ask for it. */
class PlanCommandTest {
  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private int run(Console console, Supplier<Bundle> bundle, String... words) {
    List<String> args = new ArrayList<>(List.of(words));
    args.addAll(List.of("--out", out().toString()));
    Streams streams = console.streams(Appearance.PLAIN);
    return Belfry.run(
        args.toArray(new String[0]), streams, Optional.of(new BundleSource(Console.class, bundle)));
  }

  private void generate(Supplier<Bundle> bundle) {
    assertEquals(Main.FINE, run(new Console(), bundle, "generate"));
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-C"));
    command.add(folder.toString());
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(git.getInputStream().readAllBytes());
    assertEquals(0, git.waitFor(), said);
  }

  @Test
  void what_generating_would_change_is_told_and_nothing_is_written() throws IOException {
    generate(Shop::before);
    String before = Files.readString(out().resolve("prometheus/rules/queue.yaml"));
    Console console = new Console();

    assertEquals(Main.FINE, run(console, Shop::after, "plan"));

    Approved.verify(console.out(out()), Approved.nextTo(PlanCommandTest.class, "plan", "txt"));
    assertEquals("", console.err(out()));
    assertEquals(before, Files.readString(out().resolve("prometheus/rules/queue.yaml")));
  }

  @Test
  void programs_get_the_same_words_as_json() {
    generate(Shop::before);
    Console console = new Console();

    assertEquals(Main.FINE, run(console, Shop::after, "plan", "--format=json"));

    Approved.verify(console.out(out()), Approved.nextTo(PlanCommandTest.class, "plan", "json"));
    assertEquals("", console.err(out()));
  }

  @Test
  void programs_get_the_difference_of_the_texts_on_request() {
    generate(Shop::before);
    Console console = new Console();

    run(console, Shop::after, "plan", "--format=json", "--diff");

    ObjectNode file =
        Json.read(console.out(out())) instanceof ObjectNode plan
            ? plan.array("files").objects().get(0)
            : Node.object();
    assertTrue(file.text("diff").orElse("").startsWith("--- "), file.toString());
  }

  @Test
  void programs_get_an_empty_plan_where_nothing_would_change_and_findings_where_it_may_not() {
    generate(Shop::after);
    Console same = new Console();
    Console refused = new Console();

    assertEquals(Main.FINE, run(same, Shop::after, "plan", "--format=json"));
    assertEquals(Main.FINDINGS, run(refused, RuleCases::duplicateGroup, "plan", "--format=json"));

    assertEquals("{\n  \"files\": [],\n  \"routing\": []\n}\n", same.out(out()));
    assertTrue(refused.out(out()).contains("\"code\":\"rules.duplicate-group\""));
  }

  @Test
  void where_nothing_would_change_that_is_told() {
    generate(Shop::after);
    Console console = new Console();

    assertEquals(Main.FINE, run(console, Shop::after, "plan"));

    assertEquals("nothing would change\n", console.out(out()));
  }

  @Test
  void the_texts_are_compared_on_request() {
    generate(Shop::before);
    Console console = new Console();

    assertEquals(Main.FINE, run(console, Shop::after, "plan", "--diff"));

    String text = console.out(out());
    assertTrue(text.contains("\n--- a/prometheus/rules/queue.yaml\n+++ b/prometheus/"), text);
    assertTrue(text.contains("\n-        for: 5m\n"), text);
    assertTrue(text.contains("\n+        for: 10m\n"), text);
    assertTrue(text.contains("\n+++ /dev/null\n"), text);
  }

  @Test
  void files_are_compared_with_those_of_a_revision() throws Exception {
    git("init", "-q");
    generate(Shop::before);
    git("add", "-A");
    git("commit", "-q", "-m", "before");
    Console there = new Console();
    run(there, Shop::after, "plan");
    generate(Shop::after);
    Console revision = new Console();

    assertEquals(Main.FINE, run(revision, Shop::after, "plan", "--against", "HEAD"));

    assertEquals(there.out(out()), revision.out(out()));
  }

  @Test
  void a_revision_that_is_not_there_is_wrong_usage() throws Exception {
    git("init", "-q");
    Console console = new Console();

    assertEquals(Main.USAGE, run(console, Shop::after, "plan", "--against", "none"));

    assertEquals(
        "error: expected a revision of the repository that holds `"
            + folder
            + "`, such as main, got `none`\n",
        console.err(out()));
  }

  @Test
  void an_error_is_told_instead_as_nothing_would_be_written() {
    Console console = new Console();

    assertEquals(Main.FINDINGS, run(console, RuleCases::duplicateGroup, "plan"));

    assertTrue(console.err(out()).startsWith("error rules.duplicate-group: "));
    assertFalse(Files.exists(out()));
  }

  @Test
  void checking_tells_what_differs_in_the_same_words() {
    generate(Shop::before);
    Console plan = new Console();
    run(plan, Shop::after, "plan");
    Console check = new Console();

    assertEquals(Main.FINDINGS, run(check, Shop::after, "check"));

    String text = check.out(out());
    assertTrue(text.contains(plan.out(out())), text);
    assertTrue(check.err(out()).endsWith("To repair it, run: mvn generate\n"));
  }
}
