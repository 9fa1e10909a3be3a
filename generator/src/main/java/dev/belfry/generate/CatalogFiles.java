package dev.belfry.generate;

import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.CatalogProblem;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.catalog.CatalogReading;
import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.common.FilePosition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What pages and catalogue files say of metrics.
 *
 * @param catalog what could be read
 * @param findings what could not, and what does not agree
 */
record CatalogFiles(Catalog catalog, List<Finding> findings) {
  /** Nothing is known of metrics. */
  static final CatalogFiles NONE = new CatalogFiles(Catalog.empty(), List.of());

  static final String INVALID = "catalog.invalid";
  static final String DOUBTFUL = "catalog.doubtful";

  /**
   * Reads pages, catalogue files and folders of them.
   *
   * @throws IOException when one is not there
   */
  static CatalogFiles read(List<Path> paths) throws IOException {
    CatalogReading reading = CatalogReader.read(paths);
    return new CatalogFiles(
        reading.catalog(), reading.problems().stream().map(CatalogFiles::finding).toList());
  }

  private static Finding finding(CatalogProblem problem) {
    return new Finding(
        problem.isError() ? INVALID : DOUBTFUL,
        problem.isError() ? Severity.ERROR : Severity.WARNING,
        "the catalogue",
        Optional.of(
            new FilePosition(
                problem.place().file(),
                "",
                Math.max(1, problem.place().line()),
                Math.max(1, problem.place().column()))),
        problem.message(),
        "correct the catalogue at this place");
  }
}
