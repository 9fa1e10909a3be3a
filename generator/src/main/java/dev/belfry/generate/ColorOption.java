package dev.belfry.generate;

import dev.belfry.report.Appearance;
import picocli.CommandLine.Option;

/** Whether a command prints in colour. */
final class ColorOption {
  @Option(
      names = "--no-color",
      description =
          "Prints without colours, as it does anyway where no terminal is, and with the"
              + " environment variable NO_COLOR.")
  private boolean isPlain;

  Appearance appearance(Streams streams) {
    return isPlain ? streams.appearance().withoutColor() : streams.appearance();
  }
}
