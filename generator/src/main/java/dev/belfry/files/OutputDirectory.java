package dev.belfry.files;

import dev.belfry.files.Change.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The folder that holds what Belfry writes. A file that says the same is not touched; each one that
 * differs is replaced as a whole; nothing is written when one of them can't be.
 */
public final class OutputDirectory {
  private final Path root;

  /** The folder at this path; it need not exist. */
  public OutputDirectory(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * Compares the folder with the tree and writes nothing.
   *
   * @return what {@link #write} would do, sorted by path
   * @throws OutputException when a file is in the way that Belfry did not make, or a path leaves
   *     the folder
   */
  public List<Change> compare(OutputTree tree) {
    SortedSet<String> owned = owned();
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, String> file : tree.files().entrySet()) {
      changes.add(
          new Change(
              file.getKey(),
              kind(inside(file.getKey()), file.getValue(), owned.contains(file.getKey()))));
    }
    for (String path : owned) {
      if (!tree.files().containsKey(path)
          && Files.exists(inside(path), LinkOption.NOFOLLOW_LINKS)) {
        changes.add(new Change(path, Kind.REMOVED));
      }
    }
    changes.sort(java.util.Comparator.comparing(Change::path));
    return changes;
  }

  /**
   * Makes the folder hold the tree.
   *
   * @return what was done, sorted by path
   * @throws OutputException when a file is in the way that Belfry did not make, or a path leaves
   *     the folder
   */
  public List<Change> write(OutputTree tree) {
    List<Change> changes = compare(tree);
    for (Change change : changes) {
      switch (change.kind()) {
        case CREATED, CHANGED -> replace(inside(change.path()), tree.files().get(change.path()));
        case REMOVED -> remove(inside(change.path()));
        default -> {}
      }
    }
    String manifest = Manifest.write(new TreeSet<>(tree.files().keySet()));
    if (!manifest.equals(text(root.resolve(Manifest.FILE)))) {
      replace(root.resolve(Manifest.FILE), manifest);
    }
    return changes;
  }

  private SortedSet<String> owned() {
    String text = text(root.resolve(Manifest.FILE));
    return text == null ? new TreeSet<>() : Manifest.read(text);
  }

  private Path inside(String path) {
    Path file = root.resolve(path).normalize();
    if (path.isEmpty()
        || path.indexOf('\\') >= 0
        || !file.startsWith(root)
        || file.equals(root)
        || leavesByLink(file)) {
      throw new OutputException(
          "`" + path + "` is not inside the output folder, expected a path below it");
    }
    return file;
  }

  private boolean leavesByLink(Path file) {
    for (Path parent = file.getParent(); !parent.equals(root); parent = parent.getParent()) {
      if (Files.isSymbolicLink(parent)) {
        return true;
      }
    }
    return false;
  }

  private Kind kind(Path file, String text, boolean owned) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Kind.CREATED;
    }
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && same(file, text)) {
      return Kind.UNCHANGED;
    }
    if (!owned || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException(
          root.relativize(file)
              + " is there already and was not made by Belfry: move it away, or list it in "
              + Manifest.FILE
              + " if it may be replaced");
    }
    return Kind.CHANGED;
  }

  private static boolean same(Path file, String text) {
    try {
      return Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file; null if there is none. */
  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes beside the file first, so that nobody ever reads half of it. */
  private static void replace(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Path beside = file.resolveSibling("." + file.getFileName() + ".new");
      Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remove(Path file) {
    try {
      Files.delete(file);
      for (Path folder = file.getParent();
          !folder.equals(root) && isEmpty(folder);
          folder = folder.getParent()) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
