package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardTest {
  private static List<String> titles(Dashboard dashboard) {
    return dashboard.node().array("panels").items().stream()
        .map(panel -> ((ObjectNode) panel).text("title").orElseThrow())
        .toList();
  }

  @Test
  void a_dashboard_has_a_uid_a_title_and_the_version_of_its_format() {
    ObjectNode node = dashboard("api", "The API").node();

    assertEquals("api", node.text("uid").orElseThrow());
    assertEquals("The API", node.text("title").orElseThrow());
    assertEquals(42, node.number("schemaVersion"));
    assertEquals("api", dashboard("api", "The API").uid());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a/b", "ä", "12345678901234567890123456789012345678901"})
  void a_uid_that_grafana_does_not_take_is_refused(String uid) {
    var error = assertThrows(IllegalArgumentException.class, () -> dashboard(uid, "Title"));

    assertEquals(
        "dashboard uid: expected 1 to 40 letters, digits, - and _, got `" + uid + "`",
        error.getMessage());
  }

  @Test
  void the_longest_uid_is_taken() {
    assertEquals(40, dashboard("a".repeat(40), "Title").uid().length());
  }

  @Test
  void a_title_that_grafana_does_not_store_is_refused() {
    String longest = "t".repeat(5000);

    assertEquals(longest, dashboard("uid", longest).id().title());
    assertEquals(
        "length of the dashboard title: expected a number from 1 to 5000, got 5001",
        assertThrows(IllegalArgumentException.class, () -> dashboard("uid", longest + "t"))
            .getMessage());
  }

  @Test
  void an_empty_title_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> dashboard("uid", ""));
    assertThrows(IllegalArgumentException.class, () -> dashboard("uid", "t").row(""));
    assertThrows(IllegalArgumentException.class, () -> dashboard("uid", "t").collapsedRow(""));
  }

  @Test
  void rows_and_panels_stand_in_the_order_of_writing() {
    Dashboard dashboard =
        dashboard("uid", "t")
            .panels(stat("a"))
            .row("b", stat("c"))
            .panels(stat("d"))
            .collapsedRow("e", stat("f"));

    assertEquals(List.of("a", "b", "c", "d", "e"), titles(dashboard));
  }

  @Test
  void lists_and_single_panels_say_the_same() {
    List<Stat> panels = List.of(stat("a"), stat("b"));
    Dashboard start = dashboard("uid", "t");

    assertEquals(start.panels(stat("a"), stat("b")), start.panels(panels));
    assertEquals(start.row("r", stat("a"), stat("b")), start.row("r", panels));
    assertEquals(start.collapsedRow("r", stat("a"), stat("b")), start.collapsedRow("r", panels));
    assertEquals(
        start.variables(textBoxVariable("a"), textBoxVariable("b")),
        start.variables(List.of(textBoxVariable("a"), textBoxVariable("b"))));
  }

  @Test
  void adding_makes_a_copy() {
    Dashboard start = dashboard("uid", "t");
    Dashboard more = start.panels(stat("a"));

    assertEquals(dashboard("uid", "t"), start);
    assertTrue(!more.equals(start));
  }
}
