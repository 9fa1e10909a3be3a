package dev.belfry.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps paths inside the output folder, for the length of one run: no path leads out of it by its
 * steps or by a link, and none names what Belfry keeps there for itself.
 */
final class Boundary {
  private final Path root;
  private final Set<Path> checked = new HashSet<>();

  Boundary(Path root) {
    this.root = root;
    checked.add(root);
    Path nearest = nearest(root);
    if (!Files.isDirectory(nearest)) {
      throw new OutputException(
          "`" + nearest + "` is a file, expected a folder: move it away, or choose another one");
    }
  }

  /** The folder itself, or else the nearest one above it that exists. */
  static Path nearest(Path folder) {
    Path nearest = folder;
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    return nearest;
  }

  /** What is at this place, without following a link; empty if there is nothing. */
  static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * The file at this path.
   *
   * @throws OutputException when it would not be inside, or when no folder can be made for it
   */
  Path inside(String path) throws IOException {
    Path file = resolve(path);
    requireFolder(path, file.getParent());
    return file;
  }

  /**
   * Looks whether one of the paths so far leads through this one.
   *
   * @throws OutputException when it does
   */
  void requireNoFolder(String path) {
    if (checked.contains(root.resolve(path))) {
      throw new OutputException(
          "`" + path + "` would be a file and a folder: give one of them another name");
    }
  }

  /** Whether there is a file at this path, inside. */
  boolean hasFile(String path) throws IOException {
    try {
      return Files.isRegularFile(inside(path), LinkOption.NOFOLLOW_LINKS);
    } catch (OutputException e) {
      return false;
    }
  }

  private Path resolve(String path) {
    try {
      Path file = root.resolve(path);
      if (isPlain(path) && file.startsWith(root)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new OutputException(
          "`"
              + path
              + "` can't be a file name on this machine ("
              + e.getReason()
              + "): use another name, or run Java in a locale with UTF-8");
    }
    throw new OutputException(
        "`" + path + "` is not inside the output folder, expected a path below it");
  }

  /** Only names, so that there is one way to write each path, and the manifest can hold it. */
  private static boolean isPlain(String path) {
    for (String name : path.split("/", -1)) {
      if (name.isBlank() || name.equals(".") || name.equals("..")) {
        return false;
      }
    }
    return !path.startsWith("#")
        && !path.startsWith(Manifest.FILE)
        && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
  }

  private void requireFolder(String path, Path folder) throws IOException {
    if (checked.contains(folder)) {
      return;
    }
    requireFolder(path, folder.getParent());
    Optional<BasicFileAttributes> found = attributes(folder);
    if (found.isPresent() && !found.get().isDirectory()) {
      throw new OutputException(
          found.get().isSymbolicLink()
              ? "`" + path + "` is not inside the output folder: `" + name(folder) + "` is a link"
              : "`" + name(folder) + "` is a file, expected a folder: move it away");
    }
    checked.add(folder);
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
