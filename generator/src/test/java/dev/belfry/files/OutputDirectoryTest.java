package dev.belfry.files;

import static dev.belfry.files.Folder.contents;
import static dev.belfry.files.Folder.put;
import static dev.belfry.files.Folder.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.files.Change.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
  private static final int LONGEST_NAME = 255;

  @TempDir private Path folder;
  private Path root;
  private OutputDirectory out;

  @BeforeEach
  void lies_in_a_folder_that_does_not_exist_yet() {
    root = folder.resolve("project").resolve("out");
    out = new OutputDirectory(root);
  }

  private static Change change(String path, Kind kind) {
    return new Change(path, kind);
  }

  private String refusal(OutputTree tree) {
    String refused = assertThrows(OutputException.class, () -> out.write(tree)).getMessage();
    assertEquals(
        refused, assertThrows(OutputException.class, () -> out.compare(tree)).getMessage());
    return refused;
  }

  /** Nothing was written, and the message says this. */
  private void assertRefuses(OutputTree tree, String message) throws IOException {
    Map<String, String> before = contents(folder);
    assertEquals(message, refusal(tree));
    assertEquals(before, contents(folder));
  }

  @Test
  void files_are_created_changed_kept_and_removed() throws IOException {
    out.write(tree("a/changes.txt", "1\n", "a/goes.txt", "1\n", "b/stays.txt", "1\n"));

    List<Change> changes =
        out.write(tree("a/changes.txt", "2\n", "b/stays.txt", "1\n", "c/d/new.txt", "1\n"));

    assertEquals(
        List.of(
            change("a/changes.txt", Kind.CHANGED),
            change("a/goes.txt", Kind.REMOVED),
            change("b/stays.txt", Kind.UNCHANGED),
            change("c/d/new.txt", Kind.CREATED)),
        changes);
    assertEquals(
        Map.of(
            ".belfry",
            Manifest.write(List.of("a/changes.txt", "b/stays.txt", "c/d/new.txt")),
            "a/",
            "",
            "a/changes.txt",
            "2\n",
            "b/",
            "",
            "b/stays.txt",
            "1\n",
            "c/",
            "",
            "c/d/",
            "",
            "c/d/new.txt",
            "1\n"),
        contents(root));
  }

  @Test
  void comparing_tells_what_writing_would_do_and_writes_nothing() throws IOException {
    out.write(tree("a.txt", "1\n", "b.txt", "1\n", "c.txt", "1\n"));
    OutputTree next = tree("a.txt", "2\n", "c.txt", "1\n", "d.txt", "1\n");
    Map<String, String> before = contents(folder);

    List<Change> told = out.compare(next);

    assertEquals(before, contents(folder));
    assertEquals(told, out.write(next));
  }

  @Test
  void comparing_does_not_make_the_folder() {
    assertEquals(List.of(change("a.txt", Kind.CREATED)), out.compare(tree("a.txt", "1\n")));
    assertFalse(Files.exists(root.getParent()));
  }

  @Test
  void nothing_is_touched_when_all_is_as_it_should_be() throws IOException {
    out.write(tree("a/b.txt", "1\n"));
    List<Path> all = List.of(root, root.resolve("a"), root.resolve("a/b.txt"), manifest());
    for (Path file : all) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }

    out.write(tree("a/b.txt", "1\n"));

    for (Path file : all) {
      assertEquals(LONG_AGO, Files.getLastModifiedTime(file), file::toString);
    }
  }

  @Test
  void a_file_that_says_the_same_is_not_touched_when_another_changes() throws IOException {
    out.write(tree("a.txt", "1\n", "b.txt", "1\n"));
    Files.setLastModifiedTime(root.resolve("a.txt"), LONG_AGO);
    Files.setLastModifiedTime(root.resolve("b.txt"), LONG_AGO);

    out.write(tree("a.txt", "1\n", "b.txt", "2\n"));

    assertEquals(LONG_AGO, Files.getLastModifiedTime(root.resolve("a.txt")));
    assertTrue(Files.getLastModifiedTime(root.resolve("b.txt")).compareTo(LONG_AGO) > 0);
  }

  @Test
  void a_change_that_keeps_the_length_is_seen() {
    out.write(tree("a.txt", "1\n"));

    assertEquals(List.of(change("a.txt", Kind.CHANGED)), out.write(tree("a.txt", "2\n")));
  }

  @Test
  void a_file_that_was_deleted_by_hand_is_made_again() {
    out.write(tree("a.txt", "1\n"));
    assertTrue(root.resolve("a.txt").toFile().delete());

    assertEquals(List.of(change("a.txt", Kind.CREATED)), out.write(tree("a.txt", "1\n")));
  }

  @Test
  void a_file_that_belfry_did_not_make_is_not_replaced_nor_anything_else() throws IOException {
    out.write(tree("a.txt", "1\n", "goes.txt", "1\n"));
    put(root, "m.txt", "mine\n");

    assertRefuses(
        tree("a.txt", "2\n", "b.txt", "1\n", "m.txt", "1\n", "z.txt", "1\n"),
        "`m.txt` is there already and was not made by Belfry: move it away, or list it in .belfry"
            + " if it may be replaced");
  }

  @Test
  void a_foreign_file_that_is_listed_may_be_replaced() throws IOException {
    put(root, "m.txt", "mine\n");
    put(root, ".belfry", "m.txt\n");

    assertEquals(List.of(change("m.txt", Kind.CHANGED)), out.write(tree("m.txt", "1\n")));
  }

  @Test
  void a_foreign_file_that_says_the_same_is_belfrys_from_then_on() throws IOException {
    put(root, "m.txt", "1\n");

    assertEquals(List.of(change("m.txt", Kind.UNCHANGED)), out.write(tree("m.txt", "1\n")));
    assertEquals(List.of(change("m.txt", Kind.CHANGED)), out.write(tree("m.txt", "2\n")));
  }

  @Test
  void the_folder_itself_may_be_a_link() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectories(root.getParent());
    Files.createSymbolicLink(root, elsewhere);

    out.write(tree("a.txt", "1\n", "b/c.txt", "1\n"));

    assertEquals("1\n", Files.readString(elsewhere.resolve("a.txt")));
    assertEquals("1\n", Files.readString(elsewhere.resolve("b/c.txt")));
  }

  @Test
  void a_name_that_is_too_long_is_found_out_before_anything_is_written() throws IOException {
    out.write(tree("a.txt", "1\n"));
    String name = "n".repeat(LONGEST_NAME + 1);
    Map<String, String> before = contents(folder);

    String refusal = refusal(tree("a.txt", "2\n", name, "1\n"));

    assertTrue(refusal.contains(name), refusal);
    assertTrue(refusal.endsWith("or choose another output folder"), refusal);
    assertEquals(before, contents(folder));
  }

  @Test
  void the_longest_name_that_a_file_can_have_is_written() throws IOException {
    String name = "n".repeat(LONGEST_NAME);

    out.write(tree(name, "1\n"));

    assertEquals("1\n", Files.readString(root.resolve(name)));
  }

  @Test
  void a_folder_that_may_not_be_written_is_written_whole_or_not_at_all() throws IOException {
    out.write(tree("a/a.txt", "1\n", "b/b.txt", "1\n"));
    Map<String, String> before = contents(root);
    assertTrue(root.resolve("b").toFile().setWritable(false));
    OutputTree next = tree("a/a.txt", "2\n", "b/b.txt", "2\n");
    try {
      out.write(next);
      assertEquals("2\n", contents(root).get("b/b.txt"));
    } catch (OutputException e) {
      assertEquals(
          "`" + root.resolve("b") + "` can't be written: allow it, or choose another output folder",
          e.getMessage());
      assertEquals(before, contents(root));
    }
  }

  private Path manifest() {
    return root.resolve(Manifest.FILE);
  }
}
