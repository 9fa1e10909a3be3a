package dev.belfry.facade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the small schemas of tests. */
final class SchemaFiles {
  private SchemaFiles() {}

  /** A file of schemas in the package {@code example.bench}, with single quotes for double ones. */
  static Path file(Path folder, String name, String keywords) {
    return write(folder, name, "{'x-java': {'package': 'example.bench'}, " + keywords + "}");
  }

  /** A file with this text, with single quotes for double ones. */
  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The definition of a class with these properties. */
  static String box(String properties) {
    return "'$defs': {'Box': {'description': 'A box.', 'x-java': {'class': 'Box'}, 'type':"
        + " 'object', 'properties': {"
        + properties
        + "}}}";
  }
}
