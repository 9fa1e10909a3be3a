package dev.belfry.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which bundle a command is about, where its files are, and what is known of metrics. */
final class BundleOptions {
  @Mixin private BundleChoice choice;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "The output folder. Default: out in the project's root.")
  private Path out;

  @Option(
      names = "--catalog",
      paramLabel = "PAGES",
      description = {
        "What the monitored systems expose: a page, a catalogue file or a folder of them."
            + " Default: src/main/catalog of the module that defines the bundle."
      })
  private Path catalog;

  @Option(
      names = "--today",
      paramLabel = "DAY",
      description =
          "The day after which nothing may be accepted any more, such as 2026-03-31."
              + " Default: today, by UTC.")
  private LocalDate today;

  BundleSource source(Optional<BundleSource> own) {
    return choice.source(own);
  }

  /** Whether the command line names one. */
  boolean isNamed() {
    return choice.isNamed();
  }

  Options options(BundleSource source, Generator.Mode mode, Generator.SchemaChecks schemaChecks) {
    return new Options(out(source), mode, schemaChecks, catalog(source), source.home(), today());
  }

  LocalDate today() {
    return today == null ? Options.currentDay() : today;
  }

  Path out(BundleSource source) {
    return out == null ? Options.defaultOut(source.home()) : out;
  }

  /** The output folder where no bundle says where its project is. */
  Path out() {
    return out == null ? Path.of("out") : out;
  }

  /** What is known of metrics where no bundle says where its module is. */
  Optional<Path> catalog() {
    return Optional.ofNullable(catalog);
  }

  Optional<Path> catalog(BundleSource source) {
    return catalog == null ? Options.defaultCatalog(source.home()) : Optional.of(catalog);
  }
}
