package dev.belfry.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder of generated sources: files that did not change are not touched, so that nothing is
 * compiled again for them.
 */
public final class SourceFolder {
  private final Path root;

  /** The folder at this path, which need not be there yet. */
  public SourceFolder(Path root) {
    this.root = root;
  }

  /**
   * Makes the folder hold exactly these sources.
   *
   * @param sources texts by their path below the folder, with slashes
   * @throws UncheckedIOException when something can't be read, written or deleted
   */
  public void replaceWith(Map<String, String> sources) {
    try {
      Files.createDirectories(root);
      for (Path file : files()) {
        if (!sources.containsKey(root.relativize(file).toString().replace('\\', '/'))) {
          Files.delete(file);
        }
      }
      for (Map.Entry<String, String> source : sources.entrySet()) {
        write(root.resolve(source.getKey()), source.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
