package dev.belfry.watch;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of the JDK, in this process: it is warm after a few runs. */
public final class SourceCompiler implements Closeable {
  /** Warnings are for the build, which knows which ones the project wants. */
  private static final List<String> FLAGS =
      List.of("-proc:none", "-nowarn", "-g", "-encoding", "UTF-8");

  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;

  private SourceCompiler(JavaCompiler compiler, StandardJavaFileManager files) {
    this.compiler = compiler;
    this.files = files;
  }

  /**
   * A compiler of sources that use what is on this class path; empty if this Java has none.
   *
   * @throws IOException when an entry cannot be read
   */
  public static Optional<SourceCompiler> of(List<Path> classPath) throws IOException {
    requireNonNull(classPath, "classPath");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    return Optional.of(new SourceCompiler(compiler, files));
  }

  /**
   * What came of a compilation.
   *
   * @param classes the classes; none if there is a problem
   * @param problems what the compiler refuses, in its order
   */
  public record Result(CompiledClasses classes, List<SourceProblem> problems) {

    /** A result made of its parts. */
    public Result {
      requireNonNull(classes, "classes");
      problems = List.copyOf(requireNonNull(problems, "problems"));
    }
  }

  /**
   * Compiles sources.
   *
   * @param sources the files
   * @param others classes that they use and that are on no class path
   */
  public Result compile(List<Path> sources, CompiledClasses others) {
    requireNonNull(others, "others");
    if (requireNonNull(sources, "sources").isEmpty()) {
      return new Result(CompiledClasses.NONE, List.of());
    }
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    MemoryFiles memory = new MemoryFiles(files, others);
    boolean isFine =
        compiler
            .getTask(null, memory, said, FLAGS, null, files.getJavaFileObjectsFromPaths(sources))
            .call();
    if (isFine) {
      return new Result(memory.written(), List.of());
    }
    List<SourceProblem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> one : said.getDiagnostics()) {
      if (one.getKind() == Diagnostic.Kind.ERROR) {
        problems.add(problem(one, sources.get(0)));
      }
    }
    return new Result(CompiledClasses.NONE, problems);
  }

  private static SourceProblem problem(Diagnostic<? extends JavaFileObject> one, Path any) {
    Path file = Optional.ofNullable(one.getSource()).map(at -> Path.of(at.toUri())).orElse(any);
    return new SourceProblem(
        file,
        (int) Math.max(1, one.getLineNumber()),
        (int) Math.max(1, one.getColumnNumber()),
        one.getMessage(Locale.ROOT)
            .lines()
            .map(String::strip)
            .collect(Collectors.joining(", "))
            .replaceAll("(symbol|location): +", "$1: "));
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
