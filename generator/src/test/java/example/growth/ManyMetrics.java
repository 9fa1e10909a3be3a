package example.growth;

import static example.growth.Many.lines;
import static example.growth.Many.name;

import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.catalog.CatalogReading;
import dev.belfry.handles.HandleCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Catalogues with many of one thing. */
final class ManyMetrics {
  private final Path folder;

  ManyMetrics(Path folder) {
    this.folder = folder;
  }

  private Path write(String folderName, String name, String text) {
    try {
      Path file = folder.resolve(folderName).resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text).getParent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Catalog read(Path folder) {
    try {
      CatalogReading reading = CatalogReader.read(List.of(folder));
      if (!reading.problems().isEmpty()) {
        throw new IllegalStateException(reading.problems().toString());
      }
      return reading.catalog();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(int count) {
    return lines(count, i -> page(name("metric", i) + "_total"));
  }

  private static String page(String metric) {
    return "# HELP %1$s Text.%n# TYPE %1$s counter%n%1$s{code=\"200\",job=\"a\"} 1%n"
        .formatted(metric);
  }

  Runnable families(int count) {
    Path page = write("families", "many.prom", page(count));
    return () -> read(page);
  }

  Runnable series(int count) {
    Path page =
        write(
            "series",
            "many.prom",
            "# TYPE a counter\n"
                + lines(count, i -> "a_total{code=\"" + name("code", i) + "\"} 1\n"));
    return () -> read(page);
  }

  Runnable entries(int count) {
    write("entries", "many.prom", page(count));
    Path all =
        write(
            "entries",
            "many.yaml",
            "system: many\nmetrics:\n"
                + lines(
                    count,
                    i ->
                        "  "
                            + name("metric", i)
                            + "_total:\n    firstUse: true\n    labels:\n"
                            + "      code: { values: [\"200\", \"500\"], closed: true }\n"));
    return () -> read(all);
  }

  Runnable values(int count) {
    write("values", "many.prom", page(1));
    Path all =
        write(
            "values",
            "many.yaml",
            "system: many\nmetrics:\n  metric_0000_total:\n    labels:\n      code: { closed: true,"
                + " values: [\"200\""
                + lines(count, i -> ", \"" + name("code", i) + "\"")
                + "] }\n");
    return () -> read(all);
  }

  /** One letter of each is another. */
  Runnable slips(int count) {
    Catalog catalog = read(write("slips", "many.prom", page(count)));
    return () -> {
      for (int i = 0; i < count; i++) {
        if (catalog.near(name("metrik", i) + "_total").isEmpty()) {
          throw new IllegalStateException("nothing is near to " + i);
        }
      }
    };
  }

  Runnable handles(int count) {
    Path page = write("handles" + count, "many.prom", page(count));
    Path sources = folder.resolve("sources" + count);
    return () -> {
      try {
        HandleCompiler.main(page.toString(), sources.toString(), "many");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
