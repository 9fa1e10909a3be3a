package dev.belfry.generate;

import static java.util.Objects.requireNonNull;

import dev.belfry.schema.DashboardFit;
import dev.belfry.schema.Misfit;
import dev.belfry.schema.SchemaCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds dashboards that exist already, in the classic JSON model, against what Belfry knows of it:
 *
 * <pre>{@code
 * java -jar generator/target/belfry.jar validate FILES...
 * }</pre>
 *
 * <p>Exit codes are those of {@link Main}.
 */
public final class Validate {
  private static final String USAGE =
      "Usage: Validate FILES...\n"
          + "Tells what in dashboards does not fit Grafana's classic JSON model, as Belfry knows it.\n"
          + "A folder stands for all .json files in it.";

  private final PrintStream out;
  private final SchemaCheck check = new SchemaCheck();
  private int dashboards;
  private int fitting;
  private int panels;
  private int fittingPanels;

  private Validate(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints each finding with its file and place, then a total.
   *
   * @param args files and folders
   */
  public static void main(String[] args) {
    Main.end(run(args, System.out, System.err));
  }

  /**
   * Prints each finding with its file and place, then a total.
   *
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    requireNonNull(out, "out");
    requireNonNull(err, "err");
    if (args.length == 0) {
      err.println(USAGE);
      return Main.USAGE;
    }
    try {
      Validate validate = new Validate(out);
      for (Path file : files(args)) {
        validate.add(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
      return validate.total();
    } catch (IOException e) {
      err.println("error: cannot read " + e.getMessage());
      return Main.USAGE;
    }
  }

  private static List<Path> files(String[] args) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String arg : args) {
      try (Stream<Path> found = Files.walk(Path.of(arg))) {
        found
            .filter(Files::isRegularFile)
            .filter(file -> file.equals(Path.of(arg)) || file.toString().endsWith(".json"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private void add(Path file, String text) {
    dashboards++;
    DashboardFit fit = DashboardFit.of(text, check);
    for (Misfit misfit : fit.misfits()) {
      out.println(file + "#" + misfit.pointer() + ": " + misfit.problem());
    }
    fitting += fit.misfits().isEmpty() ? 1 : 0;
    panels += fit.panels();
    fittingPanels += fit.fittingPanels();
  }

  private int total() {
    out.println(
        fitting
            + " of "
            + dashboards
            + " dashboards fit, "
            + fittingPanels
            + " of "
            + panels
            + " panels");
    return fitting == dashboards ? Main.FINE : Main.FINDINGS;
  }
}
