package dev.belfry.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  @TempDir private Path folder;

  /** What is taken for settled when a folder looks like this, one look after the other. */
  private static String settled(String before, String looks, int pauses) throws Exception {
    Iterator<String> rest = List.of(looks.split(" ")).iterator();
    int[] paused = {0};
    String settled = Snapshot.settled(before, rest::next, () -> paused[0]++);
    assertEquals(pauses, paused[0]);
    return settled;
  }

  @Test
  void a_burst_of_saves_is_waited_for_until_its_end() throws Exception {
    assertEquals("d", settled("a", "b c d d", 3));
    assertEquals("b", settled("a", "b b", 1));
  }

  @Test
  void where_nothing_has_changed_nothing_is_waited_for() throws Exception {
    assertEquals("a", settled("a", "a", 0));
  }

  @Test
  void files_that_were_saved_made_or_removed_are_told() throws IOException {
    Path saved = Files.writeString(folder.resolve("Saved.java"), "1");
    Path gone = Files.writeString(folder.resolve("Gone.java"), "1");
    Files.writeString(folder.resolve("Same.java"), "1");
    Snapshot before = Snapshot.of(folder, ".java");

    Files.writeString(saved, "22");
    Files.delete(gone);
    Path made = Files.writeString(folder.resolve("Made.java"), "1");
    Files.writeString(folder.resolve("notes.txt"), "1");

    assertEquals(Set.of(saved, gone, made), Snapshot.of(folder, ".java").since(before));
  }

  @Test
  void a_folder_that_is_not_there_has_no_files() {
    assertEquals(List.of(), Snapshot.of(folder.resolve("none"), "").files());
  }
}
