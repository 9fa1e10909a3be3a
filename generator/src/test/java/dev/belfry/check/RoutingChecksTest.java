package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import example.findings.OperatorCases;
import example.findings.RoutingCases;
import example.findings.RuleTargetCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found of routes, whoever is to follow them. */
class RoutingChecksTest {
  @Test
  void routes_for_grafana_are_held_against_what_routes_mean() {
    List<String> codes = Found.codes(RoutingCases.flawedForGrafana());

    assertEquals(List.of("alertmanager.missing-setting", "alertmanager.shadowed-route"), codes);
  }

  @Test
  void routes_for_kubernetes_are_held_against_what_routes_mean_once() {
    List<String> codes = Found.codes(OperatorCases.flawed());

    assertEquals(List.of("alertmanager.shadowed-route"), codes);
  }

  @Test
  void a_channel_that_would_be_refused_in_kubernetes_is_an_error() {
    List<String> errors =
        Found.in(OperatorCases.missing()).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::message)
            .sorted()
            .toList();

    assertEquals(
        List.of(
            "AlertmanagerConfig needs `botToken` of this receiver, got none",
            "AlertmanagerConfig needs `chatID` of this receiver, got none"),
        errors);
  }

  @Test
  void a_secret_that_becomes_part_of_a_text_is_found_before() {
    List<String> codes =
        Found.in(OperatorCases.literalInText()).stream().map(Finding::code).sorted().toList();

    assertEquals(List.of("bundle.literal-secret", "schema.unchecked-property"), codes);
  }

  @Test
  void rules_of_grafana_are_held_against_the_routes_of_grafana_alone() {
    List<String> codes = Found.codes(RuleTargetCases.unheardInGrafana());

    assertEquals(List.of("alertmanager.only-default-receiver"), codes);
  }

  @Test
  void templates_may_be_in_files_that_only_alertmanager_has() {
    assertEquals(List.of(), Found.in(RoutingCases.templatesOfFiles()));
  }
}
