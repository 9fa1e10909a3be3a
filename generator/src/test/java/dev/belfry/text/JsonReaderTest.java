package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  private static String problemOf(String text) {
    ReadException error =
        assertThrows(ReadException.class, () -> Json.read(text, Source.file("f")));
    return error.line() + ":" + error.column() + " " + error.problem();
  }

  @Test
  void what_would_take_too_long_or_no_file_can_hold_is_an_error_with_its_place() {
    StringBuilder wide = new StringBuilder("{\"k\": 1");
    for (int i = 0; i < 10_000; i++) {
      wide.append(",\n\"k%d\": 1".formatted(i));
    }
    assertEquals(
        "10001:10 expected at most 10,000 properties in one object, got more",
        problemOf(wide.append("}").toString()));
    assertEquals(
        "1:2 expected a number of at most 1000 characters, got more",
        problemOf("[" + "1".repeat(1001) + "]"));
    assertEquals(
        "1:501 expected at most 500 levels, got more",
        problemOf("[".repeat(600) + "]".repeat(600)));
    assertEquals(
        "1:2 text: expected Unicode, got half a surrogate pair, U+D800, at place 0",
        problemOf("[\"\\ud800\"]"));
  }

  @Test
  void every_kind_of_value_is_read_in_the_order_of_the_text() {
    ObjectNode read = (ObjectNode) Json.read("{\"b\": [1, 2.50, true, false, null], \"a\": \"x\"}");
    assertEquals("b", read.name(0));
    assertEquals(
        Node.array(
            Node.number(1), Node.number(2.5), Node.bool(true), Node.bool(false), Node.none()),
        read.value(0));
    assertEquals("a", read.name(1));
    assertEquals(Node.text("x"), read.value(1));
  }

  @Test
  void a_duplicate_key_is_an_error_with_its_place() {
    fails("{\n  \"a\": 1,\n  \"a\": 2\n}", 3, "Duplicate Object property \"a\"");
  }

  @Test
  void what_is_not_strict_json_is_an_error_with_its_place() {
    fails("", 1, "expected a JSON document, got an empty text");
    fails("{} \n 1", 2, "expected the end of the text behind the document, got more");
    fails("{\"a\": 1,}", 1, "double-quote");
    fails("[1,\n 'x']", 2, "'''");
    fails("[NaN]", 1, "NaN");
    fails("[1,\n2", 2, "end-of-input");
    fails("// x\n1", 1, "'/'");
    fails("[\n1e99999999999]", 2, "expected a number with a smaller exponent");
  }

  @Test
  void too_many_levels_are_an_error() {
    ReadException error = assertThrows(ReadException.class, () -> Json.read("[".repeat(600)));
    assertTrue(error.getMessage().contains("500"), error.getMessage());
    assertEquals(1, error.line());
  }

  private static void fails(String text, int line, String problem) {
    ReadException error = assertThrows(ReadException.class, () -> Json.read(text));
    assertTrue(error.getMessage().contains(problem), error.getMessage());
    assertEquals(line, error.line(), error.getMessage());
    assertTrue(error.column() > 0, error.getMessage());
  }
}
