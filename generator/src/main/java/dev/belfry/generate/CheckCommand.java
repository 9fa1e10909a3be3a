package dev.belfry.generate;

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
    return new BundleRun(source, shown.summary(streams, source))
        .generate(bundle.options(source, Generator.Mode.COMPARE, Generator.SchemaChecks.ALL));
  }
}
