package dev.belfry.catalog;

import dev.belfry.text.PlacedValue;
import dev.belfry.text.PlacedValue.Kind;
import dev.belfry.text.ReadException;
import dev.belfry.text.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A catalogue file: what people know of metrics and a page does not say. */
final class CatalogFile {
  private static final String SYSTEM = "system";
  private static final String PREFIX = "prefix";
  private static final String PAGES = "pages";
  private static final String JOBS = "jobs";
  private static final String TARGET_LABELS = "targetLabels";
  private static final String OWNER = "owner";
  private static final String AREAS = "areas";
  private static final String OPEN = "open";
  private static final String ABSENT = "absent";
  private static final String METRICS = "metrics";
  private static final String REASON = "reason";

  private static final Set<String> KEYS =
      Keys.of(SYSTEM, PREFIX, PAGES, JOBS, TARGET_LABELS, OWNER, AREAS, OPEN, ABSENT, METRICS);

  /** Keys that say something of a system. */
  private static final List<String> OF_SYSTEM = List.of(PREFIX, JOBS, TARGET_LABELS, OWNER, AREAS);

  private final Problems problems;
  private Optional<MonitoredSystem> system = Optional.empty();
  private List<PlacedValue> pages = List.of();
  private boolean namesPages;
  private final List<OpenPrefix> open = new ArrayList<>();
  private final Map<String, AbsentMetric> absent = new LinkedHashMap<>();
  private final List<MetricEntry> metrics = new ArrayList<>();

  private CatalogFile(Problems problems) {
    this.problems = problems;
  }

  /** Reads a file; what does not fit is left out. */
  static CatalogFile read(String text, Problems problems) {
    CatalogFile file = new CatalogFile(problems);
    try {
      List<PlacedValue> documents = Yaml.readPlaced(text);
      if (documents.size() == 1) {
        file.root(documents.get(0));
      } else {
        problems.error(1, 1, "expected one document of YAML, got " + documents.size());
      }
    } catch (ReadException e) {
      problems.error(e.line(), e.column(), e.problem());
    }
    return file;
  }

  private void root(PlacedValue root) {
    Fields fields = Fields.of(root, KEYS, problems);
    namesPages = fields.get(PAGES).isPresent();
    pages = fields.items(PAGES);
    system(root, fields);
    fields.get(OPEN).ifPresent(this::open);
    fields.get(ABSENT).ifPresent(this::absent);
    fields
        .get(METRICS)
        .ifPresent(
            all ->
                Fields.entries(all, problems)
                    .forEach((key, value) -> metrics.add(MetricEntry.of(key, value, problems))));
  }

  private void system(PlacedValue root, Fields fields) {
    Optional<String> name = fields.text(SYSTEM);
    if (name.isEmpty()) {
      OF_SYSTEM.stream()
          .flatMap(key -> fields.get(key).stream())
          .findFirst()
          .ifPresent(value -> problems.error(value.line(), value.column(), WITHOUT_SYSTEM));
      return;
    }
    List<String> added =
        fields.get(TARGET_LABELS).isPresent()
            ? fields.texts(TARGET_LABELS)
            : Catalog.USUAL_TARGET_LABELS;
    system =
        Optional.of(
            new MonitoredSystem(
                name.get(),
                fields.text(PREFIX).orElse(""),
                fields.texts(JOBS),
                added,
                fields.text(OWNER),
                fields.get(AREAS).map(this::areas).orElse(Map.of()),
                problems.place(root.line(), root.column())));
  }

  private static final String WITHOUT_SYSTEM =
      "expected `system`, the name of what exposes the metrics, got none";

  private Map<String, List<String>> areas(PlacedValue all) {
    Map<String, List<String>> areas = new LinkedHashMap<>();
    Fields.entries(all, problems)
        .forEach(
            (key, value) ->
                areas.put(
                    key.text(),
                    Fields.texts(value, problems).stream().map(PlacedValue::text).toList()));
    return areas;
  }

  private void open(PlacedValue all) {
    if (all.kind() != Kind.LIST) {
      problems.error(all.line(), all.column(), "expected a list, got " + all.kind());
    }
    for (PlacedValue one : all.items()) {
      Fields fields = Fields.of(one, Keys.of(PREFIX, REASON), problems);
      Optional<String> prefix = fields.text(PREFIX);
      Optional<String> reason = fields.text(REASON);
      if (prefix.isPresent() && reason.isPresent()) {
        open.add(new OpenPrefix(prefix.get(), reason.get()));
      } else if (one.kind() == Kind.MAPPING) {
        problems.error(one.line(), one.column(), "expected a prefix and a reason, got less");
      }
    }
  }

  private void absent(PlacedValue all) {
    Fields.entries(all, problems)
        .forEach(
            (key, value) -> {
              if (value.isScalar() && !value.text().isBlank()) {
                FilePlace place = problems.place(key.line(), key.column());
                absent.put(key.text(), new AbsentMetric(key.text(), value.text(), place));
              } else {
                problems.error(
                    value.line(),
                    value.column(),
                    "expected the reason why nothing exposes `" + key.text() + "`, got none");
              }
            });
  }

  Problems problems() {
    return problems;
  }

  Optional<MonitoredSystem> system() {
    return system;
  }

  /** Whether it says which pages are its own, so that the page beside it need not be. */
  boolean namesPages() {
    return namesPages;
  }

  /** The files of its pages, relative to its own folder. */
  List<PlacedValue> pages() {
    return pages;
  }

  List<OpenPrefix> open() {
    return open;
  }

  Map<String, AbsentMetric> absent() {
    return absent;
  }

  List<MetricEntry> metrics() {
    return metrics;
  }
}
