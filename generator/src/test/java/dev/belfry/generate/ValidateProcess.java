package dev.belfry.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code java -Xmx256m -jar belfry.jar validate} as a process of its own, as users start it. */
final class ValidateProcess {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final long LONGEST_SECONDS = 60;

  private final Path jar;
  private final Path printed;
  private long slowestMillis;
  private String slowest = "";

  ValidateProcess(Path jar, Path folder) {
    this.jar = jar;
    this.printed = folder.resolve("printed");
  }

  /**
   * What it said.
   *
   * @param exit the exit code
   * @param text what it printed, also about what went wrong
   */
  record Answer(int exit, String text) {}

  /**
   * Asks about files.
   *
   * @throws IllegalStateException when it takes longer than a minute, or fails with a stack trace
   */
  Answer ask(List<Path> files) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(JAVA, "-Xmx256m", "-jar", jar.toString(), "validate"));
    files.forEach(file -> command.add(file.toString()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    String name = files.get(0).getFileName().toString();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException(name + ": no answer after " + LONGEST_SECONDS + " s");
    }
    note(name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    String text = Files.readString(printed, StandardCharsets.UTF_8);
    if (text.contains("\n\tat ") || text.contains("Exception") || text.contains("Error:")) {
      throw new IllegalStateException(name + ": " + text);
    }
    return new Answer(process.exitValue(), text);
  }

  private void note(String name, long millis) {
    if (millis > slowestMillis) {
      slowestMillis = millis;
      slowest = name;
    }
  }

  /** The file that took the longest, and how long. */
  String slowest() {
    return slowest + ", " + slowestMillis + " ms";
  }
}
