package dev.belfry.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether a folder of sources still is what its inputs make: names, sizes and times of the
 * inputs stand in a file beside the folder.
 */
public final class Stamp {
  private final Path sources;
  private final Path file;
  private final String state;

  private Stamp(Path sources, String state) {
    this.sources = sources;
    this.file = sources.resolveSibling(sources.getFileName() + ".stamp");
    this.state = state;
  }

  /**
   * The stamp of a folder.
   *
   * @param sources the folder that is written
   * @param input the folder of what it is made from
   * @param setting what else the sources depend on; empty if nothing
   * @param compiler classes of what makes it, one of each package
   * @throws IOException when an input can't be read
   */
  public static Stamp of(Path sources, Path input, String setting, Class<?>... compiler)
      throws IOException {
    StringBuilder state = new StringBuilder(requireNonNull(setting, "setting")).append('\n');
    append(state, requireNonNull(input, "input").toRealPath());
    for (Class<?> type : requireNonNull(compiler, "compiler")) {
      append(state, packageOf(type));
    }
    return new Stamp(requireNonNull(sources, "sources"), state.toString());
  }

  /** The folder of the class, or the archive that it is in. */
  private static Path packageOf(Class<?> type) {
    String location = type.getProtectionDomain().getCodeSource().getLocation().toString();
    Path path = Path.of(URI.create(location));
    return Files.isDirectory(path) ? path.resolve(type.getPackageName().replace('.', '/')) : path;
  }

  private static void append(StringBuilder state, Path input) throws IOException {
    for (Path file : files(input)) {
      state
          .append(file)
          .append(' ')
          .append(Files.size(file))
          .append(' ')
          .append(Files.getLastModifiedTime(file).toMillis())
          .append('\n');
    }
  }

  private static List<Path> files(Path input) throws IOException {
    try (Stream<Path> paths = Files.walk(input)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * Whether the sources are there and nothing has changed since {@link #write}.
   *
   * @throws IOException when the file can't be read
   */
  public boolean isFresh() throws IOException {
    return Files.isDirectory(sources) && Files.exists(file) && Files.readString(file).equals(state);
  }

  /**
   * Says that the sources are now what their inputs make.
   *
   * @throws IOException when the file can't be written
   */
  public void write() throws IOException {
    Files.writeString(file, state);
  }
}
