package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.belfry.report.Appearance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/** A project of a user's on whose files {@code belfry watch} is at work. */
final class WatchedProject {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path folder;
  private final Console console = new Console();
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private Thread thread;

  WatchedProject(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(classes());
  }

  Path classes() {
    return folder.resolve("target/classes");
  }

  Path java(String name) {
    return folder.resolve("src/main/java/shop/" + name);
  }

  /** Writes a file as editors do that want no half of a file to be seen. */
  void save(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Path beside = Files.writeString(file.resolveSibling(file.getFileName() + "~"), text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Compiles everything, as the build does before anybody watches. */
  void build() throws IOException {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("-nowarn", "-cp", System.getProperty("java.class.path")));
    args.addAll(List.of("-d", classes().toString()));
    try (var files = Files.walk(folder)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(args::add);
    }
    assertEquals(
        0, ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(new String[0])));
  }

  /** Starts the watch and waits for its first run. */
  void watch(Appearance appearance, String... more) throws InterruptedException {
    List<String> args = new ArrayList<>(List.of("watch", "--bundle", "shop.Monitoring"));
    args.addAll(List.of("--classpath", classes().toString()));
    args.addAll(List.of(more));
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            console.outStream(),
            console.errStream(),
            appearance);
    thread =
        new Thread(
            () ->
                exitCode.complete(
                    Belfry.run(args.toArray(new String[0]), streams, Optional.empty())));
    thread.start();
    awaitRuns(1);
  }

  int runs() {
    return console.out(folder).split("watch: waiting for changes", -1).length - 1;
  }

  void awaitRuns(int count) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (runs() < count) {
      assertTrue(thread.isAlive(), this::printed);
      if (System.nanoTime() > end) {
        fail("expected run " + count + "; printed:\n" + printed());
      }
      Thread.sleep(20);
    }
  }

  /** Waits until a run has told this. */
  void awaitTold(String text) throws InterruptedException {
    int runs = runs();
    while (!printed().contains(text)) {
      awaitRuns(++runs);
    }
  }

  String printed() {
    return console.out(folder) + console.err(folder);
  }

  /** What was printed where the answers go, without the progress that is told beside it. */
  String answers() {
    return console.out(folder);
  }

  Path out(String file) {
    return folder.resolve("out").resolve(file);
  }

  /** Ends the watch, if there is one, as a program does that it is a part of. */
  int end() throws Exception {
    if (thread == null) {
      return Main.FINE;
    }
    thread.interrupt();
    return exitCode.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }
}
