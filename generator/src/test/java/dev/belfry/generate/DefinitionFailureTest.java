package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Approved;
import example.findings.BrokenDefinitions;
import example.golden.GoldenRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionFailureTest {
  static final List<Supplier<Bundle>> BAD_VALUES =
      List.of(
          BrokenDefinitions::emptyTitle,
          BrokenDefinitions::secretItself,
          BrokenDefinitions::noUnit,
          BrokenDefinitions::noPanel,
          BrokenDefinitions::noPanelOfList,
          BrokenDefinitions::noResult,
          BrokenDefinitions::badConstant);

  static final List<Supplier<Bundle>> FAILURES =
      List.of(
          BrokenDefinitions::ownError,
          BrokenDefinitions::ownErrorInLoop,
          BrokenDefinitions::endless,
          BrokenDefinitions::nothing);

  @TempDir private Path folder;

  /** What is printed for each definition. */
  private String printed(List<Supplier<Bundle>> definitions) {
    List<String> printed = new ArrayList<>();
    for (Supplier<Bundle> definition : definitions) {
      Console console = new Console();
      assertEquals(Main.FINDINGS, console.run(definition, "--out", folder.toString()));
      assertEquals("", console.out(folder));
      printed.add(console.err(folder));
    }
    return String.join("\n", printed);
  }

  @Test
  void a_value_that_a_method_refuses_is_reported_on_the_line_of_the_call() {
    Approved.verify(
        printed(BAD_VALUES),
        Approved.nextTo(DefinitionFailureTest.class, DefinitionFailure.BAD_VALUE, "txt"));
  }

  @Test
  void any_other_exception_of_a_definition_is_reported_on_the_line_that_threw() {
    Approved.verify(
        printed(FAILURES),
        Approved.nextTo(DefinitionFailureTest.class, DefinitionFailure.FAILED, "txt"));
  }

  @Test
  void nothing_is_written_by_a_definition_that_stops() {
    printed(FAILURES);

    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void an_exception_from_within_belfry_is_no_finding() {
    IllegalStateException bug = new IllegalStateException("never happens");

    assertEquals(Optional.empty(), DefinitionFailure.finding(bug));
  }

  @Test
  void an_exception_without_a_line_of_the_user_is_no_finding() {
    IllegalArgumentException bug = new IllegalArgumentException("never happens");
    bug.setStackTrace(new StackTraceElement[0]);

    assertEquals(Optional.empty(), DefinitionFailure.finding(bug));
  }

  @Test
  void an_exception_without_a_message_is_reported_by_its_kind() {
    IllegalArgumentException bad = new IllegalArgumentException();
    bad.setStackTrace(
        new StackTraceElement[] {new StackTraceElement("user.Api", "define", "Api.java", 7)});

    String reported = DefinitionFailure.finding(bad).orElseThrow().toString();

    assertTrue(
        reported.startsWith(
            "error definition.bad-value: the definition threw java.lang.IllegalArgumentException\n"
                + "  at user.Api.define(Api.java:7), the definition\n"),
        reported);
  }

  @Test
  void a_definition_that_gives_a_bundle_has_no_failure() {
    assertEquals(Main.FINE, new Console().run(GoldenRules::group, "--out", folder.toString()));
  }
}
