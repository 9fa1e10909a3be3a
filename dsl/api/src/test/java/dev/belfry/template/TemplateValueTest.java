package dev.belfry.template;

import static dev.belfry.template.TemplateNumber.value;
import static dev.belfry.template.TemplateText.externalLabel;
import static dev.belfry.template.TemplateText.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.belfry.common.Label;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What typed methods write, and that it is what the parser takes for right. */
class TemplateValueTest {
  private static final Label POD = Label.label("pod");

  static Stream<Arguments> values() {
    return Stream.of(
        arguments(value(), "{{ $value }}"),
        arguments(value().humanize(), "{{ $value | humanize }}"),
        arguments(value().humanize1024(), "{{ $value | humanize1024 }}"),
        arguments(value().humanizeDuration(), "{{ $value | humanizeDuration }}"),
        arguments(value().humanizePercentage(), "{{ $value | humanizePercentage }}"),
        arguments(value().humanizeTimestamp(), "{{ $value | humanizeTimestamp }}"),
        arguments(value().format("%.0f"), "{{ $value | printf \"%.0f\" }}"),
        arguments(value().format("%5.1f%%"), "{{ $value | printf \"%5.1f%%\" }}"),
        arguments(label(POD), "{{ $labels.pod }}"),
        arguments(label(new Label("k8s.pod")), "{{ index $labels \"k8s.pod\" }}"),
        arguments(externalLabel(POD), "{{ $externalLabels.pod }}"),
        arguments(label(POD).toUpper(), "{{ $labels.pod | toUpper }}"),
        arguments(label(POD).toLower(), "{{ $labels.pod | toLower }}"),
        arguments(label(POD).title(), "{{ $labels.pod | title }}"),
        arguments(
            label(POD).stripPort().stripDomain(), "{{ $labels.pod | stripPort | stripDomain }}"),
        arguments(label(POD).urlQueryEscape(), "{{ $labels.pod | urlQueryEscape }}"),
        arguments(
            label(POD).reReplaceAll("-\\d+$", "\"x\""),
            "{{ $labels.pod | reReplaceAll \"-\\\\d+$\" \"\\\"x\\\"\" }}"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_is_written_as_a_template_that_can_be_filled_in(TemplateValue value, String text) {
    assertEquals(text, value.toString());
    assertEquals(List.of(), Template.parse(text, TemplateDialect.RULE).review().problems());
  }

  @Test
  void values_stand_where_the_braces_are() {
    String text = TemplateValue.fill("summary", "{} of {}: {{ $value }}", label(POD), value());

    assertEquals("{{ $labels.pod }} of {{ $value }}: {{ $value }}", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{} and {} and {}"})
  void as_many_values_as_places_are_needed(String text) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> TemplateValue.fill("summary", text, value(), value()));

    assertEquals(
        "summary: expected one value for each {} in `"
            + text
            + "`, which has "
            + text.chars().filter(c -> c == '{').count()
            + ", got 2",
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "%s", "%d", "%.0f of %.0f", "%.0f%", "%%"})
  void a_format_has_one_verb_for_a_number(String format) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> value().format(format));

    assertEquals(
        "format: expected one verb of Go for a number, such as `%.0f`, got `" + format + "`",
        e.getMessage());
  }

  @Test
  void a_broken_regular_expression_is_refused_where_it_is_written() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> label(POD).reReplaceAll("(", ""));

    assertEquals(
        "reReplaceAll: expected a regular expression (RE2), got missing closing ) in `(`",
        e.getMessage());
  }
}
