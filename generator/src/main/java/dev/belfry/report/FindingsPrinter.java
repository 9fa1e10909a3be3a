package dev.belfry.report;

import dev.belfry.check.Finding;
import java.io.PrintStream;
import java.util.List;

/** Prints findings in one of the forms of {@link FindingsFormat}. */
public interface FindingsPrinter {

  /** Prints them in this order. */
  void print(List<Finding> findings, PrintStream out);
}
