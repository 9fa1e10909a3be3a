package dev.belfry.handles;

import dev.belfry.catalog.CatalogProblem;
import java.util.List;
import java.util.stream.Collectors;

/** A catalogue with errors. Its place is in the user's files, so there is no trace of ours. */
final class BrokenCatalog extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  BrokenCatalog(List<CatalogProblem> problems) {
    super(
        problems.stream()
            .map(CatalogProblem::toString)
            .collect(Collectors.joining("\n", "the catalogue has errors:\n", "")));
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
