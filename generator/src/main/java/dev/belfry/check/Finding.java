package dev.belfry.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong or doubtful in a definition.
 *
 * @param code what kind of problem: dotted, stable, listed in docs/findings.md
 * @param severity how bad it is
 * @param subject what it is about, such as {@code dashboard `api`}
 * @param place the user's own line, if it is known
 * @param message what is wrong, in one sentence
 * @param hint what to type instead
 */
public record Finding(
    String code,
    Severity severity,
    String subject,
    Optional<StackTraceElement> place,
    String message,
    String hint) {

  /** Sorted by place, each once. */
  public static List<Finding> sorted(List<Finding> findings) {
    return findings.isEmpty() ? List.of() : findings.stream().distinct().sorted(order()).toList();
  }

  private static Comparator<Finding> order() {
    return Comparator.comparing(
            (Finding finding) -> finding.place().map(StackTraceElement::getFileName).orElse(""))
        .thenComparing(finding -> finding.place().map(StackTraceElement::getLineNumber).orElse(0))
        .thenComparing(Finding::code)
        .thenComparing(Finding::subject)
        .thenComparing(Finding::message);
  }

  /** Whether it forbids writing. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The finding as it is printed: message, the line in the form that consoles of IDEs make
   * clickable, hint.
   */
  @Override
  public String toString() {
    String where = place.map(frame -> "  at " + frame + ", " + subject).orElse("  in " + subject);
    return severity + " " + code + ": " + message + "\n" + where + "\n  hint: " + hint;
  }
}
