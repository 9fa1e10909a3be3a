package bench;

import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.catalog.CatalogReading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of many families, and a file that adds to each tenth of them: read, kept and looked up, beside a pass that
 * only counts the lines of the page. {@code Catalogs <families> <folder>}.
 */
public final class Catalogs {
  private static final int ROUNDS = 5;
  private static final int BLOCK = 64 * 1024;
  private static final int LOOKUPS = 1_000_000;
  private static final int NEAR = 200;
  private static final String[] SUBJECTS = {"queue", "cache", "request", "session", "job", "token", "page", "agent"};
  private static final String[] EVENTS = {"reads", "writes", "errors", "retries", "hits", "misses", "waits", "drops"};

  private Catalogs() {}

  /** Prints processor time and memory, in the order of the fields below. */
  public static void main(String[] args) throws IOException {
    int families = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    Path page = write(families, folder);
    double count = best(() -> lines(page));
    double read = best(() -> CatalogReader.read(List.of(page)));
    double both = best(() -> CatalogReader.read(List.of(folder)));
    long empty = kept();
    CatalogReading reading = CatalogReader.read(List.of(folder));
    long memory = kept() - empty;
    if (!reading.problems().isEmpty() || reading.catalog().families().size() != families) {
      throw new IllegalStateException(reading.problems().toString());
    }
    System.out.printf(
        "CATALOG\t%d\t%d\t%.4f\t%.4f\t%.4f\t%d\t%.1f\t%.1f%n",
        families, Files.size(page), count, read, both, memory, lookup(reading.catalog(), families),
        near(reading.catalog(), families));
  }

  private static String name(int i) {
    return "svc" + i / 640 + "_" + SUBJECTS[i % 8] + "_" + EVENTS[i / 8 % 8] + "_v" + i / 64 % 10;
  }

  private static Path write(int families, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path page = folder.resolve("many.prom");
    try (BufferedWriter out = Files.newBufferedWriter(page);
        BufferedWriter file = Files.newBufferedWriter(folder.resolve("many.yaml"))) {
      file.write("system: many\nmetrics:\n");
      for (int i = 0; i < families; i++) {
        family(i, out);
        if (i % 10 == 0) {
          String ending = i % 5 < 3 ? "_total" : i % 5 == 3 ? "" : "_seconds";
          file.write("  " + name(i) + ending + ":\n    firstUse: true\n    labels:\n");
          file.write("      code: { values: [\"200\", \"500\"], closed: true }\n");
        }
      }
    }
    return page;
  }

  /** Three counters, a gauge and a histogram of ten buckets in turn, each with two series. */
  private static void family(int i, BufferedWriter out) throws IOException {
    String kind = i % 5 < 3 ? "counter" : i % 5 == 3 ? "gauge" : "histogram";
    String name = name(i) + (i % 5 < 3 ? "_total" : i % 5 == 3 ? "" : "_seconds");
    out.write("# HELP " + name + " Number " + i + ".\n# TYPE " + name + " " + kind + "\n");
    for (String code : new String[] {"200", "500"}) {
      String labels = "method=\"GET\",code=\"" + code + "\"";
      if (i % 5 < 4) {
        out.write(name + "{" + labels + "} 1027\n");
      } else {
        for (int bound = 1; bound <= 10; bound++) {
          out.write(name + "_bucket{" + labels + ",le=\"" + bound + ".0\"} 12\n");
        }
        out.write(name + "_sum{" + labels + "} 53.4\n" + name + "_count{" + labels + "} 144\n");
      }
    }
  }

  private static int lines(Path page) throws IOException {
    int lines = 0;
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(page)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        for (int i = 0; i < read; i++) {
          lines += block[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }

  private interface Work {
    Object run() throws IOException;
  }

  /** The least processor time of some rounds, in seconds. */
  private static double best(Work work) throws IOException {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = used();
      if (work.run().hashCode() == 1) {
        throw new IllegalStateException();
      }
      best = Math.min(best, used() - start);
    }
    return best / 1e9;
  }

  private static long used() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long kept() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Nanoseconds for a series that is there. */
  private static double lookup(Catalog catalog, int families) {
    List<String> names = new ArrayList<>();
    catalog.families().forEach(family -> names.add(family.series().get(0).name()));
    long found = 0;
    long start = 0;
    for (int round = 0; round < 2; round++) {
      start = used();
      for (int i = 0; i < LOOKUPS; i++) {
        found += catalog.series(names.get((int) ((long) i * 7919 % families))).isPresent() ? 1 : 0;
      }
    }
    if (found != 2L * LOOKUPS) {
      throw new IllegalStateException("lost series");
    }
    return (double) (used() - start) / LOOKUPS;
  }

  /** Microseconds for names near to one with a slip, once the index is made. */
  private static double near(Catalog catalog, int families) {
    catalog.near("svc0_queue");
    long start = used();
    for (int i = 0; i < NEAR; i++) {
      if (catalog.near(name((int) ((long) i * 7919 % families)) + "_totl").isEmpty()) {
        throw new IllegalStateException("nothing near to " + name(i));
      }
    }
    return (double) (used() - start) / NEAR / 1000;
  }
}
