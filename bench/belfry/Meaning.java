package bench;

import static dev.belfry.common.Each.each;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.check.Checks;
import dev.belfry.check.Finding;
import dev.belfry.files.OutputTree;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Dashboards of thirty panels, rendered and held against a catalogue: {@code Meaning <dashboards> <families>}; without one
 * for 0 families. Prints the processor time of rendering them to text, of all checks, and of all checks with an empty catalogue,
 * in turn: of the first round, in which the JVM has compiled nothing yet, and the least of all rounds.
 */
public final class Meaning {
  private static final int PANELS = 30;
  private static final int ROUNDS = 30;
  private static final double NANOS_PER_MILLI = 1e6;

  private Meaning() {}

  /** Prints milliseconds. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    int families = Integer.parseInt(args[1]);
    Catalog catalog = families == 0 ? Catalog.empty() : catalog(families);
    int services = families == 0 ? count : families / PANELS;
    List<Integer> numbers = IntStream.range(0, count).boxed().toList();
    Bundle bundle =
        Bundle.bundle("meaning").dashboards("Services", each(numbers, n -> W2.dashboard(n, n % services)));
    double[] rendering = new double[ROUNDS];
    double[] checking = new double[ROUNDS];
    double[] without = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      rendering[i] = used(() -> OutputTree.of(Renderer.render(bundle)).files().size());
      List<Document> documents = Renderer.render(bundle);
      checking[i] = used(() -> found(bundle, documents, catalog));
      without[i] = used(() -> found(bundle, documents, Catalog.empty()));
    }
    System.out.printf(
        "MEANING\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f%n",
        rendering[0], checking[0], least(rendering), least(checking), least(without));
  }

  private static double least(double[] times) {
    return Arrays.stream(times).min().orElseThrow();
  }

  private static int found(Bundle bundle, List<Document> documents, Catalog catalog) {
    List<Finding> findings = Checks.check(bundle, documents, catalog);
    if (!findings.isEmpty()) {
      throw new IllegalStateException(findings.get(0).toString());
    }
    return findings.size();
  }

  /** A page with as many families, the thirty of each service among them. */
  private static Catalog catalog(int families) throws IOException {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < families; i++) {
      String name = W2.metrics(i / PANELS) + Digits.of(i % PANELS, 2) + "_total";
      page.append("# TYPE ").append(name).append(" counter\n").append(name).append("{code=\"200\"} 1\n");
    }
    byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
    return CatalogReader.page("page", new ByteArrayInputStream(bytes)).catalog();
  }

  private static double used(Supplier<Integer> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.get();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
  }
}
