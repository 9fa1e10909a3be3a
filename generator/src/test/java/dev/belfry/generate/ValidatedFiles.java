package dev.belfry.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files in a folder, and what {@code validate} says of them. */
final class ValidatedFiles {
  private final Path folder;
  private final Console console = new Console();

  ValidatedFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes a file below the folder, and gives its path as a word of the command line. */
  String write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    return Files.writeString(folder.resolve(file), text).toString();
  }

  /** Runs the command with these words, and gives its exit code. */
  int run(String... words) {
    return console.belfry(
        Stream.concat(Stream.of("validate"), Stream.of(words)).toArray(String[]::new));
  }

  /** Runs the command with the whole folder, and gives its exit code. */
  int runAll() {
    return run(folder.toString());
  }

  /** What was printed so far; the folder is called OUT. */
  String out() {
    return console.out(folder);
  }

  void assertPrints(String out, String err) {
    console.assertPrints(folder, out, err);
  }

  /** Runs the command, and gives code and place of each finding that it tells as JSON. */
  List<String> codes(String... words) {
    run(words);
    return Stream.of(out().split("\n"))
        .filter(line -> line.startsWith("{"))
        .map(
            line ->
                line.replaceFirst(".*\"pointer\":\"([^\"]*)\".*\"code\":\"([^\"]*)\".*", "$2 $1"))
        .toList();
  }
}
