package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What files gave.
 *
 * @param catalog what could be read
 * @param problems what could not, and what does not agree, by file and line
 */
public record CatalogReading(Catalog catalog, List<CatalogProblem> problems) {

  /** What files gave. */
  public CatalogReading {
    requireNonNull(catalog, "catalog");
    problems = List.copyOf(requireNonNull(problems, "problems"));
  }

  /** The problems that make the catalogue unreliable. */
  public List<CatalogProblem> errors() {
    return problems.stream().filter(CatalogProblem::isError).toList();
  }
}
