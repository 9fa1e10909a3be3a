package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.promql.Gauge;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final Gauge UP = gauge("up");

  private static Dashboard empty() {
    return dashboard("uid", "Title");
  }

  private static Stat tile(String title) {
    return stat(title).width(6).height(4);
  }

  private static ObjectNode panel(Dashboard dashboard, int index) {
    return (ObjectNode) dashboard.placed().array("panels").get(index);
  }

  /** Where the panels stand: x, y, width x height. */
  private static List<String> places(ArrayNode panels) {
    return IntStream.range(0, panels.size())
        .mapToObj(i -> ((ObjectNode) panels.get(i)).object("gridPos"))
        .map(
            at ->
                at.number("x") + "," + at.number("y") + " " + at.number("w") + "x" + at.number("h"))
        .toList();
  }

  private static List<String> places(Dashboard dashboard) {
    return places(dashboard.placed().array("panels"));
  }

  @Test
  void panels_flow_from_left_to_right() {
    assertEquals(List.of("0,0 6x4", "6,0 6x4"), places(empty().panels(tile("a"), tile("b"))));
  }

  @Test
  void a_panel_that_does_not_fit_starts_a_line_below_the_highest_one() {
    Dashboard dashboard =
        empty().panels(tile("a").height(9), tile("b").width(18), tile("c").width(1));

    assertEquals(List.of("0,0 6x9", "6,0 18x4", "0,9 1x4"), places(dashboard));
  }

  @Test
  void panels_that_are_repeated_side_by_side_have_lines_of_their_own() {
    Variable pod = textBoxVariable("pod");
    Dashboard dashboard =
        empty()
            .panels(
                tile("a"),
                tile("b").repeatFor(pod),
                tile("c"),
                tile("d").repeatFor(pod).repeatDirection(RepeatDirection.VERTICAL),
                tile("e"));

    assertEquals(
        List.of("0,0 6x4", "0,4 24x4", "0,8 6x4", "6,8 6x4", "12,8 6x4"), places(dashboard));
  }

  @Test
  void a_row_starts_below_everything_before_it() {
    Dashboard dashboard =
        empty()
            .panels(tile("a").height(9), tile("b"))
            .row("Row", tile("c"))
            .row("Empty")
            .row("Last");

    assertEquals(
        List.of("0,0 6x9", "6,0 6x4", "0,9 24x1", "0,10 6x4", "0,14 24x1", "0,15 24x1"),
        places(dashboard));
  }

  @Test
  void panels_of_a_collapsed_row_lie_inside_it_and_take_no_room() {
    Dashboard dashboard = empty().collapsedRow("Row", tile("a"), tile("b")).row("Next", tile("c"));

    assertEquals(List.of("0,0 24x1", "0,1 24x1", "0,2 6x4"), places(dashboard));
    assertEquals(List.of("0,1 6x4", "6,1 6x4"), places(panel(dashboard, 0).array("panels")));
  }

  @Test
  void a_fixed_place_counts_from_the_top_of_the_row() {
    Dashboard dashboard = empty().row("Row", tile("a").at(18, 3), tile("b")).row("Next");

    assertEquals(List.of("0,0 24x1", "18,4 6x4", "0,1 6x4", "0,8 24x1"), places(dashboard));
  }

  @Test
  void what_was_set_unchecked_in_the_place_stays() {
    Dashboard dashboard = empty().panels(tile("a").unchecked("gridPos.static", Node.bool(true)));

    assertEquals(
        Node.bool(true), panel(dashboard, 0).object("gridPos").get("static").orElseThrow());
  }

  @Test
  void a_panel_keeps_its_number_when_others_come_and_go() {
    ObjectNode alone = panel(empty().panels(tile("b")), 0);
    ObjectNode second = panel(empty().panels(tile("a"), tile("b")), 1);

    assertEquals(alone.get("id"), second.get("id"));
  }

  @Test
  void a_key_gives_a_number_of_its_own() {
    ObjectNode keyed = panel(empty().panels(tile("b").key("a")), 0);

    assertEquals(panel(empty().panels(tile("a")), 0).get("id"), keyed.get("id"));
  }

  @Test
  void a_row_and_a_panel_of_one_title_have_two_numbers() {
    Dashboard dashboard = empty().row("Same", tile("Same"));

    assertTrue(!panel(dashboard, 0).get("id").equals(panel(dashboard, 1).get("id")));
  }

  @Test
  void placing_again_changes_nothing() {
    Dashboard dashboard = empty().row("Row", tile("a").query(UP)).collapsedRow("b", tile("c"));

    assertEquals(dashboard.placed(), dashboard.placed());
  }
}
