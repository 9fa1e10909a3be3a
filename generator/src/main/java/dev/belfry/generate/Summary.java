package dev.belfry.generate;

import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.common.Origin;
import dev.belfry.files.Change;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
      err.println(bundle + ": " + count(result, Severity.ERROR) + ", nothing was written");
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
    StringBuilder total =
        new StringBuilder().append(changes.size()).append(changes.size() == 1 ? " file" : " files");
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
        : ", " + count(result, Severity.WARNING) + ", " + count(result, Severity.NOTE);
  }

  private static String count(Generator.Result result, Severity severity) {
    long count =
        result.findings().stream().filter(finding -> finding.severity() == severity).count();
    return count + " " + severity + (count == 1 ? "" : "s");
  }

  private long millis() {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  void printProblem(String message) {
    err.println("error: " + message);
  }

  /** Tells an error in the user's definition from one in Belfry; returns the exit code. */
  int printFailure(Throwable thrown) {
    Throwable cause =
        thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    Optional<StackTraceElement> line = Origin.in(cause);
    if (line.isPresent() && !line.get().getClassName().startsWith("dev.belfry.")) {
      err.println(definitionError(cause, line.get()));
      return Main.FINDINGS;
    }
    err.println(
        "This is a bug in Belfry "
            + version()
            + ". Please report it with the text below and the definition.");
    cause.printStackTrace(err);
    return Main.BUG;
  }

  private static Finding definitionError(Throwable cause, StackTraceElement line) {
    boolean badValue = cause instanceof IllegalArgumentException;
    return new Finding(
        badValue ? "definition.bad-value" : "definition.failed",
        Severity.ERROR,
        "the definition",
        Optional.of(line),
        badValue && cause.getMessage() != null
            ? cause.getMessage()
            : "the definition threw " + cause,
        "correct the value on this line; nothing was written");
  }

  private static String version() {
    String version = Summary.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
