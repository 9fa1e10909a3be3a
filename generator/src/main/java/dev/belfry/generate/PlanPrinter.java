package dev.belfry.generate;

import dev.belfry.plan.Plan;
import dev.belfry.plan.PlannedFile;
import java.io.PrintStream;
import java.util.List;

/** Prints a plan for people. */
final class PlanPrinter {
  private final PrintStream out;

  PlanPrinter(PrintStream out) {
    this.out = out;
  }

  void print(Plan plan) {
    for (PlannedFile file : plan.files()) {
      out.println(file.path() + ", " + file.subject());
      printLines(file.lines());
    }
    if (!plan.routing().isEmpty()) {
      out.println("who hears of alerts");
      printLines(plan.routing());
    }
    out.println(
        plan.files().isEmpty()
            ? "nothing would change"
            : Summary.counted(plan.files().size(), "file") + " would change");
  }

  private void printLines(List<String> lines) {
    lines.forEach(line -> out.println("  " + line));
  }
}
