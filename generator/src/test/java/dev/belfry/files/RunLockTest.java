package dev.belfry.files;

import static dev.belfry.files.Folder.contents;
import static dev.belfry.files.Folder.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  private static final int RUNS = 60;
  private static final int FILES = 5;

  @TempDir private Path root;

  @Test
  void a_run_that_does_not_end_is_named_to_the_one_that_waits() throws IOException {
    Path folder = root.resolve("new");
    RunLock lock = RunLock.in(folder);
    try {
      OutputException refused =
          assertThrows(OutputException.class, () -> RunLock.in(folder, Duration.ZERO));

      assertEquals(
          "another run is writing `" + root + "`: wait until it has ended, then run this one again",
          refused.getMessage());
    } finally {
      lock.close();
    }
    RunLock.in(folder, Duration.ZERO).close();
    assertEquals(Map.of("new/", ""), contents(root));
  }

  private static OutputTree all(String text) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      files.put("folder/" + i, text);
    }
    return new OutputTree(files);
  }

  /** Each run writes the same text to all files; mixed ones would show two texts. */
  @Test
  void runs_at_the_same_time_do_not_mix() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Change>>> runs = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        OutputTree tree = all("run " + i % 2 + "\n");
        runs.add(threads.submit((Callable<List<Change>>) () -> write(tree)));
      }
      for (Future<List<Change>> run : runs) {
        assertAllDone(run);
      }
    } finally {
      threads.shutdownNow();
    }
    Map<String, String> left = contents(root);
    String text = left.get("folder/0");
    SortedMap<String, String> expected = new TreeMap<>(all(text).files());
    expected.put("folder/", "");
    expected.put(Manifest.FILE, Manifest.write(all(text).files().keySet()));
    assertEquals(expected, new TreeMap<>(left));
  }

  private List<Change> write(OutputTree tree) {
    return new OutputDirectory(root).write(tree);
  }

  private static void assertAllDone(Future<List<Change>> run)
      throws InterruptedException, ExecutionException {
    assertEquals(FILES, run.get().size());
  }

  @Test
  void a_file_that_a_killed_run_left_locks_nobody_out() throws IOException {
    new OutputDirectory(root).write(tree("a", "1\n"));
    Map<String, String> before = contents(root);
    Folder.put(root, ".belfry.new/lock", "left by a run that is gone");

    new OutputDirectory(root).write(tree("a", "1\n"));

    assertEquals(before, contents(root));
  }
}
