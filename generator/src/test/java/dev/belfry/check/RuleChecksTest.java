package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import example.findings.CatalogCases;
import example.findings.RuleCases;
import example.findings.RuleTargetCases;
import example.findings.SideCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found of rules and the texts of alerts. */
class RuleChecksTest {
  @Test
  void an_alert_that_leads_to_a_panel_that_is_gone_is_reported() {
    List<Finding> found = Found.in(RuleTargetCases.deadPanel());

    assertEquals(
        List.of("dashboard.unknown-link-panel"), found.stream().map(Finding::code).toList());
    assertEquals("rule group `queue`", found.get(0).subject());
    assertEquals(List.of(), Found.in(RuleTargetCases.livePanel()));
  }

  @Test
  void texts_of_alerts_on_logs_are_held_against_what_the_query_keeps() {
    assertEquals(List.of("rules.unknown-label"), Found.codes(RuleTargetCases.unknownLabelOfLogs()));
    assertEquals(List.of(), Found.in(RuleTargetCases.knownLabelOfLogs()));
  }

  @Test
  void a_text_of_the_author_is_held_against_the_language_of_loki() {
    List<Finding> found =
        Found.in(RuleTargetCases.textsForLoki()).stream()
            .filter(finding -> finding.code().equals("rules.wrong-language"))
            .toList();

    assertEquals(
        List.of("`Failing` asks in no LogQL, and Loki knows nothing else"),
        found.stream().map(Finding::message).toList());
  }

  @Test
  void what_is_recorded_of_logs_is_known_with_its_labels_and_those_of_its_group() {
    assertEquals(List.of(), Found.in(RuleTargetCases.recordedLogs(), CatalogCases.shop()));
  }

  @Test
  void what_is_absent_has_the_labels_that_its_selector_fixes() {
    List<String> messages =
        Found.in(SideCases.labelsOfAbsence()).stream().map(Finding::message).toList();

    assertEquals(
        List.of(
            "`summary` of alert `Gone` prints the label `pod`, which the result of the expression"
                + " does not have",
            "`summary` of alert `Down` prints the label `job`, which the result of the expression"
                + " does not have"),
        messages);
  }

  @Test
  void the_same_finding_of_two_artifacts_is_printed_once() {
    Bundle twice = RuleCases.groupInFileAndObject();

    assertEquals(1, Found.in(twice).size());
  }
}
