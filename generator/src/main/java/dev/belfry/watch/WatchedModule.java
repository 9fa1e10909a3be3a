package dev.belfry.watch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The module whose Java is watched, with the folders that Maven gives it.
 *
 * @param root the folder that has {@code src/main/java}
 */
public record WatchedModule(Path root) {
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** A module made of its parts. */
  public WatchedModule {
    requireNonNull(root, "root");
  }

  /** The module that was compiled to this folder; empty if no sources are above it. */
  public static Optional<WatchedModule> of(Path classes) {
    for (Path at = requireNonNull(classes, "classes").toAbsolutePath();
        at != null;
        at = at.getParent()) {
      if (Files.isDirectory(at.resolve(SOURCES))) {
        return Optional.of(new WatchedModule(at));
      }
    }
    return Optional.empty();
  }

  /** What people write. */
  public Path sources() {
    return root.resolve(SOURCES);
  }

  /** What the monitored systems expose; typed handles are made of it. */
  public Path catalog() {
    return root.resolve(Path.of("src", "main", "catalog"));
  }

  /** What is made for Java to compile, such as the typed handles of metrics. */
  public Path generated() {
    return root.resolve(Path.of("target", "generated-sources"));
  }

  /** The typed handles of metrics. */
  public Path handles() {
    return generated().resolve("handles");
  }
}
