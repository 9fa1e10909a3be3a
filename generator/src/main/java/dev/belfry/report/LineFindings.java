package dev.belfry.report;

import dev.belfry.check.Finding;
import java.io.PrintStream;
import java.util.List;

/** One line for each finding; the place in the form that consoles make clickable. */
final class LineFindings implements FindingsPrinter {
  @Override
  public void print(List<Finding> findings, PrintStream out) {
    findings.forEach(finding -> out.println(line(finding)));
  }

  private static String line(Finding finding) {
    String where = finding.place().map(place -> "at " + place + ", ").orElse("in ");
    return finding.severity()
        + " "
        + finding.code()
        + ": "
        + first(finding.message())
        + "; "
        + where
        + finding.subject()
        + "; hint: "
        + first(finding.hint());
  }

  /** What follows the first line is a picture of the place. */
  private static String first(String text) {
    return text.lines().findFirst().orElse("");
  }
}
