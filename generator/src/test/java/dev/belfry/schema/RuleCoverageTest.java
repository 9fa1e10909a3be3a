package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.render.Document;
import dev.belfry.render.GoldenCases;
import dev.belfry.render.Renderer;
import dev.belfry.schema.SchemaLeaves.Leaf;
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
        .flatMap(ShownPaths::in)
        .map(path -> path.startsWith(".") ? path.substring(1) : path)
        .forEach(paths::add);
    return paths;
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
