package dev.belfry.handles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder with a catalogue, the sources made from it, and what the compiler says of them. */
final class CompiledHandles {
  private static final List<String> OPTIONS =
      List.of("--release", "17", "-proc:none", "-Xlint:all", "-Xdoclint:all,-missing");

  private final Path folder;

  CompiledHandles(Path folder) {
    this.folder = folder;
  }

  /** Writes a file of the catalogue. */
  CompiledHandles file(String name, String text) {
    try {
      Files.createDirectories(catalog());
      Files.writeString(catalog().resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path catalog() {
    return folder.resolve("catalog");
  }

  Path source(String type) {
    return folder.resolve("src/example/metrics/" + type + ".java");
  }

  /** Runs the compiler of handles. */
  void make() {
    try {
      HandleCompiler.main(
          catalog().toString(), folder.resolve("src").toString(), "example.metrics");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sources by the name of their class. */
  Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    for (Path file : files()) {
      sources.put(file.getFileName().toString().replace(".java", ""), text(file));
    }
    return sources;
  }

  /** What the compiler of the JDK has against the sources, as strict as the build is. */
  List<String> problems() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, null, null)) {
      Path classes = Files.createDirectories(folder.resolve("classes"));
      List<String> options =
          Stream.concat(OPTIONS.stream(), Stream.of("-d", classes.toString())).toList();
      compiler
          .getTask(null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(files()))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics().stream().map(Object::toString).toList();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
