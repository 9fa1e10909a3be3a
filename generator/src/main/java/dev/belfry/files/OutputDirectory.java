package dev.belfry.files;

import dev.belfry.files.Change.Kind;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
   * @throws OutputException when something is in the way that Belfry did not make, a path leaves
   *     the folder, or the folder can't be read
   */
  public List<Change> compare(OutputTree tree) {
    try {
      return look(tree);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /**
   * Makes the folder hold the tree.
   *
   * @return what was done, sorted by path
   * @throws OutputException when something is in the way that Belfry did not make, a path leaves
   *     the folder, or the folder can't be written
   */
  public List<Change> write(OutputTree tree) {
    try {
      List<Change> changes = look(tree);
      if (changes.stream().noneMatch(Change::isDifference)
          && Manifest.write(tree.files().keySet()).equals(listed())
          && !Staging.isLeftOver(root)) {
        return changes;
      }
      requireWritable(changes);
      try (Staging staging = new Staging(root)) {
        return write(tree, staging);
      }
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** Another run may list and write files while this one looks. */
  private List<Change> look(OutputTree tree) throws IOException {
    while (true) {
      String listed = listed();
      try {
        return changes(tree, Manifest.read(listed));
      } catch (OutputException e) {
        if (listed.equals(listed())) {
          throw e;
        }
      }
    }
  }

  /**
   * What the files that Belfry made say now, by their paths; those that somebody removed are left
   * out.
   *
   * @throws OutputException when one of them can't be read
   */
  public SortedMap<String, String> read() {
    try {
      Boundary boundary = new Boundary(root);
      SortedMap<String, String> texts = new TreeMap<>();
      for (String path : Manifest.read(listed())) {
        if (boundary.hasFile(path)) {
          texts.put(path, text(boundary.inside(path)));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** A file that somebody else wrote may hold any bytes. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** What the manifest says; empty if there is none. */
  private String listed() throws IOException {
    Path manifest = root.resolve(Manifest.FILE);
    try {
      return Files.exists(manifest) ? Files.readString(manifest) : "";
    } catch (CharacterCodingException e) {
      throw new OutputException(
          "`" + manifest + "` is not a text in UTF-8: restore it from version control");
    }
  }

  private List<Change> changes(OutputTree tree, SortedSet<String> owned) throws IOException {
    Boundary boundary = new Boundary(root);
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, String> file : tree.files().entrySet()) {
      Path place = boundary.inside(file.getKey());
      changes.add(new Change(file.getKey(), kind(file, place, owned)));
    }
    for (String path : tree.files().keySet()) {
      boundary.requireNoFolder(path);
    }
    for (String path : owned) {
      if (!tree.files().containsKey(path) && boundary.hasFile(path)) {
        changes.add(new Change(path, Kind.REMOVED));
      }
    }
    changes.sort(Comparator.comparing(Change::path));
    return changes;
  }

  private Kind kind(Map.Entry<String, String> file, Path place, SortedSet<String> owned)
      throws IOException {
    String path = file.getKey();
    Optional<BasicFileAttributes> found = Boundary.attributes(place);
    if (found.isEmpty()) {
      return Kind.CREATED;
    }
    if (!found.get().isRegularFile()) {
      throw new OutputException(
          "`" + path + "` is a folder or a link, expected a file: move it away");
    }
    if (owned.contains(path)) {
      return isSame(place, found.get().size(), file.getValue()) ? Kind.UNCHANGED : Kind.CHANGED;
    }
    return isRenamed(path, place, owned)
        ? Kind.CHANGED
        : requireSame(path, isSame(place, found.get().size(), file.getValue()));
  }

  private static Kind requireSame(String path, boolean isSame) {
    if (!isSame) {
      throw new OutputException(
          "`"
              + path
              + "` is there already and was not made by Belfry: move it away, or list it in "
              + Manifest.FILE
              + " if it may be replaced");
    }
    return Kind.UNCHANGED;
  }

  /** Where capital letters do not count, a new name can be that of a file which we made. */
  private boolean isRenamed(String path, Path place, SortedSet<String> owned) throws IOException {
    for (String old : owned) {
      if (old.equalsIgnoreCase(path)
          && Files.exists(root.resolve(old))
          && Files.isSameFile(root.resolve(old), place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Path file, long size, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return size == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (NoSuchFileException e) {
      // Another run has removed it since.
      return false;
    }
  }

  /**
   * What is new is listed before it is there, so that no run loses track of what it made. Another
   * run may have written while this one waited for its turn.
   */
  private List<Change> write(OutputTree tree, Staging staging) throws IOException {
    Path manifest = root.resolve(Manifest.FILE);
    String listed = listed();
    SortedSet<String> owned = Manifest.read(listed);
    List<Change> changes = changes(tree, owned);
    SortedSet<String> both = new TreeSet<>(owned);
    both.addAll(tree.files().keySet());
    String during = both.equals(owned) ? listed : Manifest.write(both);
    String after = Manifest.write(tree.files().keySet());
    if (!during.equals(listed)) {
      staging.add(manifest, during);
    }
    for (Change change : changes) {
      if (change.kind() == Kind.CREATED || change.kind() == Kind.CHANGED) {
        staging.add(root.resolve(change.path()), tree.files().get(change.path()));
      }
    }
    if (!after.equals(during)) {
      staging.add(manifest, after);
    }
    remove(changes);
    staging.putInPlace();
    return changes;
  }

  private void requireWritable(List<Change> changes) {
    Set<Path> folders = new LinkedHashSet<>();
    folders.add(Boundary.nearest(root));
    for (Change change : changes) {
      if (change.isDifference()) {
        folders.add(Boundary.nearest(root.resolve(change.path()).getParent()));
      }
    }
    for (Path folder : folders) {
      if (!Files.isWritable(folder)) {
        throw new OutputException(
            "`" + folder + "` can't be written: allow it, or choose another output folder");
      }
    }
  }

  private void remove(List<Change> changes) throws IOException {
    for (Change change : changes) {
      if (change.kind() == Kind.REMOVED) {
        Path file = root.resolve(change.path());
        Files.delete(file);
        removeEmpty(file.getParent());
      }
    }
  }

  private void removeEmpty(Path folder) throws IOException {
    try {
      for (Path empty = folder; !empty.equals(root); empty = empty.getParent()) {
        Files.delete(empty);
      }
    } catch (DirectoryNotEmptyException e) {
      // Something else needs the folder.
    }
  }
}
