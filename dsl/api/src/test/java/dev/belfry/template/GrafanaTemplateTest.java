package dev.belfry.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrafanaTemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "nothing to fill in § nothing to fill in",
        "{{ $value }} jobs § {{ $values.A.Value }} jobs",
        "{{- $value | humanize -}} § {{- $values.A.Value | humanize -}}",
        "{{ .Value }} and {{ $.Value }} § {{ .Values.A.Value }} and {{ $.Values.A.Value }}",
        "{{ if gt .Value 5.0 }}x{{ .Value }}{{ end }} § {{ if gt .Values.A.Value 5.0 }}x{{ .Values.A.Value }}{{ end }}",
        "{{ with $labels.pod }}{{ . }}{{ $.Value }}{{ end }}{{ .Value }} § {{ with $labels.pod }}{{ . }}{{ $.Values.A.Value }}{{ end }}{{ .Values.A.Value }}",
        "{{ printf \"%.1f\" $value }} § {{ printf \"%.1f\" $values.A.Value }}",
        "{{ \"$value\" }} $value § {{ \"$value\" }} $value",
        "{{ $labels.Value }}{{ .Labels.Value }} § {{ $labels.Value }}{{ .Labels.Value }}",
        "{{ $labels.pod | toUpper }} § {{ $labels.pod | toUpper }}"
      })
  void the_value_is_that_of_the_query(String text, String there) {
    assertEquals(new GrafanaTemplate(there, List.of()), GrafanaTemplate.of(text, "A"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "{{ $externalLabels.cluster }} § $externalLabels",
        "{{ .ExternalURL }} § .ExternalURL",
        "{{ $.ExternalLabels.cluster }} § .ExternalLabels",
        "{{ range query \"up\" }}{{ .Value }}{{ end }} § query",
        "{{ \"up\" | graphLink }} § graphLink",
      })
  void what_grafana_does_not_fill_in_is_told_and_stays(String text, String lost) {
    assertEquals(new GrafanaTemplate(text, List.of(lost)), GrafanaTemplate.of(text, "A"));
  }

  @Test
  void what_is_no_template_stays_as_it_is() {
    assertEquals(new GrafanaTemplate("{{ $value", List.of()), GrafanaTemplate.of("{{ $value", "A"));
  }
}
