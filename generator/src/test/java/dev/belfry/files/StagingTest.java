package dev.belfry.files;

import static dev.belfry.files.Folder.contents;
import static dev.belfry.files.Folder.put;
import static dev.belfry.files.Folder.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  @TempDir private Path root;

  private static void putInPlace(Path root, Path... files) throws IOException {
    try (Staging staging = new Staging(root)) {
      for (Path file : files) {
        staging.add(file, "new\n");
      }
      staging.putInPlace();
    }
  }

  @Test
  void files_get_their_place_when_all_are_written() throws IOException {
    put(root, "a", "old\n");
    try (Staging staging = new Staging(root)) {
      staging.add(root.resolve("a"), "new\n");
      staging.add(root.resolve("b/c"), "new\n");
      assertEquals("old\n", Files.readString(root.resolve("a")));
      assertFalse(Files.exists(root.resolve("b")));

      staging.putInPlace();
    }

    assertEquals(Map.of("a", "new\n", "b/", "", "b/c", "new\n"), contents(root));
  }

  @Test
  void a_run_that_stops_leaves_whole_files_and_nothing_else() throws IOException {
    put(root, "b/mine.txt", "mine\n");

    assertThrows(
        IOException.class,
        () -> putInPlace(root, root.resolve("a"), root.resolve("b"), root.resolve("c")));

    assertEquals(Map.of("a", "new\n", "b/", "", "b/mine.txt", "mine\n"), contents(root));
  }

  @Test
  void a_run_that_stops_early_replaces_nothing() throws IOException {
    put(root, "a", "old\n");
    try (Staging staging = new Staging(root)) {
      staging.add(root.resolve("a"), "new\n");
    }

    assertEquals(Map.of("a", "old\n"), contents(root));
  }

  @Test
  void what_an_interrupted_run_left_is_removed_even_if_nothing_else_is_to_do() throws IOException {
    OutputDirectory out = new OutputDirectory(root);
    out.write(tree("a", "1\n"));
    Map<String, String> before = contents(root);
    put(root, ".belfry.new/0", "half");
    put(root, ".belfry.new/7", "half");
    assertTrue(Staging.isLeftOver(root));

    out.write(tree("a", "1\n"));

    assertEquals(before, contents(root));
  }

  @Test
  void a_link_that_was_left_there_is_not_written_through() throws IOException {
    Path mine = put(root, "mine.txt", "mine\n");
    Files.createDirectory(root.resolve(".belfry.new"));
    Files.createSymbolicLink(root.resolve(".belfry.new/0"), mine);

    putInPlace(root, root.resolve("a"));

    assertEquals(Map.of("a", "new\n", "mine.txt", "mine\n"), contents(root));
  }

  @Test
  void a_link_or_a_file_in_its_place_is_refused_before_anything_is_written() throws IOException {
    put(root, "out/.belfry.new", "mine\n");
    Path out = root.resolve("out");
    Map<String, String> before = contents(root);

    OutputException refused =
        assertThrows(OutputException.class, () -> new OutputDirectory(out).write(tree("a", "1\n")));

    assertTrue(refused.getMessage().contains(".belfry.new"), refused::getMessage);
    assertEquals(before, contents(root));
    Files.delete(out.resolve(".belfry.new"));
    Files.createSymbolicLink(out.resolve(".belfry.new"), root);
    assertThrows(OutputException.class, () -> new OutputDirectory(out).write(tree("a", "1\n")));
    assertFalse(Files.exists(out.resolve("a")));
  }

  @Test
  void a_folder_that_somebody_made_there_is_kept() throws IOException {
    put(root, ".belfry.new/mine/mine.txt", "mine\n");

    putInPlace(root, root.resolve("a"));

    assertEquals("mine\n", Files.readString(root.resolve(".belfry.new/mine/mine.txt")));
    assertEquals("new\n", Files.readString(root.resolve("a")));
  }
}
