package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import dev.belfry.files.OutputDirectory;
import dev.belfry.files.OutputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a definition and what a command does with the bundle; prints what stands in the way. */
final class BundleRun {
  private final BundleSource source;
  private final Summary summary;

  BundleRun(BundleSource source, Summary summary) {
    this.source = source;
    this.summary = summary;
  }

  /** What a command does with a bundle. */
  interface Task {

    /**
     * Does it.
     *
     * @return the exit code
     * @throws IOException when a file cannot be read
     */
    int run(Bundle bundle) throws IOException;
  }

  /** Writes or compares the files of the bundle; returns the exit code. */
  int generate(Options options) {
    return run(bundle -> summary.print(bundle.name(), options, result(bundle, options)));
  }

  private static Generator.Result result(Bundle bundle, Options options) throws IOException {
    return Generator.finish(
        Generator.prepare(bundle, options), new OutputDirectory(options.out()), options.mode());
  }

  /** Reads the catalogue at this place. */
  static CatalogFiles catalog(Optional<Path> place) throws IOException {
    try {
      return place.isPresent() ? CatalogFiles.read(List.of(place.get())) : CatalogFiles.NONE;
    } catch (IOException e) {
      throw new IOException("cannot read the catalogue: " + e.getMessage(), e);
    }
  }

  /** Runs the definition, then the task; returns the exit code. */
  int run(Task task) {
    Bundle defined;
    try {
      defined = source.definition().get();
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return DefinitionFailure.finding(e)
          .map(summary::printFailure)
          .orElseGet(() -> summary.printBug(e));
    }
    return defined == null ? summary.printFailure(DefinitionFailure.nothing()) : run(defined, task);
  }

  /** No code of the user's runs here, so that whatever is thrown is a bug of Belfry's. */
  private int run(Bundle bundle, Task task) {
    try {
      return task.run(bundle);
    } catch (OutputException | IOException e) {
      summary.printProblem(e.getMessage());
      return Main.USAGE;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return summary.printBug(e);
    }
  }
}
