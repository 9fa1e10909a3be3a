package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void a_document_is_laid_out_for_review() {
    Node query =
        Node.object().with("expr", Node.text("up{job=\"api\"} / 2")).with("x", Node.none());
    assertEquals(
        """
        {
          "uid": "api",
          "tags": [
            "a",
            1.5
          ],
          "queries": [
            {
              "expr": "up{job=\\"api\\"} / 2",
              "x": null
            },
            []
          ],
          "links": [],
          "options": {},
          "live": true
        }
        """,
        Json.write(
            Node.object()
                .with("uid", Node.text("api"))
                .with("tags", Node.array(Node.text("a"), Node.number(1.5)))
                .with("queries", Node.array(query, Node.array()))
                .with("links", Node.array())
                .with("options", Node.object())
                .with("live", Node.bool(true))));
  }

  @Test
  void a_document_fits_on_one_line() {
    assertEquals(
        "{\"a\":[1,{\"b\":\"x\\n\\u0001 \u00dc\"},[],{}],\"c\":null,\"d\":false}\n",
        Json.writeLine(
            Node.object()
                .with(
                    "a",
                    Node.array(
                        Node.number(1),
                        Node.object().with("b", Node.text("x\n\u0001 \u00dc")),
                        Node.array(),
                        Node.object()))
                .with("c", Node.none())
                .with("d", Node.bool(false))));
  }

  @Test
  void text_stands_as_it_is_where_json_allows_it() {
    assertEquals(
        "\"\u00dc \u4e2d \ud83d\ude00 \u2028 \u007f / <&'\"\n",
        Json.write(Node.text("\u00dc \u4e2d \ud83d\ude00 \u2028 \u007f / <&'")));
    assertEquals(
        "\"\\b\\f\\n\\r\\t\\\"\\\\\\u0000\\u001f\"\n",
        Json.write(Node.text("\b\f\n\r\t\"\\\0\u001f")));
    assertEquals("\"C:\\\\udev\"\n", Json.write(Node.text("C:\\udev")));
    assertEquals(
        "\"\\\"\\\"up{job=\\\"api\\\"}\\\"\"\n", Json.write(Node.text("\"\"up{job=\"api\"}\"")));
  }

  @Test
  void names_stand_as_they_are_however_many_there_are() {
    for (int i = 0; i < 10_000; i++) {
      String name = "name " + i + " \u4e2d\"";
      assertEquals(
          "{\n  \"name " + i + " \u4e2d\\\"\": {\n    \"x\": 1\n  },\n  \"x\": 2\n}\n",
          Json.write(
              Node.object()
                  .with(name, Node.object().with("x", Node.number(1)))
                  .with("x", Node.number(2))));
    }
  }

  @Test
  void objects_of_one_shape_stand_as_they_are_at_every_depth() {
    ObjectNode query = Node.object().with(Key.of(0, "\u00dc"), Node.text("up"));
    assertEquals(
        "[\n  {\n    \"\u00dc\": \"up\"\n  },\n  [\n    {\n      \"\u00dc\": \"up\"\n    }\n  ]\n]\n",
        Json.write(Node.array(query, Node.array(query))));
    assertEquals("{\n  \"\u00dc\": \"up\"\n}\n", Json.write(query));
    assertEquals("{\"\u00dc\":\"up\"}\n", Json.writeLine(query));
  }

  @Test
  void a_short_document_behind_a_long_one_has_nothing_of_it() {
    for (int length : new int[] {100_000, 10, 3_000_000, 1}) {
      String text = "x".repeat(length);
      assertEquals("\"" + text + "\"\n", Json.write(Node.text(text)));
    }
  }

  @Test
  void documents_written_at_once_do_not_mix() {
    boolean right =
        IntStream.range(0, 2000)
            .parallel()
            .allMatch(
                number -> {
                  String text = Integer.toString(number).repeat(100);
                  return Json.write(Node.text(text)).equals("\"" + text + "\"\n");
                });
    assertTrue(right);
  }

  @Test
  void numbers_stand_as_the_tree_keeps_them() {
    assertEquals("10\n", Json.write(Node.number(10.0)));
    assertEquals("0.05\n", Json.write(Node.number(0.05)));
    assertEquals("1E+22\n", Json.write(Node.number(1e22)));
    assertEquals(
        "123456789012345678901234567890\n",
        Json.write(new NumberNode("123456789012345678901234567890")));
  }

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
