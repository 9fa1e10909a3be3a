package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import dev.belfry.files.OutputDirectory;
import dev.belfry.files.OutputException;
import dev.belfry.report.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Runs a definition and what a command does with the bundle; prints what stands in the way. */
final class BundleRun {
  private final BundleSource source;
  private final Summary summary;

  BundleRun(BundleSource source, Summary summary) {
    this.source = source;
    this.summary = summary;
  }

  /**
   * What a command works out of a bundle.
   *
   * @param <T> what comes of it
   */
  interface Work<T> {

    /**
     * Works it out, and prints nothing.
     *
     * @throws IOException when a file cannot be read
     */
    T of(Bundle bundle) throws IOException;
  }

  /**
   * What a command prints.
   *
   * @param <T> what came of its work
   */
  interface Answer<T> {

    /** Prints it; returns the exit code. */
    int tell(Bundle bundle, T result);
  }

  /** Writes or compares the files of the bundle; returns the exit code. */
  int generate(Options options) {
    return run(
        bundle -> written(bundle, options),
        (bundle, result) -> summary.print(bundle.name(), options, result));
  }

  /** As {@link #generate}, but nothing is printed about files that stay as they are. */
  int update(Options options) {
    return run(
        bundle -> written(bundle, options),
        (bundle, result) -> summary.printDifferences(bundle.name(), options, result));
  }

  private static Generator.Result written(Bundle bundle, Options options) throws IOException {
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

  /** Runs the definition, the work and the answer; returns the exit code. */
  <T> int run(Work<T> work, Answer<T> answer) {
    IntSupplier told;
    try (Progress progress = summary.progress("running the definition")) {
      told = defined(progress, work, answer);
    }
    try {
      return told.getAsInt();
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return summary.printBug(e);
    }
  }

  private <T> IntSupplier defined(Progress progress, Work<T> work, Answer<T> answer) {
    Bundle bundle;
    try {
      bundle = source.definition().get();
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return () ->
          DefinitionFailure.finding(e)
              .map(summary::printFailure)
              .orElseGet(() -> summary.printBug(e));
    }
    if (bundle == null) {
      return () -> summary.printFailure(DefinitionFailure.nothing());
    }
    progress.next("rendering and checking");
    return worked(bundle, work, answer);
  }

  /** No code of the user's runs here, so that whatever else is thrown is a bug of Belfry's. */
  private <T> IntSupplier worked(Bundle bundle, Work<T> work, Answer<T> answer) {
    try {
      T result = work.of(bundle);
      return () -> answer.tell(bundle, result);
    } catch (OutputException | IOException e) {
      return () -> summary.printProblem(e.getMessage());
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return () -> summary.printBug(e);
    }
  }
}
