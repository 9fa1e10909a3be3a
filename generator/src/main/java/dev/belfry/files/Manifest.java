package dev.belfry.files;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The list of files that Belfry made: only these are ever replaced or removed. */
final class Manifest {
  static final String FILE = ".belfry";

  private static final String HEAD =
      "# The files that Belfry made in this folder. It replaces and removes only these.\n";

  private Manifest() {}

  /** Sorted, so that two branches that add files seldom touch the same line. */
  static String write(Collection<String> paths) {
    return HEAD + String.join("\n", new TreeSet<>(paths)) + (paths.isEmpty() ? "" : "\n");
  }

  static SortedSet<String> read(String text) {
    SortedSet<String> paths = new TreeSet<>();
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(paths::add);
    return paths;
  }
}
