package dev.belfry.generate;

import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.common.FilePosition;
import dev.belfry.common.JavaLine;
import dev.belfry.common.Location;
import dev.belfry.common.Origin;
import dev.belfry.report.SourceFolders;
import dev.belfry.watch.SourceProblem;
import java.util.Optional;

/** What made a definition stop: the user's line, or a bug of Belfry's. */
final class DefinitionFailure {
  static final String BAD_VALUE = "definition.bad-value";
  static final String FAILED = "definition.failed";

  private static final String OURS = "dev.belfry.";

  private DefinitionFailure() {}

  /** What the user can correct; empty if Belfry is to blame. */
  static Optional<Finding> finding(Throwable thrown) {
    if (thrown instanceof UnendedDefinition) {
      return Optional.of(unended(thrown));
    }
    Throwable cause = cause(thrown);
    boolean isRefusal = isRefusal(cause);
    if (!isRefusal && isFromOurs(cause) && !(cause instanceof StackOverflowError)) {
      return Optional.empty();
    }
    return Origin.in(cause)
        .filter(line -> !line.getClassName().startsWith(OURS))
        .map(line -> isRefusal ? badValue(cause, line) : failed(cause, line));
  }

  private static Finding unended(Throwable waiting) {
    return finding(
        FAILED,
        Origin.in(waiting).map(JavaLine::new),
        waiting.getMessage(),
        "correct what this line does, or give it longer by --time-limit; until watch is started"
            + " again, the old run goes on");
  }

  /** What the compiler refuses; the file as it is seen from where the program runs. */
  static Finding uncompiled(SourceProblem problem) {
    String file = SourceFolders.fromHere(problem.file()).toString();
    return finding(
        FAILED,
        Optional.of(new FilePosition(file, "", problem.line(), problem.column())),
        problem.message(),
        "correct it; until then the files stay as they are");
  }

  /** A class whose sources are no longer there. */
  static Finding gone(Class<?> home) {
    return finding(
        FAILED,
        Optional.empty(),
        "expected the class `" + home.getName() + "`, which defines the bundle; it is gone",
        "bring it back, or start watch again with the class that takes its place");
  }

  /** A definition that gave no bundle. */
  static Finding nothing() {
    return finding(
        FAILED,
        Optional.empty(),
        "the definition returned null, expected a bundle",
        "return what bundle(\"...\") gives");
  }

  /** Values that classes hold as constants are made when the class is first used. */
  static Throwable cause(Throwable thrown) {
    return thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }

  /** Whether a method looked at a value and refused it, as all of ours do at the call. */
  private static boolean isRefusal(Throwable cause) {
    return cause instanceof IllegalArgumentException
        || cause instanceof NullPointerException && isFromJava(cause.getStackTrace());
  }

  private static boolean isFromJava(StackTraceElement[] frames) {
    return frames.length > 0 && isOfJava(frames[0]);
  }

  private static boolean isFromOurs(Throwable cause) {
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (!isOfJava(frame)) {
        return frame.getClassName().startsWith(OURS);
      }
    }
    return false;
  }

  private static boolean isOfJava(StackTraceElement frame) {
    return frame.getClassName().startsWith("java.") || frame.getClassName().startsWith("jdk.");
  }

  private static Finding badValue(Throwable cause, StackTraceElement line) {
    return finding(
        BAD_VALUE,
        Optional.of(new JavaLine(line)),
        cause instanceof NullPointerException ? isNull(cause) : said(cause),
        "correct the value on this line; nothing was written");
  }

  /** The message of {@code requireNonNull} is the name of the parameter. */
  private static String isNull(Throwable cause) {
    String name = cause.getMessage() == null ? "" : cause.getMessage() + ": ";
    return name + "expected a value, got null";
  }

  private static String said(Throwable cause) {
    return cause.getMessage() == null ? threw(cause) : cause.getMessage();
  }

  private static String threw(Throwable cause) {
    return "the definition threw " + cause;
  }

  private static Finding failed(Throwable cause, StackTraceElement line) {
    return finding(
        FAILED,
        Optional.of(new JavaLine(line)),
        threw(cause),
        "correct what this line does; nothing was written");
  }

  private static Finding finding(
      String code, Optional<Location> place, String message, String hint) {
    return new Finding(code, Severity.ERROR, "the definition", place, message, hint);
  }
}
