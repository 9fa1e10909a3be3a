package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.text.Yaml;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class LeavesTest {
  private static SortedMap<String, String> leaves(String yaml) {
    return Leaves.of(Yaml.read(yaml));
  }

  @Test
  void path_names_what_has_a_name_and_counts_the_rest() {
    assertEquals(
        Map.of(
            "rules[Down].alert", "'Down'",
            "rules[Down].for", "'5m'",
            "rules[Down].expr", "up == 0",
            "routes[0]", "'a'",
            "routes[1]", "1",
            "empty", "{}"),
        leaves(
            """
            rules:
              - alert: Down
                for: 5m
                expr: up==0
            routes: [a, 1]
            empty: {}
            """));
  }

  @Test
  void order_of_named_items_and_notation_of_time_spans_do_not_count() {
    assertEquals(
        leaves("groups: [{name: a, for: 60m}, {name: b}]"),
        leaves("groups: [{name: b}, {for: 1h, name: a}]"));
  }

  @Test
  void order_of_nameless_items_and_kind_of_value_count() {
    assertNotEquals(leaves("routes: [a, b]"), leaves("routes: [b, a]"));
    assertNotEquals(leaves("x: '5'"), leaves("x: 5"));
  }

  @Test
  void name_that_is_there_twice_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> leaves("groups: [{name: a}, {name: a}]"));
  }
}
