package dev.belfry.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds: the text of each file by its path, and of each folder nothing. */
final class Folder {
  private Folder() {}

  /** All files and folders below, with their paths; folders end in a slash. */
  static SortedMap<String, String> contents(Path root) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(one -> !one.equals(root)).toList()) {
        String path = root.relativize(file).toString();
        if (Files.isDirectory(file)) {
          contents.put(path + "/", "");
        } else {
          contents.put(path, Files.readString(file));
        }
      }
    }
    return contents;
  }

  /** A tree of paths and texts in turn. */
  static OutputTree tree(String... pathsAndTexts) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return new OutputTree(files);
  }

  /** Writes a file that Belfry does not know. */
  static Path put(Path root, String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
