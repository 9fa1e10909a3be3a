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
