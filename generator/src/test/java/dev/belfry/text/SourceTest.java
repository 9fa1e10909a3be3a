package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.FilePosition;
import dev.belfry.common.Origin;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where what was read stands. */
class SourceTest {
  private static final Source FILE = Source.file("queue.file");

  private static String place(Node node, String property) {
    Origin origin = ((ObjectNode) node).notes().origin().orElseThrow();
    FilePosition position = (FilePosition) origin.location(property);
    return position + " " + position.pointer();
  }

  private static ObjectNode at(Node node, String path) {
    return (ObjectNode) ((ObjectNode) node).get(Path.parse(path)).orElseThrow();
  }

  private static List<Node> read(String yaml) {
    List<Node> documents = new ArrayList<>();
    Yaml.readEach(yaml, FILE, documents::add);
    return documents;
  }

  @Test
  void objects_and_properties_of_json_know_where_they_stand() {
    Node root =
        Json.read(
            """
            {
              "panels": [
                {"type": "stat",
                 "a/b~c": "x"}
              ]
            }
            """,
            FILE);
    Node panel = ((ObjectNode) root).array("panels").get(0);

    assertEquals("queue.file:1:1 ", place(root, ""));
    assertEquals("queue.file:2:13 /panels", place(root, "panels"));
    assertEquals("queue.file:3:5 /panels/0", place(panel, ""));
    assertEquals("queue.file:3:14 /panels/0/type", place(panel, "type"));
    assertEquals("queue.file:4:15 /panels/0/a~1b~0c", place(panel, "a/b~c"));
    assertEquals("queue.file:3:5 /panels/0", place(panel, "missing"));
  }

  @Test
  void objects_and_properties_of_yaml_know_where_they_stand() {
    Node second =
        read("""
                a: 1
                ---
                groups:
                  - name: queue
                    rules:
                      - expr: |
                          up
                """)
            .get(1);
    ObjectNode group = (ObjectNode) ((ObjectNode) second).array("groups").get(0);
    Node rule = group.array("rules").get(0);

    assertEquals("queue.file:3:1 ", place(second, ""));
    assertEquals("queue.file:4:5 /groups/0", place(group, ""));
    assertEquals("queue.file:6:15 /groups/0/rules/0/expr", place(rule, "expr"));
  }

  @Test
  void places_in_a_block_of_text_are_places_in_the_file() {
    String file =
        """
        data:
          queue.json: |

            {"panels": [
              {"type": "stat"}
            ]}
        """;
    ObjectNode data = at(read(file).get(0), "data");
    String text = data.text("queue.json").orElseThrow();
    FilePosition start = (FilePosition) data.notes().origin().orElseThrow().location("queue.json");
    Node inner = Json.read(text, Source.inside(start, List.of(file.split("\n", -1)), text));
    Node panel = ((ObjectNode) inner).array("panels").get(0);

    assertEquals("queue.file:4:16 /data/queue.json#/panels", place(inner, "panels"));
    assertEquals("queue.file:5:7 /data/queue.json#/panels/0", place(panel, ""));
  }

  @Test
  void places_in_a_text_that_is_written_otherwise_are_where_the_text_starts() {
    String file = "data: {queue: '{\"panels\": []}'}\n";
    ObjectNode data = at(read(file).get(0), "data");
    String text = data.text("queue").orElseThrow();
    FilePosition start = (FilePosition) data.notes().origin().orElseThrow().location("queue");
    Node inner = Json.read(text, Source.inside(start, List.of(file.split("\n", -1)), text));

    assertEquals("queue.file:1:15 /data/queue#/panels", place(inner, "panels"));
  }

  @Test
  void what_is_read_without_a_source_knows_no_place() {
    ObjectNode root = (ObjectNode) Json.read("{\"a\": {}}");

    assertEquals(true, root.notes().origin().isEmpty());
    assertEquals(true, root.object("a").notes().origin().isEmpty());
  }
}
