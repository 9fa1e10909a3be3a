package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;

class JsonLayoutTest {

  @Test
  void each_level_is_two_spaces_however_deep() {
    Node deep = Node.number(1);
    for (int i = 0; i < 100; i++) {
      deep = Node.array(deep);
    }
    String[] lines = Json.write(deep).split("\n");
    assertEquals(201, lines.length);
    assertEquals("[", lines[0]);
    assertEquals(" ".repeat(198) + "[", lines[99]);
    assertEquals(" ".repeat(200) + "1", lines[100]);
    assertEquals(" ".repeat(198) + "]", lines[101]);
    assertEquals("]", lines[200]);
  }
}
