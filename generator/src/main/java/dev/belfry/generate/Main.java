package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import dev.belfry.report.Appearance;
import dev.belfry.report.FindingsFormat;
import java.io.PrintStream;
import java.util.Optional;
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

  /** There are errors among the findings, or {@code check} found a difference. */
  public static final int FINDINGS = 1;

  /** The command line or the output folder is not as it has to be. */
  public static final int USAGE = 2;

  /** A bug of Belfry's. */
  public static final int BUG = 3;

  private static final String EMBEDDED = "belfry.embedded";

  private Main() {}

  /**
   * Generates, or does what the first word says, prints what happened, and ends the program with
   * the exit code unless all is fine. Where the program belongs to somebody else, as in Maven, the
   * system property {@code belfry.embedded} makes it throw instead.
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
   * Generates, or does what the first word says, and prints what happened. Without words, the
   * reader of command lines is not even loaded, since that takes longer than a small run.
   *
   * @return the exit code
   */
  public static int run(
      String[] args, Class<?> home, Supplier<Bundle> bundle, PrintStream out, PrintStream err) {
    BundleSource source = new BundleSource(home, bundle);
    Appearance appearance = out == System.out ? Appearance.ofConsole() : Appearance.PLAIN;
    if (args.length > 0) {
      Streams streams = new Streams(System.in, out, err, appearance);
      return Belfry.run(args, streams, Optional.of(source));
    }
    Summary summary = new Summary(out, err, FindingsFormat.TEXT, appearance, source);
    return new BundleRun(source, summary).generate(Options.defaults(home));
  }
}
