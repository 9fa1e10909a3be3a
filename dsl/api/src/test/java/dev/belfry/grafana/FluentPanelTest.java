package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FluentPanelTest {
  private static String refusal(Runnable call) {
    return assertThrows(IllegalArgumentException.class, call::run).getMessage();
  }

  @Test
  void a_place_outside_of_the_grid_is_refused() {
    assertEquals("x: expected a number from 0 to 23, got 24", refusal(() -> stat("s").at(24, 0)));
    assertEquals("x: expected a number from 0 to 23, got -1", refusal(() -> stat("s").at(-1, 0)));
    assertEquals("y: expected a number of at least 0, got -1", refusal(() -> stat("s").at(0, -1)));
  }

  @Test
  void a_width_that_the_grid_does_not_have_is_refused() {
    assertEquals(
        "width: expected a number from 1 to 24, got 25", refusal(() -> stat("s").width(25)));
  }

  @Test
  void an_empty_key_is_refused() {
    assertEquals("key: expected a text, got an empty one", refusal(() -> stat("s").key("")));
  }

  @Test
  void a_repeated_panel_names_the_variable() {
    Stat panel = stat("s").repeatFor(textBoxVariable("pod"));

    assertEquals("pod", panel.node().text("repeat").orElseThrow());
  }

  /** Without a word of it, Grafana squeezes the repeated panels of v2 into the width of one. */
  @Test
  void a_repeated_panel_says_where_the_next_one_stands() {
    TextBoxVariable pod = textBoxVariable("pod");
    RepeatDirection below = RepeatDirection.VERTICAL;

    assertEquals(
        List.of("h", "v", "v"),
        Stream.of(
                stat("s").repeatFor(pod),
                stat("s").repeatFor(pod).repeatDirection(below),
                stat("s").repeatDirection(below).repeatFor(pod))
            .map(panel -> panel.node().text("repeatDirection").orElseThrow())
            .toList());
  }
}
