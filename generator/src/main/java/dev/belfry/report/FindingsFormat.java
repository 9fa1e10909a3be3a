package dev.belfry.report;

import static java.util.Objects.requireNonNull;

/** How findings are printed: for people, or for programs. */
public enum FindingsFormat {
  /** A box with an excerpt on a terminal; elsewhere a line for each finding. */
  TEXT,
  /** An array of objects, each on a line of its own. */
  JSON,
  /** SARIF 2.1.0, which code hosts show beside the code. */
  SARIF,
  /** Commands by which a job of GitHub Actions annotates lines of a change. */
  GITHUB;

  /** Whether files and totals are for people too, so that they may be printed beside it. */
  public boolean isForPeople() {
    return this == TEXT;
  }

  /** What prints in this form. */
  public FindingsPrinter printer(Appearance appearance, SourceFolders sources) {
    requireNonNull(sources, "sources");
    return switch (this) {
      case TEXT ->
          requireNonNull(appearance, "appearance").isTerminal()
              ? new BoxedFindings(appearance, sources)
              : new LineFindings();
      case JSON -> new JsonFindings(sources);
      case SARIF -> new SarifFindings(sources);
      case GITHUB -> new GithubFindings(sources);
    };
  }
}
