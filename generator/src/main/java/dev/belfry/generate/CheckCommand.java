package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import dev.belfry.files.Change;
import dev.belfry.files.OutputDirectory;
import dev.belfry.plan.Plan;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether the files of a bundle are as they have to be. */
@Command(
    name = "check",
    description = {
      "Writes nothing. Fails if a check reports an error, if a document does not fit its schema, or"
          + " if a file differs from what the bundle says."
    },
    footer = {
      "Examples:",
      "  belfry check --format github --bundle shop.Monitoring --classpath target/classes",
      "  mvn generate -Dbelfry.args=check"
    })
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;
  private final Optional<BundleSource> own;

  @Mixin private BundleOptions bundle;
  @Mixin private FindingsOptions shown;

  CheckCommand(Streams streams, Optional<BundleSource> own) {
    this.streams = streams;
    this.own = own;
  }

  @Override
  public Integer call() {
    BundleSource source = bundle.source(own);
    Summary summary = shown.summary(streams, source);
    Options options = bundle.options(source, Generator.Mode.COMPARE, Generator.SchemaChecks.ALL);
    return new BundleRun(source, summary)
        .run(
            defined -> compare(defined, options),
            (defined, compared) -> {
              compared.plan().ifPresent(new PlanPrinter(streams.out())::print);
              return summary.print(defined.name(), options, compared.result());
            });
  }

  /**
   * What came of a comparison.
   *
   * @param result the findings, and the files that differ
   * @param plan what differs in words, where people want to know
   */
  private record Compared(Generator.Result result, Optional<Plan> plan) {}

  private Compared compare(Bundle defined, Options options) throws IOException {
    Generator.Prepared prepared = Generator.prepare(defined, options);
    OutputDirectory out = new OutputDirectory(options.out());
    Generator.Result result = Generator.finish(prepared, out, options.mode());
    boolean isTold =
        shown.format().isForPeople() && result.changes().stream().anyMatch(Change::isDifference);
    return new Compared(
        result,
        isTold ? Optional.of(Plan.between(out.read(), prepared.tree().files())) : Optional.empty());
  }
}
