package dev.belfry.report;

import dev.belfry.check.Finding;
import dev.belfry.common.FilePosition;
import dev.belfry.common.Location;
import dev.belfry.report.Appearance.Paint;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** A box for each finding, with the line that it is about. */
final class BoxedFindings implements FindingsPrinter {
  private final Appearance appearance;
  private final SourceFolders sources;

  BoxedFindings(Appearance appearance, SourceFolders sources) {
    this.appearance = appearance;
    this.sources = sources;
  }

  @Override
  public void print(List<Finding> findings, PrintStream out) {
    findings.forEach(finding -> print(finding, out));
  }

  private void print(Finding finding, PrintStream out) {
    Paint paint = paint(finding);
    String edge = appearance.paint(paint, "│") + " ";
    out.println(
        appearance.paint(paint, "╭─ " + finding.severity() + " " + finding.code())
            + " "
            + finding.subject());
    finding.message().lines().forEach(line -> out.println(edge + line));
    finding.place().ifPresent(place -> printPlace(place, edge, paint, out));
    String separator = "hint: ";
    for (String line : finding.hint().lines().toList()) {
      out.println(
          appearance.paint(paint, separator.isBlank() ? "│" : "╰─")
              + " "
              + appearance.paint(Paint.BOLD, separator)
              + line);
      separator = "      ";
    }
  }

  private void printPlace(Location place, String edge, Paint paint, PrintStream out) {
    out.println(edge + appearance.paint(Paint.DIM, "at " + where(place)));
    sources
        .line(place)
        .map(line -> Excerpt.of(line, place))
        .ifPresent(
            excerpt -> {
              String number = Integer.toString(place.line());
              out.println(
                  edge + appearance.paint(Paint.DIM, "  " + number + " │ ") + excerpt.text());
              out.println(
                  edge
                      + appearance.paint(Paint.DIM, "  " + " ".repeat(number.length()) + " │ ")
                      + appearance.paint(paint, excerpt.marks()));
            });
  }

  /** The file from where the program runs, as terminals open it by a click. */
  private String where(Location place) {
    if (place instanceof FilePosition) {
      return place.toString();
    }
    return sources.file(place).map(file -> file(file, place)).orElse(place.toString());
  }

  private static String file(Path file, Location place) {
    return file + ":" + place.line();
  }

  private static Paint paint(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> Paint.RED;
      case WARNING -> Paint.YELLOW;
      case NOTE -> Paint.BLUE;
    };
  }
}
