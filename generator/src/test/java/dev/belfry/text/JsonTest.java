package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
  private static final int TREES = 20_000;

  @Test
  void random_documents_read_back_the_same() {
    JsonMapper strict =
        JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    for (long seed = 0; seed < TREES; seed++) {
      Node tree = new Trees(seed).any();
      String text = Json.write(tree);
      String place = "seed " + seed + ": " + text;
      assertEquals(tree, YamlEngines.tree(strict.readValue(text, Object.class)), place);
      assertEquals(tree, Json.read(text), place);
      String line = Json.writeLine(tree);
      assertEquals(tree, Json.read(line), place);
      assertEquals(line.length() - 1, line.indexOf('\n'), place);
      assertEquals(text, Json.write(Json.read(text)), place);
      assertTrue(text.endsWith("\n") && text.indexOf('\r') < 0, place);
    }
  }

  @Test
  void the_locale_of_the_machine_changes_nothing() {
    Node tree = Node.object().with("IS", Node.number(1234567.5)).with("I", Node.text("\u001f I"));
    String here = Json.write(tree);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertEquals(here, Json.write(tree));
      Locale.setDefault(new Locale("ar", "EG"));
      assertEquals(here, Json.write(tree));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    for (String text : new String[] {"\ud83d", "x\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00"}) {
      assertThrows(IllegalArgumentException.class, () -> Json.write(Node.text(text)), text);
      Node asKey = Node.object().with(text, Node.none());
      assertThrows(IllegalArgumentException.class, () -> Json.write(asKey), text);
    }
  }

  @Test
  void too_many_levels_are_refused() {
    Node deep = Node.none();
    for (int i = 0; i <= 500; i++) {
      deep = Node.array(deep);
    }
    Node tooDeep = deep;
    assertEquals(
        "document: expected at most 500 levels, got more",
        assertThrows(IllegalArgumentException.class, () -> Json.write(tooDeep)).getMessage());
  }

  @Test
  void null_is_refused_by_name() {
    assertEquals(
        "document", assertThrows(NullPointerException.class, () -> Json.write(null)).getMessage());
    assertEquals(
        "document",
        assertThrows(NullPointerException.class, () -> Json.writeLine(null)).getMessage());
    assertEquals(
        "text", assertThrows(NullPointerException.class, () -> Json.read(null)).getMessage());
  }
}
