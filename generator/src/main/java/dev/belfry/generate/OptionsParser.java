package dev.belfry.generate;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reads the command line. It is loaded only when there is one, since reading it takes longer than a
 * small run.
 */
@Command(
    name = "generate",
    description = "Writes the documents of the bundle, or compares them with what is there.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all is fine",
      "1:errors among the findings, or differences with --check",
      "2:wrong usage",
      "3:a bug of Belfry's"
    })
final class OptionsParser {
  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "The output folder. Default: out in the project's root.")
  private Path out;

  @Option(names = "--check", description = "Writes nothing; fails when the output folder differs.")
  private boolean check;

  @Option(
      names = "--check-schemas",
      description = "Holds every document against the schema of its format.")
  private boolean checkSchemas;

  @Option(
      names = "--catalog",
      paramLabel = "PAGES",
      description = {
        "What the monitored systems expose: a page, a catalogue file or a folder of them."
            + " Default: src/main/catalog of the module that defines the bundle."
      })
  private Path catalog;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Prints this text.")
  private boolean help;

  private OptionsParser() {}

  static Options parse(String[] args, Class<?> home, PrintStream console) {
    OptionsParser parser = new OptionsParser();
    CommandLine commandLine = new CommandLine(parser);
    try {
      commandLine.parseArgs(args);
    } catch (CommandLine.ParameterException e) {
      throw new IllegalArgumentException(
          e.getMessage() + System.lineSeparator() + commandLine.getUsageMessage(), e);
    }
    if (parser.help) {
      commandLine.usage(new PrintWriter(console, true));
    }
    return parser.options(home);
  }

  private Options options(Class<?> home) {
    return new Options(
        out == null ? Options.defaultOut(home) : out,
        check ? Generator.Mode.COMPARE : Generator.Mode.WRITE,
        checkSchemas ? Generator.SchemaChecks.ALL : Generator.SchemaChecks.WHERE_NEEDED,
        catalog == null ? Options.defaultCatalog(home) : Optional.of(catalog),
        help);
  }
}
