package dev.belfry.generate;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the files of a bundle. */
@Command(
    name = "generate",
    description = "Checks the bundle and writes its files, unless a check reports an error.",
    footer = {
      "Examples:",
      "  belfry generate --bundle shop.Monitoring --classpath target/classes",
      "  mvn generate"
    })
final class GenerateCommand implements Callable<Integer> {
  private final Streams streams;
  private final Optional<BundleSource> own;

  @Mixin private BundleOptions bundle;
  @Mixin private FindingsOptions shown;

  @Option(
      names = "--check-schemas",
      description = "Holds every document against the schema of its format.")
  private boolean checkSchemas;

  GenerateCommand(Streams streams, Optional<BundleSource> own) {
    this.streams = streams;
    this.own = own;
  }

  @Override
  public Integer call() {
    BundleSource source = bundle.source(own);
    Generator.SchemaChecks checks =
        checkSchemas ? Generator.SchemaChecks.ALL : Generator.SchemaChecks.WHERE_NEEDED;
    return new BundleRun(source, shown.summary(streams, source))
        .generate(bundle.options(source, Generator.Mode.WRITE, checks));
  }
}
