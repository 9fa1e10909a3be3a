package dev.belfry.rules;

import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.alert;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.grafana.GrafanaServer;
import dev.belfry.grafana.Stat;
import dev.belfry.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTest {
  private static final Alert DOWN = alert("Down").when(gauge("up").below(1));

  @Test
  void all_options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        alert: Down
        expr: up < 1
        for: 5m
        keep_firing_for: 10m
        labels:
          severity: warning
          team: agents
        annotations:
          summary: {{ $labels.job }} is down
          description: Nobody answers.
          runbook_url: https://example.org/runbooks/down
          dashboard_url: http://grafana/d/up
          owner: agents\
        """,
        document(
            DOWN.annotation("owner", "agents")
                .dashboard("http://grafana/d/up")
                .runbook("https://example.org/runbooks/down")
                .description("Nobody answers.")
                .summary("{{ $labels.job }} is down")
                .severity(Severity.WARNING)
                .label("team", "agents")
                .keepFiringFor(minutes(10))
                .holdingFor(minutes(5))));
  }

  @Test
  void options_leave_the_alert_as_it_was() {
    Alert changed = DOWN.holdingFor(minutes(5)).severity(Severity.INFO).summary("down");
    assertNotEquals(DOWN, changed);
    assertEquals("alert: Down\nexpr: up < 1", document(DOWN));
  }

  @Test
  void the_last_value_of_an_option_wins() {
    assertEquals(
        DOWN.holdingFor(minutes(5)).severity(Severity.INFO),
        DOWN.holdingFor(minutes(1))
            .severity(Severity.CRITICAL)
            .holdingFor(minutes(5))
            .severity(Severity.INFO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"api-errors", "/runbooks/api", "ftp://example.org/x", "https://", "http:///x", ""})
  void runbook_that_is_no_absolute_address_is_refused(String url) {
    var error = assertThrows(IllegalArgumentException.class, () -> DOWN.runbook(url));
    assertEquals(
        "runbook: expected an absolute address such as https://example.org/runbooks/api, got `"
            + url
            + "`",
        error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://wiki:8080/x?y=1#z",
        "https://example.org/{{ $labels.alertname }}"
      })
  void runbook_is_an_absolute_address(String url) {
    assertEquals(
        url, DOWN.runbook(url).node().object("annotations").text("runbook_url").orElseThrow());
  }

  @Test
  void dashboard_that_is_no_absolute_address_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> DOWN.dashboard("d/up"));
    assertEquals(
        "dashboard: expected an absolute address such as https://example.org/dashboards/api,"
            + " got `d/up`",
        error.getMessage());
  }

  @Test
  void annotation_name_is_like_a_label_name() {
    var error =
        assertThrows(IllegalArgumentException.class, () -> DOWN.annotation("run-book", "x"));
    assertEquals(
        "annotation: expected letters, digits and _, not starting with a digit, got `run-book`",
        error.getMessage());
  }

  @Test
  void annotations_of_a_map_keep_its_order() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("zone", "a");
    texts.put("impact", "b");
    texts.put("summary", "c");
    assertEquals(
        """
        alert: Down
        expr: up < 1
        annotations:
          summary: c
          zone: a
          impact: b\
        """,
        document(DOWN.annotations(texts)));
  }

  @Test
  void label_name_that_prometheus_would_refuse_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> DOWN.label("my-team", "x"));
    assertEquals(
        "label name: expected letters, digits and _, not starting with a digit, got `my-team`",
        error.getMessage());
  }

  @Test
  void name_of_the_metric_is_no_label() {
    var error =
        assertThrows(IllegalArgumentException.class, () -> DOWN.label(label("__name__"), "x"));
    assertEquals(
        "label: expected a name other than `__name__`, which is the name of the metric itself;"
            + " record(\"...\", ...) gives series another name",
        error.getMessage());
  }

  @Test
  void labels_may_be_given_by_text_by_handle_and_by_map() {
    Alert expected = DOWN.label("team", "agents");
    assertEquals(expected, DOWN.label(label("team"), "agents"));
    assertEquals(expected, DOWN.labels(Map.of("team", "agents")));
  }

  @Test
  void null_is_refused_by_the_name_of_the_parameter() {
    assertEquals(
        "url", assertThrows(NullPointerException.class, () -> DOWN.runbook(null)).getMessage());
    assertEquals(
        "severity",
        assertThrows(NullPointerException.class, () -> DOWN.severity(null)).getMessage());
    assertEquals(
        "text",
        assertThrows(NullPointerException.class, () -> DOWN.annotation("a", null)).getMessage());
  }

  @Test
  void an_alert_leads_to_a_panel_and_remembers_which() {
    Stat panel = stat("Length");
    GrafanaServer server = grafanaServer("https://grafana.example.org");
    Alert linked =
        alert("Full")
            .when(gauge("queue_length").above(10))
            .dashboard(server, to(dashboardId("queue", "Queue")).panel(panel));
    String id = to(dashboardId("queue", "Queue")).panel(panel).node().text("panelId").orElseThrow();

    assertEquals(
        "https://grafana.example.org/d/queue?viewPanel=" + id,
        linked.node().object("annotations").text("dashboard_url").orElseThrow());
    assertEquals(
        Node.object().with("dashboardUid", Node.text("queue")).with("panelId", Node.text(id)),
        linked.node().notes().source("dashboard_url").orElseThrow().node());
  }
}
