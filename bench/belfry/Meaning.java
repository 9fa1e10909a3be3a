package bench;

import static dev.belfry.common.Each.each;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.check.Checks;
import dev.belfry.files.OutputTree;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Dashboards of thirty panels, rendered and held against a catalogue: {@code Meaning <dashboards> <families>}. Prints the
 * processor time of rendering them to text, of all checks without a catalogue, and with one.
 */
public final class Meaning {
  private static final int PANELS = 30;
  private static final int ROUNDS = 7;
  private static final double NANOS_PER_MILLI = 1e6;

  private Meaning() {}

  /** Prints the least of several rounds, in milliseconds. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    int families = Integer.parseInt(args[1]);
    Catalog catalog = catalog(families);
    int services = families / PANELS;
    List<Integer> numbers = IntStream.range(0, count).boxed().toList();
    Bundle bundle =
        Bundle.bundle("meaning").dashboards("Services", each(numbers, n -> W2.dashboard(n, n % services)));
    List<Document> documents = Renderer.render(bundle);
    if (!Checks.check(bundle, documents, catalog).isEmpty()) {
      throw new IllegalStateException(Checks.check(bundle, documents, catalog).get(0).toString());
    }
    System.out.printf(
        "MEANING\t%.1f\t%.1f\t%.1f%n",
        least(() -> OutputTree.of(Renderer.render(bundle)).files().size()),
        least(() -> Checks.check(bundle, documents).size()),
        least(() -> Checks.check(bundle, documents, catalog).size()));
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

  private static double least(Supplier<Integer> work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = used();
      work.get();
      least = Math.min(least, used() - start);
    }
    return least / NANOS_PER_MILLI;
  }

  private static long used() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
