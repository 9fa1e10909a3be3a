package dev.belfry.grafana;

import static dev.belfry.common.Span.days;
import static dev.belfry.common.Span.span;
import static dev.belfry.grafana.Grafana.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows and tabs in each other, and when they are shown. */
class SectionTest {
  private static final TextBoxVariable NAME = textBoxVariable("name");

  private static Stat tile(String title) {
    return stat(title).width(6).height(4);
  }

  private static Dashboard empty() {
    return dashboard("uid", "Title");
  }

  private static List<ObjectNode> panels(ObjectNode parent) {
    return parent.array("panels").items().stream().map(ObjectNode.class::cast).toList();
  }

  private static List<String> titlesAndLines(Dashboard dashboard) {
    return panels(dashboard.placed()).stream()
        .map(panel -> panel.text("title").orElse("") + " " + panel.object("gridPos").number("y"))
        .toList();
  }

  @Test
  void what_is_in_a_section_stands_below_it_in_the_classic_model() {
    Dashboard dashboard =
        empty()
            .tabs(
                tab("Tab")
                    .rows(row("Row").panels(tile("a")), row("Next").panels(tile("b")))
                    .panels(tile("c").at(0, 5)));

    assertEquals(
        List.of("Tab 0", "Row 1", "a 2", "Next 6", "b 7", "c 12"), titlesAndLines(dashboard));
  }

  @Test
  void a_row_without_a_headline_takes_no_line() {
    Dashboard dashboard =
        empty().rows(row("Row").withoutHeadline().panels(tile("a")), row("Next").panels(tile("b")));

    assertEquals(List.of("a 0", "Next 4", "b 5"), titlesAndLines(dashboard));
  }

  @Test
  void a_folded_row_of_the_classic_model_has_no_rows_in_it() {
    ObjectNode folded =
        panels(
                empty()
                    .rows(
                        row("Folded")
                            .collapsed()
                            .rows(row("Inside").collapsed().panels(tile("a")), row("Empty"))
                            .panels(tile("b")))
                    .placed())
            .get(0);

    assertEquals(
        List.of("a", "b"),
        panels(folded).stream().map(panel -> panel.text("title").orElseThrow()).toList());
  }

  @Test
  void rows_of_one_title_in_two_tabs_have_two_numbers() {
    Dashboard nested = empty().tabs(tab("A").rows(row("Same")), tab("B").rows(row("Same")));
    Dashboard flat = empty().tab("A").row("Same").tab("B").row("Same");

    for (Dashboard dashboard : List.of(nested, flat)) {
      List<ObjectNode> all = panels(dashboard.placed());
      assertNotEquals(all.get(1).get("id"), all.get(3).get("id"));
    }
  }

  @Test
  void variables_of_sections_become_variables_of_the_dashboard_once() {
    Dashboard dashboard =
        empty()
            .variables(NAME)
            .tabs(
                tab("Tab")
                    .variables(NAME.text("other"), textBoxVariable("inner"))
                    .rows(row("Row").variables(textBoxVariable("inner").text("b"))));

    assertEquals(
        List.of(NAME.node(), textBoxVariable("inner").node()),
        dashboard.placed().object("templating").array("list").items());
  }

  @Test
  void the_classic_model_has_no_conditions() {
    Dashboard dashboard =
        empty()
            .rows(row("Row").fillScreen().hideIf(hasNoData()))
            .autoGrid(autoGrid().panelsIf(hasData(), tile("a")));

    for (ObjectNode panel : panels(dashboard.placed())) {
      assertTrue(panel.get("conditionalRendering").isEmpty(), panel::toString);
      assertTrue(panel.get("fillScreen").isEmpty(), panel::toString);
    }
  }

  @Test
  void conditions_are_combined_once() {
    Condition both = allOf(hasData(), timeRangeUpTo(days(7)));

    assertEquals(2, both.node().object("spec").array("items").size());
    assertEquals(
        "or", anyOf(hasData(), hasNoData()).node().object("spec").text("condition").orElseThrow());
    String message =
        assertThrows(IllegalArgumentException.class, () -> anyOf(hasNoData(), both)).getMessage();
    assertTrue(message.contains("got 2 in one"), message);
    assertThrows(IllegalArgumentException.class, () -> allOf());
    assertThrows(IllegalArgumentException.class, () -> timeRangeUpTo(span("0")));
  }

  @Test
  void the_same_condition_shows_one_row_and_hides_another() {
    Condition condition = variableMatches(NAME, "a.*");
    Node shows = row("Row").showIf(condition).node().get("conditionalRendering").orElseThrow();
    Node hides = row("Row").hideIf(condition).node().get("conditionalRendering").orElseThrow();

    assertEquals(condition.node(), shows);
    assertEquals("hide", ((ObjectNode) hides).object("spec").text("visibility").orElseThrow());
    assertEquals(row("Row").showIf(condition), row("Row").hideIf(condition).showIf(condition));
  }

  @Test
  void equal_conditions_are_equal() {
    assertEquals(variableIs(NAME, "a"), variableIs(NAME, "a"));
    assertEquals(variableIs(NAME, "a").hashCode(), variableIs(NAME, "a").hashCode());
    assertNotEquals(variableIs(NAME, "a"), variableIsNot(NAME, "a"));
    assertNotEquals(variableMatches(NAME, "a"), variableMatchesNot(NAME, "a"));
  }

  @Test
  void a_section_has_a_title() {
    assertThrows(IllegalArgumentException.class, () -> row(""));
    assertThrows(IllegalArgumentException.class, () -> tab(""));
  }
}
