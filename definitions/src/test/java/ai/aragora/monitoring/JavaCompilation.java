package ai.aragora.monitoring;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources as the compiler of the JDK understands them; no class file is written. */
final class JavaCompilation {
  private final DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
  private final JavacTask task;
  private final Iterable<? extends CompilationUnitTree> units;

  private JavaCompilation(List<JavaFileObject> sources) throws IOException {
    task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    said,
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                    null,
                    sources);
    units = task.parse();
    requireNoErrors();
  }

  /** Parses sources; their names and types are not looked up. */
  static JavaCompilation parsed(List<JavaFileObject> sources) {
    try {
      return new JavaCompilation(sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses sources, and looks up all names and types. */
  static JavaCompilation analyzed(List<JavaFileObject> sources) {
    try {
      JavaCompilation compilation = new JavaCompilation(sources);
      compilation.task.analyze();
      compilation.requireNoErrors();
      return compilation;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The errors in sources that can be parsed, in all of them, in the order of their finding. */
  static List<Diagnostic<? extends JavaFileObject>> errors(List<JavaFileObject> sources) {
    try {
      JavaCompilation compilation = new JavaCompilation(sources);
      compilation.task.analyze();
      return compilation.errors().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Diagnostic<? extends JavaFileObject>> errors() {
    return said.getDiagnostics().stream().filter(one -> one.getKind() == Diagnostic.Kind.ERROR);
  }

  private void requireNoErrors() {
    List<String> errors = errors().map(Object::toString).toList();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
  }

  JavacTask task() {
    return task;
  }

  Iterable<? extends CompilationUnitTree> units() {
    return units;
  }

  /** Where a line is, in the form in which consoles of IDEs make it clickable. */
  static String place(CompilationUnitTree unit, long position) {
    String path = unit.getSourceFile().getName().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1)
        + ":"
        + unit.getLineMap().getLineNumber(position);
  }

  /** All Java files below a folder; none if the folder is not there. */
  static List<JavaFileObject> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> source(file.toUri(), Project.text(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source file that exists only here. */
  static JavaFileObject snippet(String file, String text) {
    return source(URI.create("string:///" + file), text);
  }

  private static JavaFileObject source(URI uri, String text) {
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
