package dev.belfry.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "green",
        "super-light-red",
        "dark-purple",
        "text",
        "transparent",
        "#00ff7F",
        "#00ff7f80"
      })
  void colours_of_the_palette_and_parts_are_taken(String value) {
    assertEquals(Node.text(value), new Color(value).node());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Green",
        "grey",
        "dark-text",
        "light-dark-red",
        "#fff",
        "#00ff7g",
        " red",
        "red\n"
      })
  void anything_else_is_refused(String value) {
    var error = assertThrows(IllegalArgumentException.class, () -> new Color(value));

    assertTrue(error.getMessage().startsWith("color: expected red, orange"), error.getMessage());
    assertTrue(error.getMessage().endsWith("got `" + value + "`"), error.getMessage());
  }
}
