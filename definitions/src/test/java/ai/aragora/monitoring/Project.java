package ai.aragora.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the project and of the tests, wherever the tests were started from. */
final class Project {
  private static final Path ROOT = root();

  private Project() {}

  private static Path root() {
    String classes = Project.class.getProtectionDomain().getCodeSource().getLocation().toString();
    Path folder = Path.of(URI.create(classes));
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("no folder above " + classes + " has a folder .mvn");
      }
    }
    return folder;
  }

  /** A path below the project's folder. */
  static Path path(String below) {
    return ROOT.resolve(below);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of each file below a folder, by its path with slashes. */
  static SortedMap<String, String> texts(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> texts.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A test resource that lies next to this class. */
  static String resource(String name) {
    try (InputStream in = Project.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no test resource `" + name + "`");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
