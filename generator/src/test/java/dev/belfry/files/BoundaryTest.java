package dev.belfry.files;

import static dev.belfry.files.Folder.contents;
import static dev.belfry.files.Folder.put;
import static dev.belfry.files.Folder.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {
  @TempDir private Path folder;
  private Path root;
  private OutputDirectory out;

  @BeforeEach
  void belongs_to_a_folder_that_does_not_exist_yet() {
    root = folder.resolve("project").resolve("out");
    out = new OutputDirectory(root);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/etc/passwd",
        "../a",
        "a/../../b",
        "a/../b",
        "./a",
        "a//b",
        "a/",
        "a\\b",
        "a\nb",
        "#a",
        ".belfry",
        ".belfry.new/0"
      })
  void a_path_that_is_not_below_the_folder_is_refused(String path) throws IOException {
    assertRefuses(
        tree("0.txt", "1\n", path, "1\n"),
        "`" + path + "` is not inside the output folder, expected a path below it");
  }

  @Test
  void an_absolute_path_is_refused_even_if_it_leads_inside() throws IOException {
    String path = root.resolve("a.txt").toString();

    assertRefuses(
        tree(path, "1\n"),
        "`" + path + "` is not inside the output folder, expected a path below it");
  }

  @Test
  void a_folder_that_is_a_link_is_not_written_through() throws IOException {
    put(root, "first.txt", "mine\n");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("a"), elsewhere);

    assertRefuses(
        tree("0.txt", "1\n", "a/b/c.txt", "1\n"),
        "`a/b/c.txt` is not inside the output folder: `a` is a link");
  }

  @Test
  void a_file_that_is_a_link_is_not_written_through() throws IOException {
    Path elsewhere = put(folder, "elsewhere.txt", "mine\n");
    put(root, ".belfry", "a.txt\n");
    Files.createSymbolicLink(root.resolve("a.txt"), elsewhere);

    assertRefuses(
        tree("0.txt", "1\n", "a.txt", "1\n"),
        "`a.txt` is a folder or a link, expected a file: move it away");
  }

  @Test
  void a_folder_in_the_way_of_a_file_is_found_out_before_anything_is_written() throws IOException {
    out.write(tree("a.txt", "1\n"));
    put(root, "m.txt/mine.txt", "mine\n");

    assertRefuses(
        tree("a.txt", "2\n", "m.txt", "1\n"),
        "`m.txt` is a folder or a link, expected a file: move it away");
  }

  @Test
  void a_file_in_the_way_of_a_folder_is_found_out_before_anything_is_written() throws IOException {
    out.write(tree("a.txt", "1\n"));
    put(root, "m/n", "mine\n");

    assertRefuses(
        tree("a.txt", "2\n", "m/n/o/p.txt", "1\n"),
        "`m/n` is a file, expected a folder: move it away");
  }

  @Test
  void a_file_that_would_be_a_folder_too_is_refused() throws IOException {
    assertRefuses(
        tree("0.txt", "1\n", "a", "1\n", "a/b/c.txt", "1\n"),
        "`a` would be a file and a folder: give one of them another name");
  }

  @Test
  void a_file_in_the_place_of_the_output_folder_is_refused() throws IOException {
    Path file = put(folder, "project/out", "mine\n");

    assertRefuses(
        tree("a.txt", "1\n"),
        "`" + file + "` is a file, expected a folder: move it away, or choose another one");
  }

  @Test
  void a_name_that_the_machine_has_no_bytes_for_is_refused() {
    String refusal = refusal(tree("a\ud800.txt", "1\n"));

    assertTrue(refusal.contains("can't be a file name on this machine"), refusal);
    assertTrue(refusal.endsWith("or run Java in a locale with UTF-8"), refusal);
  }
}
