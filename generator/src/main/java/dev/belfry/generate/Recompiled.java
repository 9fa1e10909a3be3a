package dev.belfry.generate;

import dev.belfry.check.Finding;
import dev.belfry.handles.HandleCompiler;
import dev.belfry.report.SourceFolders;
import dev.belfry.watch.CompiledClasses;
import dev.belfry.watch.Snapshot;
import dev.belfry.watch.SourceCompiler;
import dev.belfry.watch.WatchedModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The class that defines a bundle as its sources are now.
 *
 * <p>What is generated is compiled only when it has changed; what people write, all of it each
 * time, so that nothing has to know what depends on what.
 */
final class Recompiled {
  private final Class<?> home;
  private final WatchedModule module;
  private final SourceCompiler compiler;
  private Snapshot catalog;
  private Snapshot generated;
  private CompiledClasses generatedClasses = CompiledClasses.NONE;

  Recompiled(Class<?> home, WatchedModule module, SourceCompiler compiler) {
    this.home = home;
    this.module = module;
    this.compiler = compiler;
  }

  WatchedModule module() {
    return module;
  }

  /** Where its lines are read, for findings. */
  SourceFolders sources() {
    return SourceFolders.ofCompiled(List.of(module.root()));
  }

  /**
   * What came of compiling.
   *
   * @param home the class that defines the bundle; empty if something is wrong
   * @param problems what is wrong
   */
  record Result(Optional<Class<?>> home, List<Finding> problems) {}

  /**
   * Compiles and loads.
   *
   * @throws IOException when a file cannot be read or written
   */
  Result compile() throws IOException {
    List<Finding> problems = handles();
    if (problems.isEmpty()) {
      problems = compileGenerated();
    }
    if (!problems.isEmpty()) {
      return new Result(Optional.empty(), problems);
    }
    List<Path> sources = Snapshot.of(module.sources(), ".java").files();
    SourceCompiler.Result result = compiler.compile(sources, generatedClasses);
    problems = findings(result);
    if (!problems.isEmpty()) {
      return new Result(Optional.empty(), problems);
    }
    Optional<Class<?>> reloaded = result.classes().and(generatedClasses).reload(home);
    return new Result(
        reloaded, reloaded.isPresent() ? List.of() : List.of(DefinitionFailure.gone(home)));
  }

  /** Makes the typed handles of metrics, if the catalogue has changed and there are any. */
  private List<Finding> handles() throws IOException {
    Snapshot now = Snapshot.of(module.catalog(), "");
    Optional<String> packageName = handlesPackage();
    if (now.equals(catalog) || packageName.isEmpty() || !Files.isDirectory(module.catalog())) {
      return List.of();
    }
    List<Finding> errors =
        CatalogFiles.read(List.of(module.catalog())).findings().stream()
            .filter(Finding::isError)
            .toList();
    if (errors.isEmpty()) {
      HandleCompiler.main(
          module.catalog().toString(), module.handles().toString(), packageName.get());
      catalog = now;
    }
    return errors;
  }

  /** The package of the handles that the build has made. */
  private Optional<String> handlesPackage() {
    return Snapshot.of(module.handles(), ".java").files().stream()
        .findFirst()
        .map(file -> module.handles().relativize(file.getParent()).toString())
        .map(folder -> folder.replace('/', '.').replace('\\', '.'));
  }

  private List<Finding> compileGenerated() {
    Snapshot now = Snapshot.of(module.generated(), ".java");
    if (now.equals(generated)) {
      return List.of();
    }
    SourceCompiler.Result result = compiler.compile(now.files(), CompiledClasses.NONE);
    if (result.problems().isEmpty()) {
      generatedClasses = result.classes();
      generated = now;
    }
    return findings(result);
  }

  private static List<Finding> findings(SourceCompiler.Result result) {
    return Finding.sorted(result.problems().stream().map(DefinitionFailure::uncompiled).toList());
  }
}
