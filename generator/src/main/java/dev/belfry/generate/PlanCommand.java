package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import dev.belfry.check.Finding;
import dev.belfry.files.GitRevision;
import dev.belfry.files.OutputDirectory;
import dev.belfry.plan.Plan;
import dev.belfry.plan.UnifiedDiff;
import dev.belfry.text.Json;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what generating would change. */
@Command(
    name = "plan",
    description = {
      "Writes nothing. Tells what generating would change, in words: panels, thresholds, queries,"
          + " alerts, and which alerts would reach somebody else. Fails only if a check reports an"
          + " error, as nothing would be written then."
    },
    footer = {
      "Examples:",
      "  belfry plan --bundle shop.Monitoring --classpath target/classes",
      "  mvn generate -Dbelfry.args=\"plan --against main --diff\"",
      "With --format=json the answer is an object:",
      "  {\"files\":[{\"path\":\"...\",\"action\":\"create|update|delete\",\"subject\":\"...\",",
      "    \"changes\":[{\"kind\":\"added|changed|removed\",\"text\":\"...\"}],\"diff\":\"...\"}],",
      "   \"routing\":[{\"kind\":\"changed\",\"text\":\"...\"}]}",
      "diff is there with --diff. Where an error forbids writing, the exit code is 1,",
      "and the answer is the array of findings that check --format=json prints."
    })
final class PlanCommand implements Callable<Integer> {
  private final Streams streams;
  private final Optional<BundleSource> own;

  @Mixin private BundleOptions bundle;
  @Mixin private ColorOption color;

  @Option(
      names = "--against",
      paramLabel = "REVISION",
      description =
          "Compares with the files of a revision of Git, such as main. Default: with those that"
              + " are there.")
  private String revision;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for people, json for programs. Default: text.")
  private PlanFormat format;

  @Option(names = "--diff", description = "Also prints the difference of the texts.")
  private boolean diff;

  PlanCommand(Streams streams, Optional<BundleSource> own) {
    this.streams = streams;
    this.own = own;
  }

  @Override
  public Integer call() {
    BundleSource source = bundle.source(own);
    Summary summary =
        new Summary(
            streams.out(), streams.err(), format.ofFindings(), color.appearance(streams), source);
    Options options =
        bundle.options(source, Generator.Mode.COMPARE, Generator.SchemaChecks.WHERE_NEEDED);
    return new BundleRun(source, summary)
        .run(
            defined -> plan(defined, options),
            (defined, planned) ->
                planned.findings().stream().anyMatch(Finding::isError)
                    ? summary.print(
                        defined.name(),
                        options,
                        new Generator.Result(planned.findings(), List.of()))
                    : print(planned));
  }

  /**
   * What would change.
   *
   * @param findings what the checks report; with an error among them nothing would
   * @param old the files that are there
   * @param now the files that are to be there
   * @param plan the difference in words
   */
  private record Planned(
      List<Finding> findings,
      SortedMap<String, String> old,
      SortedMap<String, String> now,
      Plan plan) {

    String diff(String path) {
      return UnifiedDiff.of(path, old.getOrDefault(path, ""), now.getOrDefault(path, ""));
    }
  }

  private Planned plan(Bundle defined, Options options) throws IOException {
    Generator.Prepared prepared = Generator.prepare(defined, options);
    SortedMap<String, String> old = old(options.out());
    SortedMap<String, String> now = prepared.tree().files();
    return new Planned(prepared.findings(), old, now, Plan.between(old, now));
  }

  private SortedMap<String, String> old(Path out) {
    return revision == null
        ? new OutputDirectory(out).read()
        : new GitRevision(out, revision).read();
  }

  private int print(Planned planned) {
    Plan plan = planned.plan();
    if (format == PlanFormat.JSON) {
      ObjectNode json =
          PlanJson.of(
              plan,
              planned.old().keySet(),
              planned.now().keySet(),
              path -> diff ? planned.diff(path) : "");
      streams.out().print(Json.write(json));
    } else {
      new PlanPrinter(streams.out()).print(plan);
      if (diff) {
        plan.files().forEach(file -> streams.out().print(planned.diff(file.path())));
      }
    }
    return Main.FINE;
  }
}
