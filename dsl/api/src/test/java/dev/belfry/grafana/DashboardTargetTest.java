package dev.belfry.grafana;

import static dev.belfry.common.Label.label;
import static dev.belfry.grafana.Grafana.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DashboardTargetTest {
  private static final DashboardId DETAILS = dashboardId("details", "Details");
  private static final TextBoxVariable POD = textBoxVariable("pod");

  @Test
  void time_and_all_variables_are_taken_along() {
    assertEquals("/d/details?${__url_time_range}&${__all_variables}", to(DETAILS).url());
  }

  @Test
  void a_named_variable_is_taken_along_alone() {
    assertEquals(
        "/d/details?${__url_time_range}&${pod:queryparam}", to(DETAILS).passing(POD).url());
  }

  @Test
  void a_variable_is_set_to_a_label_or_a_text() {
    assertEquals(
        "/d/details?var-pod=${__field.labels.pod}",
        to(DETAILS).ownTime().passing(POD, label("pod")).url());
    assertEquals(
        "/d/details?var-pod=a%20%26%20b", to(DETAILS).ownTime().passing(POD, "a & b").url());
  }

  @Test
  void a_panel_is_told_by_its_number_and_keeps_the_variables() {
    Stat panel = stat("Length").key("length");
    int id = panel.node().number("id");

    assertEquals(
        "/d/details?${__all_variables}&viewPanel=" + id, to(DETAILS).ownTime().panel(panel).url());
  }

  @Test
  void from_an_alert_a_link_takes_along_values_and_labels_of_the_alert_alone() {
    GrafanaServer server = grafanaServer("https://grafana.example.org/sub");
    Stat panel = stat("Length").key("length");

    assertEquals("https://grafana.example.org/sub/d/details", server.address(to(DETAILS)));
    assertEquals(
        "https://grafana.example.org/sub/d/details?viewPanel="
            + panel.node().number("id")
            + "&var-pod={{ urlquery $labels.instance }}&var-pod=b",
        server.address(to(DETAILS).panel(panel).passing(POD, label("instance")).passing(POD, "b")));
    assertEquals(
        "dashboard: expected a value or a label for the variable, as an alert has no reader who"
            + " chose one, got ${pod:queryparam}",
        assertThrows(IllegalArgumentException.class, () -> server.address(to(DETAILS).passing(POD)))
            .getMessage());
  }

  @Test
  void a_server_is_told_by_an_absolute_address_without_a_slash_at_its_end() {
    assertThrows(IllegalArgumentException.class, () -> grafanaServer("grafana.example.org"));
    assertThrows(IllegalArgumentException.class, () -> grafanaServer("https://example.org/"));
    assertThrows(IllegalArgumentException.class, () -> grafanaServer("https://example.org?a=b"));
  }

  @Test
  void a_list_of_alerts_is_narrowed_by_matchers() {
    assertEquals(
        "{alertname=~\"A|B\", severity!=\"info\"}",
        alertList("Alerts")
            .labelFilter(label("alertname").in("A", "B"), label("severity").isNot("info"))
            .node()
            .object("options")
            .text("alertInstanceLabelFilter")
            .orElseThrow());
  }

  @Test
  void a_link_is_titled_as_the_dashboard_is() {
    assertEquals(panelLink("Details", to(DETAILS).url()), panelLink(to(DETAILS)));
    assertEquals(dataLink("Details", to(DETAILS).url()), dataLink(to(DETAILS)));
  }

  @Test
  void an_identity_that_grafana_refuses_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> dashboardId("a b", "Title"));
    assertThrows(IllegalArgumentException.class, () -> dashboardId("ab", ""));
    assertEquals(DETAILS, dashboard(DETAILS).id());
  }
}
