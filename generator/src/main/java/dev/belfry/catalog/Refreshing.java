package dev.belfry.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a scrape in the place of a page. */
final class Refreshing {
  private final List<Path> paths;
  private final ExpositionReader.Page scrape;
  private final Problems problems;
  private final CatalogReader existing;
  private final CatalogReading before;

  Refreshing(List<Path> paths, String name, InputStream in) throws IOException {
    this.paths = paths;
    problems = new Problems(name);
    scrape = ExpositionReader.read(in, problems);
    existing = new CatalogReader(Map.of());
    before = existing.readAll(paths);
  }

  CatalogRefresh into(Optional<Path> asked) throws IOException {
    Optional<Path> page = asked.or(this::nearest);
    List<FamilyDraft> waiting = page.isPresent() ? waiting(page.get()) : List.of();
    List<FamilyDraft> all = new ArrayList<>(scrape.families());
    all.addAll(waiting);
    String text =
        PageText.of(
            new ExpositionReader.Page(
                all, scrape.jobs(), scrape.jobsElsewhere(), scrape.openMetrics()));
    return new CatalogRefresh(
        page,
        problems.found(),
        before,
        after(page, text),
        waiting.stream().map(FamilyDraft::seriesName).sorted().toList(),
        text);
  }

  /** The page that shares most families with the scrape. */
  private Optional<Path> nearest() {
    Set<String> shown = new HashSet<>();
    scrape.families().forEach(family -> shown.add(family.seriesName()));
    Map<String, Integer> shared = new HashMap<>();
    for (MetricFamily family : before.catalog().families()) {
      if (shown.contains(family.name())) {
        shared.merge(family.place().file(), 1, Integer::sum);
      }
    }
    Path nearest = null;
    int most = 0;
    for (Path page : existing.pages()) {
      int count = shared.getOrDefault(page.toString(), 0);
      if (count > most) {
        nearest = page;
        most = count;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** What the page has that the scrape does not show, as nothing used it yet. */
  private List<FamilyDraft> waiting(Path page) throws IOException {
    if (!Files.isRegularFile(page)) {
      return List.of();
    }
    Set<String> shown = new HashSet<>();
    scrape.families().forEach(family -> shown.add(family.seriesName()));
    try (InputStream in = Files.newInputStream(page)) {
      return ExpositionReader.read(in, new Problems(page.toString())).families().stream()
          .filter(family -> !shown.contains(family.seriesName()))
          .filter(family -> appearsLater(family.seriesName()))
          .toList();
    }
  }

  private boolean appearsLater(String name) {
    return before.catalog().family(name).flatMap(MetricFamily::firstUse).isPresent();
  }

  private CatalogReading after(Optional<Path> page, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (page.isEmpty()) {
      return CatalogReader.page(problems.file(), new ByteArrayInputStream(bytes));
    }
    CatalogReader reader = new CatalogReader(Map.of(CatalogReader.real(page.get()), bytes));
    List<Path> all = new ArrayList<>(paths);
    all.add(page.get());
    return reader.readAll(all);
  }
}
