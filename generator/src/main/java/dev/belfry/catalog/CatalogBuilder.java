package dev.belfry.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts pages and catalogue files together, and tells where they do not agree. */
final class CatalogBuilder {
  private final List<Problems> problems = new ArrayList<>();
  private final List<CatalogFile> files = new ArrayList<>();
  private final Map<String, FamilyDraft> families = new LinkedHashMap<>();
  private final Map<String, MonitoredSystem> systems = new HashMap<>();
  private final CatalogParts parts = new CatalogParts();

  /** What is offered for names that are not there; made when there is one. */
  private Catalog offered;

  /** Where the problems of a file go. */
  Problems problems(String file) {
    Problems one = new Problems(file);
    problems.add(one);
    return one;
  }

  void add(CatalogFile file) {
    file.system().ifPresent(system -> addSystem(system, file));
    files.add(file);
    parts.add(file);
  }

  private void addSystem(MonitoredSystem system, CatalogFile file) {
    MonitoredSystem before = systems.putIfAbsent(system.name(), system);
    if (before != null) {
      file.problems()
          .error(
              system.place().line(),
              system.place().column(),
              "expected one file for the system `"
                  + system.name()
                  + "`, got another beside "
                  + before.place().file());
    }
  }

  void add(ExpositionReader.Page page, Optional<MonitoredSystem> system, Problems ofPage) {
    parts.addJobs(page);
    for (FamilyDraft family : page.families()) {
      family.system = system;
      FamilyDraft before = families.putIfAbsent(family.seriesName(), family);
      if (before != null) {
        merge(before, family, ofPage);
      }
    }
  }

  private static void merge(FamilyDraft before, FamilyDraft family, Problems ofPage) {
    if (family.type == MetricType.UNKNOWN) {
      before.merge(family);
      return;
    }
    if (before.type == MetricType.UNKNOWN) {
      before.type = family.type;
    }
    if (family.type != before.type) {
      ofPage.error(
          family.place.line(),
          family.place.column(),
          "expected `"
              + before.seriesName()
              + "` as "
              + before.type.word()
              + ", as in "
              + before.place
              + ", got "
              + family.type.word());
      return;
    }
    compare(before, family, ofPage);
    before.merge(family);
  }

  private static void compare(FamilyDraft before, FamilyDraft family, Problems ofPage) {
    boolean both = before.sampled() && family.sampled();
    if (both && !before.labelNames().equals(family.labelNames())) {
      String expected = "the labels " + before.labelNames();
      warn(family, other(expected, before, family.labelNames()), ofPage);
    }
    if (both && !Bounds.same(before.bounds(), family.bounds())) {
      String expected = "the buckets " + before.bounds();
      warn(family, other(expected, before, family.bounds()), ofPage);
    }
  }

  private static String other(String expected, FamilyDraft before, Set<String> got) {
    return "expected "
        + expected
        + " of `"
        + before.seriesName()
        + "`, as in "
        + before.place
        + ", got "
        + got
        + "; both count";
  }

  private static void warn(FamilyDraft family, String message, Problems ofPage) {
    ofPage.warning(family.place.line(), family.place.column(), message);
  }

  /** The catalogue of all that was added. */
  CatalogReading finish() {
    files.forEach(file -> file.metrics().forEach(metric -> apply(metric, file)));
    Catalog catalog = new Catalog(families.values(), parts);
    for (CatalogFile file : files) {
      file.metrics().forEach(metric -> checkSuccessor(metric, catalog));
      file.absent().values().forEach(absent -> checkAbsent(absent, file, catalog));
    }
    return new CatalogReading(catalog, problems.stream().flatMap(CatalogBuilder::sorted).toList());
  }

  private static Stream<CatalogProblem> sorted(Problems ofFile) {
    return ofFile.found().stream()
        .sorted(
            Comparator.comparingInt((CatalogProblem one) -> one.place().line())
                .thenComparingInt(one -> one.place().column()));
  }

  private void apply(MetricEntry metric, CatalogFile file) {
    FamilyDraft family = families.get(metric.name());
    if (family == null) {
      Optional<FamilyDraft> declared = metric.family();
      if (declared.isEmpty()) {
        metric.error(withoutPage(metric.name()));
        return;
      }
      family = declared.get();
      family.system = file.system();
      families.put(metric.name(), family);
    }
    metric.apply(family);
  }

  private String withoutPage(String name) {
    if (offered == null) {
      offered = new Catalog(families.values(), parts);
    }
    List<String> near = offered.nearFamilies(name);
    return "expected a metric that a page shows"
        + (near.isEmpty() ? "" : ", such as `" + String.join("`, `", near) + "`,")
        + " or its type, got neither for `"
        + name
        + "`";
  }

  private static void checkSuccessor(MetricEntry metric, Catalog catalog) {
    metric
        .successor()
        .filter(successor -> catalog.family(successor).isEmpty())
        .ifPresent(
            successor -> metric.error("expected a successor that exists, got `" + successor + "`"));
  }

  private static void checkAbsent(AbsentMetric absent, CatalogFile file, Catalog catalog) {
    catalog
        .family(absent.name())
        .ifPresent(
            family ->
                file.problems()
                    .error(
                        absent.place().line(),
                        absent.place().column(),
                        "expected a metric that nothing exposes, got `"
                            + absent.name()
                            + "`, which is in "
                            + family.place()));
  }
}
