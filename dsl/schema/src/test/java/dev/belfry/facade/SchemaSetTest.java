package dev.belfry.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaSetTest {
  @TempDir private Path folder;

  @Test
  void files_are_named_by_their_path_and_sorted() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    SchemaFiles.file(folder.resolve("sub"), "b.schema.json", "'type': 'object'");
    SchemaFiles.file(folder, "z.schema.json", "'type': 'object'");
    SchemaFiles.write(folder, "notes.json", "no schema");

    assertEquals(List.of("sub/b.schema.json", "z.schema.json"), SchemaSet.read(folder).names());
  }

  @Test
  void a_text_that_is_no_json_is_refused_with_its_file() {
    SchemaFiles.write(folder, "a.schema.json", "{'a':");

    SchemaException error = assertThrows(SchemaException.class, () -> SchemaSet.read(folder));

    assertTrue(
        error.getMessage().startsWith("a.schema.json: expected a JSON object, got "),
        error.getMessage());
  }

  @Test
  void a_list_is_refused_with_its_file() {
    SchemaFiles.write(folder, "a.schema.json", "[1]");

    SchemaException error = assertThrows(SchemaException.class, () -> SchemaSet.read(folder));

    assertEquals("a.schema.json: expected a JSON object, got [1]", error.getMessage());
  }

  @Test
  void a_reference_is_followed_into_another_folder() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    SchemaFiles.file(folder.resolve("sub"), "a.schema.json", "'$ref': '../b.schema.json#/$defs/B'");
    SchemaFiles.file(folder, "b.schema.json", "'$defs': {'B': {'description': 'From far.'}}");

    Schema root = SchemaSet.read(folder).root("sub/a.schema.json");

    assertEquals("b.schema.json#/$defs/B", root.place());
    assertEquals("From far.", root.text("description").orElseThrow());
  }

  @Test
  void what_stands_beside_a_reference_comes_first() {
    SchemaFiles.file(
        folder,
        "a.schema.json",
        "'$ref': '#/$defs/B', 'description': 'Here.', '$defs': {'B': {'description': 'There.',"
            + " 'type': 'string', 'x-java': {'class': 'B'}}}");

    Schema root = SchemaSet.read(folder).root("a.schema.json");

    assertEquals("Here.", root.text("description").orElseThrow());
    assertEquals(List.of("string"), root.types());
    assertEquals("B", root.java("class").orElseThrow());
    assertEquals("example.bench", root.java("package").orElseThrow());
  }

  @Test
  void properties_that_are_inherited_come_first_and_keep_their_place() {
    SchemaFiles.file(
        folder,
        "a.schema.json",
        "'allOf': [{'$ref': '#/$defs/B'}], 'required': ['own'],"
            + " 'properties': {'own': {'type': 'string'}, 'two': {'const': 2}},"
            + " '$defs': {'B': {'description': 'Not of a.', 'required': ['one'],"
            + " 'properties': {'one': {'type': 'string'}, 'two': {'description': 'Two.'}}}}");

    Schema root = SchemaSet.read(folder).root("a.schema.json");

    assertEquals(List.of("one", "two", "own"), List.copyOf(root.properties().keySet()));
    assertEquals(List.of("one", "own"), root.texts("required"));
    assertEquals("{\"description\":\"Two.\",\"const\":2}", root.properties().get("two").toString());
    assertTrue(root.text("description").isEmpty());
  }
}
