package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.belfry.render.Approved;
import example.findings.FindingCase;
import example.findings.FindingCases;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for each case of a finding, whatever it is about. */
class ChecksTest {
  @ParameterizedTest
  @FieldSource("example.findings.FindingCases#ALL")
  void what_is_wrong_is_reported_as_approved(FindingCase one) {
    String text =
        Found.in(one.fires().get(), one.catalog()).stream()
            .map(finding -> finding + "\n")
            .collect(Collectors.joining("\n"));

    Approved.verify(text, Approved.nextTo(ChecksTest.class, one.code(), "txt"));
  }

  @ParameterizedTest
  @FieldSource("example.findings.FindingCases#ALL")
  void each_mistake_is_reported_under_its_code_alone(FindingCase one) {
    List<String> codes =
        Found.in(one.fires().get(), one.catalog()).stream().map(Finding::code).distinct().toList();

    assertEquals(List.of(one.code()), codes);
  }

  @ParameterizedTest
  @FieldSource("example.findings.FindingCases#ALL")
  void what_only_looks_like_it_is_not_reported(FindingCase one) {
    assertEquals(List.of(), Found.in(one.nearMiss().get(), one.catalog()));
  }

  @ParameterizedTest
  @FieldSource("example.findings.FindingCases#ALL")
  void every_finding_names_the_line_of_the_user(FindingCase one) {
    for (Finding finding : Found.in(one.fires().get(), one.catalog())) {
      assertEquals("example.findings", Found.packageOf(finding), finding::toString);
      assertFalse(finding.hint().isBlank(), finding::toString);
    }
  }

  @ParameterizedTest
  @FieldSource("example.findings.FindingCases#ALL")
  void without_a_catalogue_nobody_is_told_what_only_it_can_say(FindingCase one) {
    if (!one.catalog().isEmpty()) {
      assertEquals(
          List.of(),
          Found.in(one.fires().get()).stream()
              .filter(finding -> finding.code().startsWith("metric."))
              .toList());
    }
  }

  @Test
  void cases_stand_in_the_order_of_their_codes() {
    List<String> codes = FindingCases.ALL.stream().map(FindingCase::code).toList();

    assertEquals(List.copyOf(new TreeSet<>(codes)), codes);
  }
}
