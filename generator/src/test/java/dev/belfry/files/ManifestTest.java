package dev.belfry.files;

import static dev.belfry.files.Folder.contents;
import static dev.belfry.files.Folder.put;
import static dev.belfry.files.Folder.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.files.Change.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  @TempDir private Path root;

  private List<Change> write(OutputTree tree) {
    return new OutputDirectory(root).write(tree);
  }

  private String manifest() throws IOException {
    return Files.readString(root.resolve(Manifest.FILE));
  }

  @Test
  void paths_stand_sorted_below_a_line_that_says_what_they_are() {
    assertEquals(
        "# The files that Belfry made in this folder. It replaces and removes only these.\n"
            + "a/b.yaml\nc.json\n",
        Manifest.write(List.of("c.json", "a/b.yaml")));
  }

  @Test
  void what_is_written_is_read_back() {
    Set<String> paths = Set.of("a/b.yaml", "c d.json", "É/f.json");

    assertEquals(paths, Manifest.read(Manifest.write(paths)));
    assertEquals(Set.of(), Manifest.read(Manifest.write(Set.of())));
  }

  @Test
  void line_ends_of_windows_and_empty_lines_are_read() {
    assertEquals(Set.of("a", "b"), Manifest.read("# head\r\n\r\nb\r\na\r\n"));
  }

  @Test
  void only_files_that_are_listed_are_removed() throws IOException {
    write(tree("a/one.txt", "1\n", "b/c/two.txt", "1\n"));
    put(root, "a/mine.txt", "mine\n");
    put(root, "mine/mine.txt", "mine\n");

    assertEquals(
        List.of(new Change("a/one.txt", Kind.REMOVED), new Change("b/c/two.txt", Kind.REMOVED)),
        write(tree()));

    assertEquals(
        Map.of(
            ".belfry",
            Manifest.write(List.of()),
            "a/",
            "",
            "a/mine.txt",
            "mine\n",
            "mine/",
            "",
            "mine/mine.txt",
            "mine\n"),
        contents(root));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../mine.txt", "a/../../mine.txt", "link/mine.txt", "./../mine.txt"})
  void a_line_that_leads_out_of_the_folder_is_not_followed(String line) throws IOException {
    Path out = Files.createDirectory(root.resolve("out"));
    put(root, "mine.txt", "mine\n");
    Files.createSymbolicLink(out.resolve("link"), root);
    put(out, Manifest.FILE, line + "\n" + line + "\n");

    assertEquals(
        List.of(new Change("new.txt", Kind.CREATED)),
        new OutputDirectory(out).write(tree("new.txt", "1\n")));

    assertEquals("mine\n", Files.readString(root.resolve("mine.txt")));
    assertEquals(Manifest.write(List.of("new.txt")), Files.readString(out.resolve(Manifest.FILE)));
  }

  @Test
  void two_lines_through_one_link_are_not_followed() throws IOException {
    Path out = Files.createDirectory(root.resolve("out"));
    put(root, "1.txt", "mine\n");
    put(root, "2.txt", "mine\n");
    Files.createSymbolicLink(out.resolve("link"), root);
    put(out, Manifest.FILE, "link/1.txt\nlink/2.txt\n");

    assertEquals(List.of(), new OutputDirectory(out).write(tree()));

    assertEquals("mine\n", Files.readString(root.resolve("2.txt")));
  }

  @Test
  void a_line_with_an_absolute_path_is_not_followed() throws IOException {
    Path mine = put(root, "mine.txt", "mine\n");
    put(root, Manifest.FILE, mine + "\n");

    assertEquals(List.of(), write(tree()));

    assertEquals("mine\n", Files.readString(mine));
  }

  @Test
  void a_listed_file_that_became_a_folder_or_a_link_is_left_alone() throws IOException {
    put(root, "a/mine.txt", "mine\n");
    Files.createSymbolicLink(root.resolve("b"), root.resolve("a/mine.txt"));
    put(root, "c", "mine\n");
    Files.createDirectory(root.resolve("d"));
    put(root, Manifest.FILE, "a\nb\nc/e.txt\nd\n");
    Map<String, String> before = contents(root);

    assertEquals(List.of(), write(tree()));

    before.put(Manifest.FILE, Manifest.write(List.of()));
    assertEquals(before, contents(root));
  }

  @Test
  void what_a_merge_left_in_the_manifest_is_repaired() throws IOException {
    write(tree("a.txt", "1\n", "b.txt", "1\n", "c.txt", "1\n"));
    put(
        root,
        Manifest.FILE,
        "a.txt\n<<<<<<< HEAD\nb.txt\n=======\nc.txt\n>>>>>>> origin/other\na.txt\n");

    assertEquals(
        List.of(
            new Change("a.txt", Kind.UNCHANGED),
            new Change("b.txt", Kind.REMOVED),
            new Change("c.txt", Kind.REMOVED)),
        write(tree("a.txt", "1\n")));

    assertEquals(Manifest.write(List.of("a.txt")), manifest());
  }

  @Test
  void a_manifest_that_only_looks_different_is_written_again() throws IOException {
    write(tree("a.txt", "1\n"));
    put(root, Manifest.FILE, "a.txt");

    write(tree("a.txt", "1\n"));

    assertEquals(Manifest.write(List.of("a.txt")), manifest());
  }

  @Test
  void a_file_that_is_new_when_a_run_is_interrupted_is_known_to_the_next_one() throws IOException {
    write(tree("a.txt", "1\n"));
    put(root, Manifest.FILE, Manifest.write(List.of("a.txt", "b.txt", "c.txt")));
    put(root, "b.txt", "1\n");

    assertEquals(
        List.of(
            new Change("a.txt", Kind.CHANGED),
            new Change("b.txt", Kind.CHANGED),
            new Change("d.txt", Kind.CREATED)),
        write(tree("a.txt", "2\n", "b.txt", "2\n", "d.txt", "2\n")));
  }

  /** A hard link is one file of two names, as on file systems that ignore capital letters. */
  @Test
  void a_file_that_gets_another_spelling_is_not_lost() throws IOException {
    write(tree("Queue.txt", "1\n"));
    Files.createLink(root.resolve("queue.txt"), root.resolve("Queue.txt"));

    assertEquals(
        List.of(new Change("Queue.txt", Kind.REMOVED), new Change("queue.txt", Kind.CHANGED)),
        write(tree("queue.txt", "1\n")));

    assertEquals(
        Map.of(Manifest.FILE, Manifest.write(List.of("queue.txt")), "queue.txt", "1\n"),
        contents(root));
  }

  @Test
  void a_foreign_file_of_another_spelling_is_not_replaced() throws IOException {
    write(tree("Queue.txt", "1\n"));
    put(root, "queue.txt", "mine\n");

    assertThrows(OutputException.class, () -> write(tree("queue.txt", "1\n")));

    assertEquals("mine\n", Files.readString(root.resolve("queue.txt")));
    assertEquals("1\n", Files.readString(root.resolve("Queue.txt")));
  }

  @Test
  void a_manifest_that_is_no_text_is_refused() throws IOException {
    byte[] latin = "É.txt".getBytes(StandardCharsets.ISO_8859_1);
    Path manifest = Files.write(root.resolve(Manifest.FILE), latin);

    OutputException refused =
        assertThrows(OutputException.class, () -> write(tree("a.txt", "1\n")));

    assertEquals(
        "`" + manifest + "` is not a text in UTF-8: restore it from version control",
        refused.getMessage());
  }
}
