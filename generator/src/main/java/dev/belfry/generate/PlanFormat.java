package dev.belfry.generate;

import dev.belfry.report.FindingsFormat;

/** How a plan is printed: for people, or for programs. */
enum PlanFormat {
  /** A line for each change, in words. */
  TEXT,
  /** A JSON object, with the same words. */
  JSON;

  /** How the errors are printed that a plan has to wait for. */
  FindingsFormat ofFindings() {
    return this == JSON ? FindingsFormat.JSON : FindingsFormat.TEXT;
  }
}
