package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.check.Finding;
import dev.belfry.common.JavaLine;
import dev.belfry.render.Approved;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import example.findings.ObjectCases;
import example.findings.SchemaCases;
import example.golden.GoldenDashboards;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {
  private static Document document(Bundle bundle) {
    return Renderer.render(bundle).get(0);
  }

  private static List<Finding> findings(Bundle bundle) {
    return new SchemaCheck().check(document(bundle));
  }

  private static String text(List<Finding> findings) {
    return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining("\n"));
  }

  private static StackTraceElement line(Finding finding) {
    return ((JavaLine) finding.place().orElseThrow()).frame();
  }

  @Test
  void what_does_not_fit_is_reported_as_approved() {
    Approved.verify(
        text(findings(ObjectCases.invalidDocument())),
        Approved.nextTo(SchemaCheckTest.class, SchemaCheck.CODE, "txt"));
  }

  @Test
  void what_fits_is_not_reported() {
    assertEquals(List.of(), findings(SchemaCases.validDocument()));
  }

  @Test
  void the_line_of_the_user_is_named() {
    StackTraceElement line = line(findings(ObjectCases.invalidDocument()).get(0));

    assertEquals("example.findings.ObjectCases", line.getClassName());
    assertEquals("invalidDocument", line.getMethodName());
  }

  @Test
  void the_line_is_found_behind_a_name_with_a_slash() {
    List<Finding> findings = findings(SchemaCases.invalidLabel());

    assertEquals(1, findings.size(), findings::toString);
    assertEquals("noText", line(findings.get(0)).getMethodName());
  }

  @ParameterizedTest
  @EnumSource(DashboardFormat.class)
  void a_place_that_is_no_whole_number_is_refused_at_its_panel(DashboardFormat format) {
    List<Finding> findings = findings(SchemaCases.partOfColumn().dashboardFormat(format));

    assertEquals(
        List.of("string found, integer expected", "number found, integer expected"),
        findings.stream().map(one -> one.message().replaceFirst(".*: ", "")).toList());
    findings.forEach(one -> assertEquals("partOfColumn", line(one).getMethodName()));
  }

  @Test
  void only_documents_with_something_unchecked_need_the_check() {
    assertTrue(document(ObjectCases.invalidDocument()).hasUnchecked());
    assertTrue(document(GoldenDashboards.unchecked()).hasUnchecked());
    assertFalse(document(GoldenDashboards.rows()).hasUnchecked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "ja", "ar", "tr"})
  void the_message_is_the_same_in_every_language(String language) {
    String here = text(findings(ObjectCases.invalidDocument()));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertEquals(here, text(findings(ObjectCases.invalidDocument())));
    } finally {
      Locale.setDefault(before);
    }
  }
}
