package dev.belfry.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Catalogues of texts, for tests. */
final class Readings {
  private Readings() {}

  /** What a page gives, problems and all. */
  static CatalogReading page(String text) {
    return page(text.getBytes(StandardCharsets.UTF_8));
  }

  static CatalogReading page(byte[] bytes) {
    try {
      return CatalogReader.page("page.prom", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The catalogue of a page that has no problem. */
  static Catalog goodPage(String text) {
    return good(page(text));
  }

  /** The catalogue of a reading that has no problem. */
  static Catalog good(CatalogReading reading) {
    if (!reading.problems().isEmpty()) {
      throw new AssertionError(reading.problems().toString());
    }
    return reading.catalog();
  }

  /** The one family of a page. */
  static MetricFamily family(String text) {
    List<MetricFamily> families = List.copyOf(goodPage(text).families());
    if (families.size() != 1) {
      throw new AssertionError("expected one family, got " + families);
    }
    return families.get(0);
  }

  /** What a folder with these files gives: names and texts take turns. */
  static CatalogReading folder(Path folder, String... namesAndTexts) {
    try {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
      }
      return CatalogReader.read(List.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the series of a family, in order. */
  static List<String> series(MetricFamily family) {
    return family.series().stream().map(MetricSeries::name).toList();
  }

  /** The names of the labels of a family, in order. */
  static List<String> labels(MetricFamily family) {
    return family.labels().stream().map(MetricLabel::name).toList();
  }
}
