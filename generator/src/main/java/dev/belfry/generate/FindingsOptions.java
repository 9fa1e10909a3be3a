package dev.belfry.generate;

import dev.belfry.report.FindingsFormat;
import dev.belfry.report.FindingsPrinter;
import dev.belfry.report.Progress;
import dev.belfry.report.SourceFolders;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command prints findings. */
final class FindingsOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text for people, json for programs, sarif for code hosts, github for jobs of GitHub"
              + " Actions. Default: text.")
  private FindingsFormat format;

  @Mixin private ColorOption color;

  FindingsFormat format() {
    return format;
  }

  Progress progress(Streams streams, String step) {
    return Progress.start(streams.err(), color.appearance(streams), step);
  }

  FindingsPrinter printer(Streams streams, SourceFolders sources) {
    return format.printer(color.appearance(streams), sources);
  }

  Summary summary(Streams streams, BundleSource source) {
    return new Summary(streams.out(), streams.err(), format, color.appearance(streams), source);
  }
}
