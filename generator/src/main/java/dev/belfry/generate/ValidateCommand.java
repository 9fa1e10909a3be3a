package dev.belfry.generate;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@link Validate} as a command. */
@Command(
    name = "validate",
    description = {
      "Tells what in dashboards does not fit Grafana's classic JSON model, as Belfry knows it."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILES",
      description = "Dashboards. A folder stands for all .json files in it.")
  private List<String> files;

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return Validate.run(files.toArray(new String[0]), streams.out(), streams.err());
  }
}
