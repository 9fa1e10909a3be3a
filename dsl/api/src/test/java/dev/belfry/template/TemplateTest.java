package dev.belfry.template;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, what is refused, and what is understood. */
class TemplateTest {

  static Stream<TemplateCase> fine() {
    return TemplateCase.of("fine.txt");
  }

  static Stream<TemplateCase> wrong() {
    return TemplateCase.of("wrong.txt");
  }

  @ParameterizedTest
  @MethodSource("fine")
  void a_right_template_gets_no_complaint(TemplateCase one) {
    assertEquals(List.of(), complaints(one));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_template_gets_the_one_complaint_that_fits(TemplateCase one) {
    List<String> complaints = complaints(one);

    assertEquals(1, complaints.size(), complaints::toString);
    assertTrue(complaints.get(0).startsWith(one.said()), complaints::toString);
  }

  private static List<String> complaints(TemplateCase one) {
    try {
      return review(one.template(), one.dialect()).problems().stream()
          .map(TemplateProblem::message)
          .toList();
    } catch (TemplateException e) {
      return List.of(e.getMessage());
    }
  }

  private static Template.Review review(String text, TemplateDialect dialect) {
    return Template.parse(text, dialect).review();
  }

  @Test
  void an_error_says_where_it_is() {
    String text = "up: {{ $value | humanise }}";

    TemplateException e =
        assertThrows(TemplateException.class, () -> Template.parse(text, TemplateDialect.RULE));

    assertEquals("humanise", text.substring(e.from(), e.to()));
  }

  @Test
  void a_problem_says_where_it_is() {
    String text = "up: {{ if gt $value 5 }}high{{ end }}";

    TemplateProblem problem = review(text, TemplateDialect.RULE).problems().get(0);

    assertEquals("gt $value 5", text.substring(problem.source().from(), problem.source().to()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ $labels.pod }}",
        "{{ .Labels.pod }}",
        "{{ index $labels \"pod\" }}",
        "{{ index .Labels \"pod\" | toUpper }}",
        "{{ with $labels }}{{ .pod }}{{ end }}",
        "{{ $all := .Labels }}{{ $all.pod }}",
        "{{ if eq $labels.pod \"x\" }}{{ end }}",
        "{{ $.Labels.pod }}",
        "{{ (index $labels \"pod\") }}"
      })
  void a_label_is_seen_however_it_is_reached(String text) {
    List<Template.Use> labels = review(text, TemplateDialect.RULE).labels();

    assertEquals(List.of("pod"), labels.stream().map(Template.Use::name).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$labels.pod",
        "{{ \"$labels.pod\" }}",
        "{{/* $labels.pod */}}",
        "{{ $externalLabels.pod }}",
        "{{ range query \"up\" }}{{ .Labels.pod }}{{ end }}"
      })
  void what_only_looks_like_a_label_of_the_alert_is_none(String text) {
    assertEquals(List.of(), review(text, TemplateDialect.RULE).labels());
  }

  @Test
  void the_value_is_seen_under_both_names() {
    assertAll(
        () -> assertTrue(review("{{ $value }}", TemplateDialect.RULE).usesValue()),
        () -> assertTrue(review("{{ .Value }}", TemplateDialect.RULE).usesValue()),
        () -> assertTrue(review("{{ $x := $value }}{{ $x }}", TemplateDialect.RULE).usesValue()),
        () ->
            assertFalse(
                review("{{ range query \"up\" }}{{ .Value }}{{ end }}", TemplateDialect.RULE)
                    .usesValue()));
  }

  @Test
  void a_constant_query_is_seen_and_one_put_together_is_not() {
    Template.Review review =
        review(
            "{{ with query \"up\" }}{{ . | first | value }}{{ end }}"
                + "{{ range query (printf \"x{a='%s'}\" $value) }}{{ .Value }}{{ end }}",
            TemplateDialect.RULE);

    assertEquals(List.of("up"), review.queries().stream().map(Template.Use::name).toList());
  }

  @Test
  void templates_that_the_text_defines_itself_are_no_open_inclusions() {
    Template.Review review =
        review(
            "{{ define \"own\" }}x{{ end }}{{ template \"own\" }}{{ template \"other\" . }}",
            TemplateDialect.NOTIFICATION);

    assertEquals(List.of("other"), review.inclusions().stream().map(Template.Use::name).toList());
  }

  @Test
  void trim_markers_take_the_blanks_beside_them_away() {
    List<TemplateNode> nodes =
        Template.parse("a \n{{- $value -}}\n b {{ $value }} c", TemplateDialect.RULE).nodes();

    List<String> words = new ArrayList<>();
    for (TemplateNode node : nodes) {
      if (node instanceof TemplateNode.Words text) {
        words.add(text.text());
      }
    }
    assertEquals(List.of("a", "b ", " c"), words);
  }

  @Test
  void too_deep_nesting_is_refused_and_not_a_crash() {
    int deep = 100_000;
    String brackets = "{{ " + "(".repeat(deep) + "$value" + ")".repeat(deep) + " }}";
    String blocks = "{{ if $value }}".repeat(deep) + "{{ end }}".repeat(deep);
    String chain = "{{ if $value }}" + "{{ else if $value }}".repeat(deep) + "{{ end }}";
    for (String text : List.of(brackets, blocks, chain)) {
      TemplateException e =
          assertThrows(TemplateException.class, () -> Template.parse(text, TemplateDialect.RULE));
      assertEquals("expected at most 200 levels of nesting, got more", e.getMessage());
    }
  }

  @Test
  void no_text_made_of_pieces_of_templates_does_anything_but_fail_as_documented() {
    List<String> pieces =
        List.of(
            "{{",
            "}}",
            "{{-",
            " -}}",
            " ",
            "$value",
            "$labels.pod",
            ".",
            ".Labels",
            "|",
            "(",
            ")",
            "humanize",
            "query",
            "\"up\"",
            "`",
            "'a'",
            "if",
            "else",
            "end",
            "range",
            "with",
            "define",
            "template",
            "block",
            "break",
            ":=",
            "=",
            ",",
            "$x",
            "5",
            "-",
            "/*",
            "*/",
            "\ud800",
            "é",
            "\n",
            "nil",
            "true");
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder("{{ ");
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.append(pieces.get(random.nextInt(pieces.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      read += isRead(text + (random.nextBoolean() ? " }}" : "")) ? 1 : 0;
    }
    assertTrue(read > 50, "only " + read + " were templates");
  }

  private static boolean isRead(String text) {
    try {
      review(text, TemplateDialect.RULE);
      return true;
    } catch (TemplateException e) {
      assertTrue(e.from() <= e.to() && e.to() <= text.length(), text);
      return false;
    }
  }
}
