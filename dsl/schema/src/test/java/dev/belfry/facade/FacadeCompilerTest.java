package dev.belfry.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacadeCompilerTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  @BeforeEach
  void make_folder() throws IOException {
    Files.createDirectories(folder.resolve("schemas"));
  }

  private void schema(String method) {
    SchemaFiles.file(
        folder.resolve("schemas"),
        "a.schema.json",
        SchemaFiles.box("'" + method + "': {'type': 'string', 'description': 'Its lid.'}"));
  }

  private void compile() throws IOException {
    FacadeCompiler.main(folder.resolve("schemas").toString(), folder.resolve("src").toString());
  }

  private Path box() {
    return folder.resolve("src/example/bench/Box.java");
  }

  @Test
  void schemas_become_sources() throws IOException {
    schema("lid");

    compile();

    assertTrue(Files.readString(box()).contains("public Box lid(String lid) {"));
  }

  @Test
  void a_second_run_with_nothing_changed_does_nothing() throws IOException {
    schema("lid");
    compile();
    Files.writeString(box(), "left alone");
    Files.setLastModifiedTime(box(), LONG_AGO);

    compile();

    assertEquals("left alone", Files.readString(box()));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(box()));
  }

  @Test
  void a_changed_schema_is_compiled_again() throws IOException {
    schema("lid");
    compile();
    schema("handle");

    compile();

    assertTrue(Files.readString(box()).contains("public Box handle(String handle) {"));
  }

  @Test
  void a_schema_that_is_gone_takes_its_class_with_it() throws IOException {
    schema("lid");
    compile();
    Files.delete(folder.resolve("schemas/a.schema.json"));

    compile();

    assertFalse(Files.exists(box()));
  }

  @Test
  void sources_that_were_deleted_are_made_again() throws IOException {
    schema("lid");
    compile();
    new SourceFolder(folder.resolve("src")).replaceWith(java.util.Map.of());
    Files.delete(box().getParent());
    Files.delete(box().getParent().getParent());
    Files.delete(folder.resolve("src"));

    compile();

    assertTrue(Files.exists(box()));
  }

  @Test
  void a_broken_schema_leaves_the_last_sources_and_is_reported_each_time() throws IOException {
    schema("lid");
    compile();
    String before = Files.readString(box());
    schema("for");

    assertThrows(SchemaException.class, this::compile);
    assertThrows(SchemaException.class, this::compile);

    assertEquals(before, Files.readString(box()));
  }

  @Test
  void wrong_usage_is_refused() {
    for (String[] args : List.of(new String[0], new String[] {"a"}, new String[] {"a", "b", "c"})) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> FacadeCompiler.main(args));
      assertEquals(
          "expected two arguments: the folder of schemas, the folder of sources",
          error.getMessage());
    }
  }

  @Test
  void a_missing_folder_of_schemas_is_refused() {
    NoSuchFileException error =
        assertThrows(
            NoSuchFileException.class,
            () ->
                FacadeCompiler.main(
                    folder.resolve("none").toString(), folder.resolve("src").toString()));

    assertNotEquals(null, error.getFile());
    assertFalse(Files.exists(folder.resolve("src")));
  }
}
