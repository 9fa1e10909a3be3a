package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.sideBySide;
import static dev.belfry.grafana.Grafana.stat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EqualSharesTest {
  private static List<Integer> widths(int panels) {
    Panel[] all = Collections.nCopies(panels, stat("Tile")).toArray(Panel[]::new);
    return sideBySide(all).stream()
        .map(panel -> panel.node().object("gridPos").number("w"))
        .toList();
  }

  @Test
  void shares_are_equal_where_the_columns_divide() {
    assertEquals(List.of(24), widths(1));
    assertEquals(List.of(8, 8, 8), widths(3));
  }

  @Test
  void the_first_ones_take_what_is_left() {
    assertEquals(List.of(5, 5, 5, 5, 4), widths(5));
  }

  @Test
  void any_number_that_fits_fills_the_line() {
    IntStream.rangeClosed(1, 24)
        .forEach(
            n -> assertEquals(24, widths(n).stream().mapToInt(Integer::intValue).sum(), "of " + n));
  }

  @Test
  void more_panels_than_columns_are_refused() {
    assertEquals(
        "sideBySide: expected at most 24 panels, got 25",
        assertThrows(IllegalArgumentException.class, () -> widths(25)).getMessage());
    assertEquals(List.of(), widths(0));
  }
}
