package dev.belfry.generate;

import dev.belfry.check.Finding;
import dev.belfry.files.OutputDirectory;
import dev.belfry.files.OutputException;
import dev.belfry.report.FindingsFormat;
import dev.belfry.report.Progress;
import dev.belfry.verify.Limits;
import dev.belfry.verify.LiveStack;
import dev.belfry.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells whether a stack that runs is as it was generated. */
@Command(
    name = "verify",
    description = {
      "Asks the servers of a stack that runs, and changes nothing there: whether what the monitors"
          + " find is up, rules and configuration are loaded as generated, metrics and labels that"
          + " are used exist, dashboards are equal and data sources healthy.",
      "What was generated is what the bundle says; without one, what the files in --out say."
    },
    footer = {
      "Examples:",
      "  belfry verify --prometheus http://localhost:9090",
      "  belfry verify --loki http://localhost:3100 --format json",
      "  belfry verify --grafana https://example.org --grafana-token-file token",
      "  mvn generate -Dbelfry.args=\"verify --prometheus http://localhost:9090\""
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private final Streams streams;
  private final Optional<BundleSource> own;
  private final ServerOptions servers;

  @Spec private CommandSpec spec;
  @Mixin private BundleOptions bundle;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for people, json for programs. Default: text.")
  private Format format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How long a server may take for one answer. Default: 10.")
  private int timeout;

  @Option(
      names = "--within",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long all of it may take. Default: 60.")
  private int within;

  private VerifyCommand(
      Streams streams, Optional<BundleSource> own, Map<String, String> environment) {
    this.streams = streams;
    this.own = own;
    this.servers = new ServerOptions(environment);
  }

  /** The command, with the same options for each kind of server. */
  static CommandLine of(
      Streams streams, Optional<BundleSource> own, Map<String, String> environment) {
    VerifyCommand command = new VerifyCommand(streams, own, environment);
    CommandLine line = new CommandLine(command);
    command.servers.addTo(line.getCommandSpec());
    return line;
  }

  /** How the answer is printed. */
  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    LiveStack stack = servers.stack(spec);
    if (timeout <= 0 || within <= 0) {
      throw new ParameterException(spec.commandLine(), "expected at least 1 second, got less");
    }
    return own.isPresent() || bundle.isNamed() ? ofBundle(stack) : ofFiles(stack);
  }

  private int ofFiles(LiveStack stack) throws IOException {
    Path out = bundle.out();
    SortedMap<String, String> files;
    try {
      files = new OutputDirectory(out).read();
    } catch (OutputException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "expected --bundle CLASS, or files that Belfry made in " + out + ", got none");
    }
    return verify(stack, files, bundle.catalog(), new Summary(streams.out(), streams.err()));
  }

  private int ofBundle(LiveStack stack) {
    BundleSource source = bundle.source(own);
    Summary summary =
        new Summary(
            streams.out(), streams.err(), FindingsFormat.TEXT, streams.appearance(), source);
    Options options =
        bundle.options(source, Generator.Mode.COMPARE, Generator.SchemaChecks.WHERE_NEEDED);
    return new BundleRun(source, summary)
        .run(
            defined -> Generator.prepare(defined, options),
            (defined, prepared) ->
                prepared.findings().stream().anyMatch(Finding::isError)
                    ? summary.print(
                        defined.name(),
                        options,
                        new Generator.Result(prepared.findings(), List.of()))
                    : verify(stack, prepared.tree().files(), options.catalog(), summary));
  }

  private int verify(
      LiveStack stack, SortedMap<String, String> files, Optional<Path> catalog, Summary summary) {
    Limits limits = new Limits(Duration.ofSeconds(timeout), Duration.ofSeconds(within), MOST_BYTES);
    Verification verification;
    try (Progress progress = Progress.start(streams.err(), streams.appearance(), "asking")) {
      verification =
          stack.verify(files, BundleRun.catalog(catalog).catalog(), limits, progress::next);
    } catch (IOException e) {
      return summary.printProblem(e.getMessage());
    }
    streams.out().print(format == Format.JSON ? verification.json() : verification.table());
    streams.out().flush();
    return verification.isWell() ? Main.FINE : Main.FINDINGS;
  }
}
