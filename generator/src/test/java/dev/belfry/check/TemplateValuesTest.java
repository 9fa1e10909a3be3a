package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import example.findings.TemplateCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Templates that a configuration lists as values are looked at like texts of receivers. */
class TemplateValuesTest {
  private static List<String> found(Bundle bundle) {
    return Found.in(bundle).stream()
        .map(finding -> finding.subject() + ", " + finding.code() + ": " + finding.message())
        .toList();
  }

  @Test
  void a_template_is_given_what_the_texts_give_that_print_it() {
    assertEquals(
        List.of(
            "template `team.inner`, alertmanager.template-fails: `.CommonAnotations.summary`: the data"
                + " of a notification has no field `.CommonAnotations`",
            "template `team.end`, alertmanager.template-fails: `end`: expected a block that `end`"
                + " belongs to",
            "template `team.nested`, alertmanager.template-fails: `define`: expected `define` outside"
                + " of other blocks only"),
        found(TemplateCases.failing()));
    assertEquals(List.of(), found(TemplateCases.working()));
  }

  @Test
  void a_template_has_to_be_listed() {
    assertEquals(
        List.of(
            "receiver `team`, alertmanager.unknown-template: `text`, at `{{ template \"team.title\""
                + " . }}`: there is no template `team.title`"),
        found(TemplateCases.unlisted()));
  }

  @Test
  void a_template_may_be_printed_by_files_of_others() {
    assertEquals(List.of(), found(TemplateCases.besideFiles()));
  }

  @Test
  void a_finding_names_the_line_of_the_template() {
    Bundle failing = TemplateCases.failing();
    Finding first = Found.in(failing).get(0);

    assertEquals(
        "example.findings.TemplateCases.failing(TemplateCases.java:47)",
        first.place().orElseThrow().toString());
  }
}
