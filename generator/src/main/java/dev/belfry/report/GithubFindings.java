package dev.belfry.report;

import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import java.io.PrintStream;
import java.util.List;

/**
 * Workflow commands of GitHub Actions: {@code ::warning file=...,line=...,title=...::message}.
 *
 * <p>Format: the documentation of GitHub Actions, "Workflow commands".
 */
final class GithubFindings implements FindingsPrinter {
  private final SourceFolders sources;

  GithubFindings(SourceFolders sources) {
    this.sources = sources;
  }

  @Override
  public void print(List<Finding> findings, PrintStream out) {
    findings.forEach(finding -> out.println(command(finding)));
  }

  private String command(Finding finding) {
    String where =
        Where.of(finding, sources)
            .map(
                place ->
                    "file="
                        + property(place.file())
                        + ",line="
                        + place.line()
                        + place.column().map(column -> ",col=" + column).orElse("")
                        + ",")
            .orElse("");
    String name = finding.severity() == Severity.NOTE ? "notice" : finding.severity().toString();
    return "::"
        + name
        + " "
        + where
        + "title="
        + property(finding.code())
        + "::"
        + data(finding.message() + "\n" + finding.subject() + "\nhint: " + finding.hint());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
