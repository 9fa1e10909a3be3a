package dev.belfry.generate;

import dev.belfry.check.FindingsReference;
import dev.belfry.common.NearNames;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a code means. */
@Command(
    name = "explain",
    description =
        "Tells what the code of a finding means, what to do, and how it comes about. Without a code"
            + " it lists all of them.",
    footer = {"Example:", "  belfry explain promql.rate-of-gauge"})
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code, as findings print it.")
  private String code;

  @Spec private CommandSpec spec;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    FindingsReference reference = FindingsReference.read();
    if (code == null) {
      reference.codes().forEach(streams.out()::println);
      return Main.FINE;
    }
    FindingsReference.Entry entry =
        reference
            .entry(code)
            .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(reference)));
    streams.out().println(entry.severity() + " " + entry.code());
    streams.out().println("  means: " + entry.meaning());
    streams.out().println("  do:    " + entry.remedy());
    if (!entry.example().isEmpty()) {
      streams.out().println();
      entry.example().lines().filter(ExplainCommand::isText).forEach(this::printIndented);
    }
    return Main.FINE;
  }

  private static boolean isText(String line) {
    return !line.startsWith("```");
  }

  private void printIndented(String line) {
    streams.out().println("    " + line);
  }

  private String unknown(FindingsReference reference) {
    String near = NearNames.instead(code, reference.codes());
    return "expected the code of a finding, got `"
        + code
        + "`"
        + (near.isEmpty() ? "; without a code, all are listed" : "; did you mean " + near + "?");
  }
}
