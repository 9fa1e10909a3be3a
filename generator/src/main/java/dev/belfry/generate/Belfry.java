package dev.belfry.generate;

import static java.util.Objects.requireNonNull;

import dev.belfry.report.Appearance;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line:
 *
 * <pre>{@code
 * java -jar generator/target/belfry.jar --help
 * }</pre>
 *
 * <p>All text is UTF-8, whatever the machine prefers. Exit codes are those of {@link Main}.
 */
@Command(
    name = "belfry",
    description = {
      "Writes, checks and explains dashboards, alert rules, routes of alerts and scrape monitors"
          + " that are defined in Java, and tells what is wrong in those that are not."
    },
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Belfry.Version.class,
    footer = {
      "Examples:",
      "  belfry generate --bundle shop.Monitoring --classpath target/classes",
      "  belfry plan --against main --bundle shop.Monitoring --classpath target/classes",
      "  belfry explain promql.rate-of-gauge",
      "  belfry validate --format github dashboards rules",
      "The program of a bundle knows its own, and generates unless told otherwise:",
      "  mvn generate -Dbelfry.args=check"
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all is fine",
      "1:something cannot be read or does not fit",
      "2:wrong usage",
      "3:a bug of Belfry's"
    })
public final class Belfry {
  static final String TOO_LITTLE_MEMORY =
      "expected to need at most "
          + Runtime.getRuntime().maxMemory() / 1024 / 1024
          + " MiB of memory, needed more; java -Xmx4g -jar belfry.jar has 4 GiB";

  private final Streams streams;
  private final Optional<BundleSource> own;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Prints this text.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Prints the version.")
  private boolean version;

  private Belfry(Streams streams, Optional<BundleSource> own) {
    this.streams = streams;
    this.own = own;
  }

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    PrintStream out = console(FileDescriptor.out);
    PrintStream err = console(FileDescriptor.err);
    Main.end(run(args, new Streams(System.in, out, err, Appearance.ofConsole()), Optional.empty()));
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
            requireNonNull(in, "in"),
            requireNonNull(out, "out"),
            requireNonNull(err, "err"),
            Appearance.PLAIN);
    return run(requireNonNull(args, "args"), streams, Optional.empty());
  }

  /** Runs a command of a program that may have a bundle of its own; returns the exit code. */
  static int run(String[] args, Streams streams, Optional<BundleSource> own) {
    try {
      return new Belfry(streams, own).commandLine().execute(withCommand(args, own.isPresent()));
    } catch (OutOfMemoryError e) {
      new Summary(streams.out(), streams.err()).printProblem(TOO_LITTLE_MEMORY);
      return Main.USAGE;
    }
  }

  /** The program of a bundle generates unless it is told otherwise. */
  private static String[] withCommand(String[] args, boolean isOwn) {
    boolean hasCommand =
        args.length > 0
            && (!args[0].startsWith("-")
                || List.of("-h", "--help", "-V", "--version").contains(args[0]));
    if (!isOwn || hasCommand) {
      return args;
    }
    List<String> all = new ArrayList<>(List.of("generate"));
    all.addAll(List.of(args));
    return all.toArray(new String[0]);
  }

  private CommandLine commandLine() {
    return new CommandLine(this)
        .addSubcommand(new GenerateCommand(streams, own))
        .addSubcommand(new CheckCommand(streams, own))
        .addSubcommand(new PlanCommand(streams, own))
        .addSubcommand(new WatchCommand(streams, own))
        .addSubcommand(VerifyCommand.of(streams, own, System.getenv()))
        .addSubcommand(new ListCommand(streams, own))
        .addSubcommand(new ExplainCommand(streams))
        .addSubcommand(new ValidateCommand(streams))
        .addSubcommand(new PromQlCommand(streams))
        .addSubcommand(new LogQlCommand(streams))
        .addSubcommand(
            new CommandLine(new RoutesCommand()).addSubcommand(new RouteTestCommand(streams)))
        .addSubcommand(new CatalogCommand(streams))
        .addSubcommand(new CompletionCommand(streams))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((thrown, command, parsed) -> failure(thrown));
  }

  private int failure(Exception thrown) {
    Summary summary = new Summary(streams.out(), streams.err());
    if (thrown instanceof IOException) {
      return summary.printProblem(thrown.getMessage());
    }
    return summary.printBug(thrown);
  }

  /** The version of the program. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"belfry " + Summary.version()};
    }
  }
}
