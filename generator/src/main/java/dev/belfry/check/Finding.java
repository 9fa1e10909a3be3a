package dev.belfry.check;

import dev.belfry.common.FilePosition;
import dev.belfry.common.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong or doubtful in a definition, or in a file of somebody else's.
 *
 * @param code what kind of problem: dotted, stable, listed in docs/findings.md
 * @param severity how bad it is
 * @param subject what it is about, such as {@code dashboard `api`}
 * @param place the user's own line or the place in the file, if it is known
 * @param metric the name of the metric that it is about, if it is about one
 * @param message what is wrong, in one sentence
 * @param hint what to type instead
 */
public record Finding(
    String code,
    Severity severity,
    String subject,
    Optional<Location> place,
    Optional<String> metric,
    String message,
    String hint) {

  /** Messages quote expressions, and programs write some that fill a book. */
  private static final int LONGEST = 4000;

  private static final int LONGEST_SUBJECT = 200;

  /** A finding whose texts are shortened to what somebody can read. */
  public Finding {
    subject = shortened(subject, LONGEST_SUBJECT);
    message = shortened(message, LONGEST);
    hint = shortened(hint, LONGEST);
  }

  private static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int head = longest / 2;
    int tail = text.length() - longest / 2;
    return text.substring(0, Character.isLowSurrogate(text.charAt(head)) ? head - 1 : head)
        + " ... "
        + text.substring(Character.isLowSurrogate(text.charAt(tail)) ? tail + 1 : tail);
  }

  /** A finding about no metric. */
  public Finding(
      String code,
      Severity severity,
      String subject,
      Optional<Location> place,
      String message,
      String hint) {
    this(code, severity, subject, place, Optional.empty(), message, hint);
  }

  /** The same finding, as bad as said. */
  Finding as(Severity level) {
    return new Finding(code, level, subject, place, metric, message, hint);
  }

  /** Sorted by place, each once. */
  public static List<Finding> sorted(List<Finding> findings) {
    return findings.isEmpty() ? List.of() : findings.stream().distinct().sorted(order()).toList();
  }

  private static Comparator<Finding> order() {
    return Comparator.comparing(
            (Finding finding) -> finding.place().map(Location::fileName).orElse(""))
        .thenComparing(finding -> finding.place().map(Location::line).orElse(0))
        .thenComparing(Finding::column)
        .thenComparing(Finding::code)
        .thenComparing(Finding::subject)
        .thenComparing(Finding::message);
  }

  private int column() {
    return place.orElse(null) instanceof FilePosition position ? position.column() : 0;
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
    String where = place.map(line -> "  at " + line + ", " + subject).orElse("  in " + subject);
    return severity + " " + code + ": " + message + "\n" + where + "\n  hint: " + hint;
  }
}
