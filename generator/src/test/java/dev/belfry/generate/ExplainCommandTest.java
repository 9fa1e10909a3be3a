package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.check.FindingExamples;
import dev.belfry.render.Approved;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private final Console console = new Console();

  private int run(String... args) {
    return console.belfry(args);
  }

  private String out() {
    return console.out(Path.of("no-such-folder"));
  }

  private String err() {
    return console.err(Path.of("no-such-folder"));
  }

  @Test
  void a_code_is_explained_with_what_to_do_and_an_example() throws IOException {
    FindingExamples.write();
    assertEquals(Main.FINE, run("explain", "promql.rate-of-gauge"));

    Approved.verify(out(), Approved.nextTo(ExplainCommandTest.class, "explain", "txt"));
  }

  @Test
  void without_a_code_all_are_listed() {
    assertEquals(Main.FINE, run("explain"));

    assertTrue(out().lines().toList().contains("rules.alert-without-runbook"));
  }

  @Test
  void a_code_that_does_not_exist_is_wrong_usage_and_near_ones_are_offered() {
    assertEquals(Main.USAGE, run("explain", "promql.rate-of-guage"));

    assertTrue(
        err()
            .startsWith(
                "expected the code of a finding, got `promql.rate-of-guage`; did you mean"
                    + " `promql.rate-of-gauge`?\n"),
        this::err);
  }
}
