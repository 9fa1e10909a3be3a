package dev.belfry.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutputTreeTest {
  private static final ObjectNode ROOT =
      Node.object().with("b", Node.number(1)).with("a", Node.text("yes"));

  private static Document document(String path) {
    return new Document(path, "the document", "any", ROOT);
  }

  @Test
  void a_document_is_written_in_the_form_that_its_path_says() {
    OutputTree tree = OutputTree.of(List.of(document("b/one.yaml"), document("a/two.json")));

    assertEquals(List.of("a/two.json", "b/one.yaml"), List.copyOf(tree.files().keySet()));
    assertEquals("b: 1\na: \"yes\"\n", tree.files().get("b/one.yaml"));
    assertEquals("{\n  \"b\": 1,\n  \"a\": \"yes\"\n}\n", tree.files().get("a/two.json"));
  }

  @Test
  void a_tree_is_a_copy_that_nobody_changes() {
    SortedMap<String, String> files = new TreeMap<>(Map.of("a", "1\n"));
    OutputTree tree = new OutputTree(files);
    files.put("b", "2\n");

    assertEquals(Map.of("a", "1\n"), tree.files());
    assertThrows(UnsupportedOperationException.class, () -> tree.files().put("b", "2\n"));
  }

  @Test
  void two_documents_of_one_path_are_never_merged_silently() {
    List<Document> twice = List.of(document("a.json"), document("a.json"));

    assertEquals(
        "two documents for the file a.json",
        assertThrows(IllegalArgumentException.class, () -> OutputTree.of(twice)).getMessage());
  }
}
