package dev.belfry.generate;

import static dev.belfry.report.SourceFolders.NONE;

import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.files.Change;
import dev.belfry.report.Appearance;
import dev.belfry.report.FindingsFormat;
import dev.belfry.report.FindingsPrinter;
import dev.belfry.report.Progress;
import dev.belfry.report.SourceFolders;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what happened: a line for each file, a total, findings. */
final class Summary {
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final int KIND_WIDTH = 10;

  private final PrintStream out;
  private final PrintStream err;
  private final PrintStream findings;
  private final FindingsFormat format;
  private final Appearance appearance;
  private final FindingsPrinter printer;
  private final long start = System.nanoTime();

  /** A summary of a run without a bundle. */
  Summary(PrintStream out, PrintStream err) {
    this(out, err, FindingsFormat.TEXT, Appearance.PLAIN, NONE);
  }

  /** A summary of a run over this bundle. */
  Summary(
      PrintStream out,
      PrintStream err,
      FindingsFormat format,
      Appearance appearance,
      BundleSource source) {
    this(out, err, format, appearance, source.sources());
  }

  /** A summary for people of a run over what these sources define. */
  Summary(PrintStream out, PrintStream err, Appearance appearance, SourceFolders sources) {
    this(out, err, FindingsFormat.TEXT, appearance, sources);
  }

  private Summary(
      PrintStream out,
      PrintStream err,
      FindingsFormat format,
      Appearance appearance,
      SourceFolders sources) {
    this.out = format.isForPeople() ? out : err;
    this.err = err;
    this.findings = out;
    this.format = format;
    this.appearance = appearance;
    this.printer = format.printer(appearance, sources);
  }

  /** For people, errors go where errors go; a program reads all findings in one place. */
  private void print(List<Finding> all) {
    if (format.isForPeople()) {
      printer.print(all.stream().filter(finding -> !finding.isError()).toList(), findings);
      printer.print(all.stream().filter(Finding::isError).toList(), err);
    } else {
      printer.print(all, findings);
    }
  }

  /** Prints the result; returns the exit code. */
  int print(String bundle, Options options, Generator.Result result) {
    return print(bundle, options, result, result.changes());
  }

  /** Prints the result, of the files only those that differ; returns the exit code. */
  int printDifferences(String bundle, Options options, Generator.Result result) {
    List<Change> differences = result.changes().stream().filter(Change::isDifference).toList();
    return print(bundle, options, result, differences);
  }

  private int print(String bundle, Options options, Generator.Result result, List<Change> shown) {
    print(result.findings());
    if (result.isRefused()) {
      err.println(
          bundle + ": " + count(result.findings(), Severity.ERROR) + ", nothing was written");
      return Main.FINDINGS;
    }
    for (Change change : shown) {
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

  /** Starts to tell what is being done, where that takes long and somebody reads along. */
  Progress progress(String step) {
    return Progress.start(err, appearance, step);
  }

  /** Prints what is wrong with the command line or the machine; returns the exit code. */
  int printProblem(String message) {
    err.println("error: " + message);
    return Main.USAGE;
  }

  /** Prints what stopped the definition; returns the exit code. */
  int printFailure(Finding finding) {
    print(List.of(finding));
    return Main.FINDINGS;
  }

  /** Prints why there is no definition to run. */
  void printFailures(List<Finding> findings) {
    print(findings);
    err.println(count(findings, Severity.ERROR) + ", nothing was written");
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

  /** The version of the program, as its manifest says. */
  static String version() {
    String version = Summary.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
