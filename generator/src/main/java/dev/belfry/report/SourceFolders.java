package dev.belfry.report;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.FilePosition;
import dev.belfry.common.JavaLine;
import dev.belfry.common.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the user's own Java is, so that a finding can show the line that it is about. */
public final class SourceFolders {
  /** No Java is to be found; files of others still are, as findings name them by their paths. */
  public static final SourceFolders NONE = new SourceFolders(List.of());

  private static final long LARGEST = 8L * 1024 * 1024;

  private final List<Path> roots;
  private final Map<Path, List<String>> read = new HashMap<>();

  private SourceFolders(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /**
   * The sources of what was compiled to these folders, by the places that Maven and Gradle give
   * them in a module: {@code src/main/java}, {@code src/test/java}, and those that are generated.
   */
  public static SourceFolders ofCompiled(List<Path> classes) {
    List<Path> roots = new ArrayList<>();
    for (Path folder : requireNonNull(classes, "classes")) {
      for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
        if (Files.isDirectory(at.resolve("src"))) {
          roots.add(at.resolve(Path.of("src", "main", "java")));
          roots.add(at.resolve(Path.of("src", "test", "java")));
          roots.addAll(generated(at.resolve(Path.of("target", "generated-sources"))));
          break;
        }
      }
    }
    return new SourceFolders(roots);
  }

  private static List<Path> generated(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException e) {
      return List.of(); // Without it a finding shows no excerpt.
    }
  }

  /** The file that a location is in, if it is there; from where the program runs, if below. */
  Optional<Path> file(Location location) {
    if (requireNonNull(location, "location") instanceof JavaLine line) {
      String type = line.frame().getClassName();
      String folder = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
      return roots.stream()
          .map(root -> root.resolve(folder + line.fileName()))
          .filter(Files::isRegularFile)
          .findFirst()
          .map(SourceFolders::fromHere);
    }
    return file((FilePosition) location);
  }

  private static Optional<Path> file(FilePosition position) {
    try {
      return Optional.of(Path.of(position.fileName())).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A file as people find it from where the program runs, if it is below. */
  public static Path fromHere(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = requireNonNull(file, "file").toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole) : whole;
  }

  /** What stands on the line of a location, if its file is there. */
  Optional<String> line(Location location) {
    return file(location)
        .map(file -> read.computeIfAbsent(file, SourceFolders::lines))
        .filter(lines -> location.line() >= 1 && location.line() <= lines.size())
        .map(lines -> lines.get(location.line() - 1));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.size(file) > LARGEST
          ? List.of()
          : List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\\R", -1));
    } catch (IOException e) {
      return List.of(); // Without it a finding shows no excerpt.
    }
  }
}
