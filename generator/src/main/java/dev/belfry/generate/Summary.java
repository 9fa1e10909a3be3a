package dev.belfry.generate;

import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.files.Change;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what happened: a line for each file, a total, findings. */
final class Summary {
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final int KIND_WIDTH = 10;

  private final PrintStream out;
  private final PrintStream err;
  private final long start = System.nanoTime();

  Summary(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Prints the result; returns the exit code. */
  int print(String bundle, Options options, Generator.Result result) {
    result.findings().forEach(finding -> (finding.isError() ? err : out).println(finding));
    if (result.isRefused()) {
      err.println(
          bundle + ": " + count(result.findings(), Severity.ERROR) + ", nothing was written");
      return Main.FINDINGS;
    }
    for (Change change : result.changes()) {
      String kind = word(change);
      out.println(kind + " ".repeat(Math.max(1, KIND_WIDTH - kind.length())) + change.path());
    }
    out.println(
        bundle
            + ": "
            + total(result.changes())
            + warnings(result)
            + " in "
            + options.out()
            + ", "
            + millis()
            + " ms");
    return drift(options, result);
  }

  private int drift(Options options, Generator.Result result) {
    if (options.mode() == Generator.Mode.WRITE
        || result.changes().stream().noneMatch(Change::isDifference)) {
      return Main.FINE;
    }
    err.println(options.out() + " differs from the definitions. To repair it, run: mvn generate");
    return Main.FINDINGS;
  }

  private static String word(Change change) {
    return change.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String total(List<Change> changes) {
    StringBuilder total = new StringBuilder(counted(changes.size(), "file"));
    String separator = " (";
    for (Change.Kind kind : Change.Kind.values()) {
      long count = changes.stream().filter(change -> change.kind() == kind).count();
      if (count > 0) {
        total
            .append(separator)
            .append(count)
            .append(' ')
            .append(kind.name().toLowerCase(Locale.ROOT));
        separator = ", ";
      }
    }
    return total + (changes.isEmpty() ? "" : ")");
  }

  private static String warnings(Generator.Result result) {
    return result.findings().isEmpty()
        ? ""
        : ", "
            + count(result.findings(), Severity.WARNING)
            + ", "
            + count(result.findings(), Severity.NOTE);
  }

  /** How many findings of this severity there are, in words. */
  static String count(List<Finding> findings, Severity severity) {
    long count = findings.stream().filter(finding -> finding.severity() == severity).count();
    return counted(count, severity.toString());
  }

  /** A number of things, in words. */
  static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private long millis() {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  void printProblem(String message) {
    err.println("error: " + message);
  }

  /** Prints what stopped the definition; returns the exit code. */
  int printFailure(Finding finding) {
    err.println(finding);
    return Main.FINDINGS;
  }

  /** Prints how to report a bug of Belfry's; returns the exit code. */
  int printBug(Throwable thrown) {
    err.println(
        "This is a bug in Belfry "
            + version()
            + ". Please report it with the text below and the definition.");
    thrown.printStackTrace(err);
    return Main.BUG;
  }

  private static String version() {
    String version = Summary.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
