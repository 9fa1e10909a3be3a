package dev.belfry.facade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources as strictly as the build does, and their Javadoc with it. */
final class JavaCompilation {
  private static final List<String> OPTIONS =
      List.of(
          "--release",
          "17",
          "-proc:none",
          "-Xlint:all",
          "-Xdoclint:html,syntax,reference",
          "-Xdoclint/package:example.*");

  private JavaCompilation() {}

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** The warnings and errors of these sources, which lie at their paths below a source root. */
  static List<String> problems(Map<String, String> sources, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> options =
        Stream.concat(OPTIONS.stream(), Stream.of("-d", classes.toString())).toList();
    List<Source> units =
        sources.entrySet().stream()
            .map(source -> new Source(source.getKey(), source.getValue()))
            .toList();
    compiler.getTask(null, null, problems, options, null, units).call();
    return problems.getDiagnostics().stream().map(Object::toString).toList();
  }

  /** The sources below a folder, by their path. */
  static Map<String, String> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(
              java.util.stream.Collectors.toMap(
                  file -> root.relativize(file).toString().replace('\\', '/'),
                  JavaCompilation::read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
