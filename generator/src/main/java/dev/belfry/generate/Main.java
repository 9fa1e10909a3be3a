package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import dev.belfry.files.OutputDirectory;
import dev.belfry.files.OutputException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the {@code main} method of a bundle class calls:
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   Main.run(args, MyMonitoring.class, MyMonitoring::define);
 * }
 * }</pre>
 */
public final class Main {
  /** Everything is fine. */
  public static final int FINE = 0;

  /** There are errors among the findings, or {@code --check} found a difference. */
  public static final int FINDINGS = 1;

  /** The command line or the output folder is not as it has to be. */
  public static final int USAGE = 2;

  /** A bug of Belfry's. */
  public static final int BUG = 3;

  private static final String EMBEDDED = "belfry.embedded";

  private Main() {}

  /**
   * Generates, prints what happened, and ends the program with the exit code unless all is fine.
   * Where the program belongs to somebody else, as in Maven, the system property {@code
   * belfry.embedded} makes it throw instead.
   *
   * @param args see {@code --help}
   * @param home the class that defines the bundle; its project's {@code out} folder is written by
   *     default
   * @param bundle what to generate
   */
  public static void run(String[] args, Class<?> home, Supplier<Bundle> bundle) {
    end(run(args, home, bundle, System.out, System.err));
  }

  /** Ends the program, unless all is fine; throws where the program belongs to somebody else. */
  static void end(int exitCode) {
    if (exitCode == FINE) {
      return;
    }
    if (Boolean.getBoolean(EMBEDDED)) {
      throw new GenerationFailed(exitCode);
    }
    System.exit(exitCode);
  }

  /**
   * Generates and prints what happened.
   *
   * @return the exit code
   */
  public static int run(
      String[] args, Class<?> home, Supplier<Bundle> bundle, PrintStream out, PrintStream err) {
    Options options;
    try {
      options = args.length == 0 ? Options.defaults(home) : OptionsParser.parse(args, home, out);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return USAGE;
    }
    return options.isHelp() ? FINE : run(options, bundle, new Summary(out, err));
  }

  private static int run(Options options, Supplier<Bundle> bundle, Summary summary) {
    Bundle defined;
    try {
      defined = bundle.get();
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return DefinitionFailure.finding(e)
          .map(summary::printFailure)
          .orElseGet(() -> summary.printBug(e));
    }
    return defined == null
        ? summary.printFailure(DefinitionFailure.nothing())
        : run(options, defined, summary);
  }

  /** No code of the user's runs here, so that whatever is thrown is a bug of Belfry's. */
  private static int run(Options options, Bundle bundle, Summary summary) {
    try {
      OutputDirectory out = new OutputDirectory(options.out());
      Generator.Result result =
          Generator.generate(bundle, out, options.mode(), options.schemaChecks(), catalog(options));
      return summary.print(bundle.name(), options, result);
    } catch (OutputException e) {
      summary.printProblem(e.getMessage());
      return USAGE;
    } catch (IOException e) {
      summary.printProblem("cannot read the catalogue: " + e.getMessage());
      return USAGE;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return summary.printBug(e);
    }
  }

  private static CatalogFiles catalog(Options options) throws IOException {
    return options.catalog().isPresent()
        ? CatalogFiles.read(List.of(options.catalog().get()))
        : CatalogFiles.NONE;
  }
}
