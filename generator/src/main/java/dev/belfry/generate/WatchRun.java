package dev.belfry.generate;

import dev.belfry.report.Progress;
import dev.belfry.watch.Folders;
import dev.belfry.watch.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Generates again and again, as sources and catalogue change. */
final class WatchRun {
  /** Editors save in several steps, and whole folders come file by file. */
  private static final long SETTLE_MILLIS = 50;

  private static final long LAST_WAIT_SECONDS = 3;

  private final Recompiled definition;
  private final List<Path> catalogs;
  private final Generation generation;
  private final ReentrantLock running = new ReentrantLock();

  /**
   * A run that does not begin yet.
   *
   * @param catalogs pages and catalogue files that are looked at, and folders of them
   */
  WatchRun(Recompiled definition, List<Path> catalogs, Generation generation) {
    this.definition = definition;
    this.catalogs = List.copyOf(catalogs);
    this.generation = generation;
  }

  /** What is done with a definition that compiles. */
  interface Generation {

    /** Writes the files, and prints what came of it. */
    void generate(BundleSource source, Summary summary);
  }

  /**
   * What stands in the folders at one moment.
   *
   * @param sources the Java
   * @param catalogs pages and catalogue files
   */
  private record Moment(Snapshot sources, List<Snapshot> catalogs) {
    Set<Path> since(Moment before) {
      Set<Path> changed = new TreeSet<>(sources.since(before.sources));
      for (int i = 0; i < catalogs.size(); i++) {
        changed.addAll(catalogs.get(i).since(before.catalogs.get(i)));
      }
      return changed;
    }
  }

  private Moment now() {
    return new Moment(
        Snapshot.of(definition.module().sources(), ".java"),
        catalogs.stream().map(catalog -> Snapshot.of(catalog, "")).toList());
  }

  /** Runs until the thread is interrupted; returns the exit code. */
  int run(Folders folders, WatchScreen screen) {
    // A run that is writing is not cut short by Ctrl-C, and none starts after it.
    Thread last = new Thread(this::waitForTheRun, "end of the watch");
    Runtime.getRuntime().addShutdownHook(last);
    try {
      Moment now = now();
      generate("started", screen);
      while (true) {
        folders.await();
        Moment before = now;
        now = Snapshot.settled(before, this::now, () -> Thread.sleep(SETTLE_MILLIS));
        if (!now.equals(before)) {
          generate(told(now.since(before)), screen);
        }
      }
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(last);
      return Main.FINE;
    }
  }

  private void waitForTheRun() {
    try {
      if (!running.tryLock(LAST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return; // A definition that does not end.
      }
    } catch (InterruptedException e) {
      return;
    }
  }

  private static String told(Set<Path> changed) {
    return changed.size() == 1
        ? changed.iterator().next().getFileName() + " changed"
        : changed.size() + " files changed";
  }

  private void generate(String why, WatchScreen screen) {
    running.lock();
    try {
      Streams page = screen.begin(why);
      try (Progress progress = screen.progress("compiling")) {
        generate(page, progress);
      }
      screen.end();
    } finally {
      running.unlock();
    }
  }

  private void generate(Streams page, Progress progress) {
    Summary summary = new Summary(page.out(), page.err(), page.appearance(), definition.sources());
    try {
      Recompiled.Result result = definition.compile();
      if (result.home().isEmpty()) {
        summary.printFailures(result.problems());
      } else {
        progress.next("running the definition");
        generation.generate(BundleLoader.of(result.home().get()), summary);
      }
    } catch (IOException | IllegalArgumentException e) {
      summary.printProblem(e.getMessage());
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      summary.printBug(e);
    }
  }
}
