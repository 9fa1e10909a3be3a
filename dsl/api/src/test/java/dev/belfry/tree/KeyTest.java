package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KeyTest {

  @Test
  void a_name_without_a_place_stands_last() {
    assertEquals(new Key("a", Integer.MAX_VALUE), Key.of("a"));
  }

  @Test
  void a_name_of_a_schema_has_its_place() {
    assertEquals(new Key("a", 3), Key.of(3, "a"));
  }
}
