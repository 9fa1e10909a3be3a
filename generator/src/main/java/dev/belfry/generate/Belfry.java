package dev.belfry.generate;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line for what Belfry knows besides generating, such as the reading of PromQL:
 *
 * <pre>{@code
 * java -jar generator/target/belfry.jar --help
 * }</pre>
 *
 * <p>All text is UTF-8, whatever the machine prefers. Exit codes are those of {@link Main}.
 */
@Command(
    name = "belfry",
    description = "Reads expressions and dashboards, and tells what is wrong with them.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all is fine",
      "1:something cannot be read or does not fit",
      "2:wrong usage",
      "3:a bug of Belfry's"
    })
public final class Belfry {
  private final Streams streams;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Prints this text.")
  private boolean help;

  private Belfry(Streams streams) {
    this.streams = streams;
  }

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    Main.end(run(args, System.in, console(FileDescriptor.out), console(FileDescriptor.err)));
  }

  private static PrintStream console(FileDescriptor place) {
    return new PrintStream(new FileOutputStream(place), true, StandardCharsets.UTF_8);
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    Streams streams =
        new Streams(
            requireNonNull(in, "in"), requireNonNull(out, "out"), requireNonNull(err, "err"));
    return new Belfry(streams).commandLine().execute(requireNonNull(args, "args"));
  }

  private CommandLine commandLine() {
    return new CommandLine(this)
        .addSubcommand(new PromQlCommand(streams))
        .addSubcommand(new LogQlCommand(streams))
        .addSubcommand(new ValidateCommand(streams))
        .addSubcommand(new CatalogCommand(streams))
        .addSubcommand(
            new CommandLine(new RoutesCommand()).addSubcommand(new RouteTestCommand(streams)))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((thrown, command, parsed) -> failure(thrown));
  }

  private int failure(Exception thrown) {
    Summary summary = new Summary(streams.out(), streams.err());
    if (thrown instanceof IOException) {
      summary.printProblem(thrown.getMessage());
      return Main.USAGE;
    }
    return summary.printBug(thrown);
  }
}
