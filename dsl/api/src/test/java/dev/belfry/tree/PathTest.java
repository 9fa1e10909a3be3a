package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PathTest {

  @Test
  void a_path_prints_its_names_with_dots() {
    assertEquals("a.b", Path.of(Key.of(4, "a"), Key.of(0, "b")).toString());
  }

  @Test
  void then_goes_one_step_further_and_leaves_the_first_path_as_it_was() {
    Path a = Path.of(Key.of(0, "a"));

    assertEquals("a.b", a.then(Key.of("b")).toString());
    assertEquals("a", a.toString());
  }

  @Test
  void a_text_is_cut_at_its_dots() {
    Path path = Path.parse("fieldConfig.defaults.unit");

    assertEquals(3, path.length());
    assertEquals(Key.of("defaults"), path.key(1));
  }

  @Test
  void an_empty_name_is_refused() {
    for (String text : new String[] {"", "a.", ".a", "a..b"}) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> Path.parse(text));
      assertEquals(
          "path: expected names separated by dots, got `" + text + "`", error.getMessage());
    }
  }

  @Test
  void a_later_change_of_the_given_keys_does_not_reach_the_path() {
    Key[] keys = {Key.of("a")};
    Path path = Path.of(keys);

    keys[0] = Key.of("b");

    assertEquals("a", path.toString());
  }
}
