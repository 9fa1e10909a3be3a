package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.render.Document;
import dev.belfry.render.GoldenCases;
import dev.belfry.render.Renderer;
import dev.belfry.schema.SchemaLeaves.Leaf;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The approved rules together have every field that each of their formats has. */
class RuleCoverageTest {
  private static final SchemaFiles FILES = new SchemaFiles();

  private static Set<String> approved(String schema) {
    Set<String> paths = new TreeSet<>();
    GoldenCases.rules()
        .flatMap(one -> Renderer.render(one.definition().get()).stream())
        .filter(document -> document.schema().equals(schema))
        .map(Document::root)
        .forEach(root -> collect("", root, paths));
    return paths;
  }

  private static void collect(String path, Node node, Set<String> paths) {
    paths.add(path.startsWith(".") ? path.substring(1) : path);
    if (node instanceof ObjectNode object) {
      object.forEach((name, value) -> collect(path + "." + name, value, paths));
      object.forEach((name, value) -> collect(path + ".{}", value, paths));
    } else if (node instanceof ArrayNode array) {
      array.items().forEach(item -> collect(path + "[]", item, paths));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prometheus/rules.schema.json",
        "loki/rules.schema.json",
        "grafana/alertrules.schema.json"
      })
  void every_field_is_in_an_approved_file(String schema) {
    Set<String> approved = approved(schema);
    List<String> missing =
        SchemaLeaves.of(FILES, schema, "groups").stream()
            .map(Leaf::path)
            .filter(path -> !approved.contains(path))
            .distinct()
            .toList();

    assertEquals(List.of(), missing);
  }
}
