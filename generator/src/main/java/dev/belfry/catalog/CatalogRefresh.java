package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A catalogue and what becomes of it when one of its pages is replaced by a newer scrape.
 *
 * @param page the page that the scrape replaces; empty if none shares a family with it
 * @param problems what is wrong with the scrape itself
 * @param before the catalogue as it is
 * @param after the catalogue with the new page
 * @param waiting the families that the scrape does not show and that stay, as they appear on first
 *     use
 * @param text the new page: what the scrape shows, and what waits for its first use; sorted, with
 *     no more series than a catalogue needs
 */
public record CatalogRefresh(
    Optional<Path> page,
    List<CatalogProblem> problems,
    CatalogReading before,
    CatalogReading after,
    List<String> waiting,
    String text) {

  /** A catalogue and what becomes of it. */
  public CatalogRefresh {
    requireNonNull(page, "page");
    problems = List.copyOf(requireNonNull(problems, "problems"));
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    waiting = List.copyOf(requireNonNull(waiting, "waiting"));
    requireNonNull(text, "text");
  }

  /** What appeared, disappeared and changed, by name. */
  public List<CatalogChange> changes() {
    return CatalogChange.between(before.catalog(), after.catalog());
  }

  /** Whether the scrape could be read without an error. */
  public boolean isReadable() {
    return problems.stream().noneMatch(CatalogProblem::isError);
  }
}
