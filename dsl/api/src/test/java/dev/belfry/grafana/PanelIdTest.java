package dev.belfry.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PanelIdTest {
  @Test
  void the_number_of_a_name_never_changes() {
    assertEquals(229560728, PanelId.of("Tile 1"));
    assertEquals(1, PanelId.of(""));
  }

  @Test
  void numbers_are_positive_and_readable_by_grafana() {
    for (int i = 0; i < 10_000; i++) {
      long id = PanelId.of("panel " + i);
      assertTrue(id >= 1 && id <= 999_999_999, () -> "number " + id);
    }
  }

  @Test
  void names_of_one_dashboard_have_different_numbers() {
    Set<Long> ids = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      ids.add(PanelId.of("Panel " + i));
    }
    assertEquals(500, ids.size());
  }
}
