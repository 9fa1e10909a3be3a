package dev.belfry.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What is known so far of a family, while files are read. */
final class FamilyDraft {
  private static final int MOST_VALUES = 20;
  private static final List<String> BASE_UNITS =
      List.of(
          "seconds", "bytes", "celsius", "meters", "ratio", "volts", "amperes", "joules", "grams",
          "hertz");

  final String name;
  final FilePlace place;
  MetricType type = MetricType.UNKNOWN;
  boolean typed;
  String help = "";
  Optional<String> statedUnit = Optional.empty();
  Optional<String> owner = Optional.empty();
  Optional<String> job = Optional.empty();
  Optional<String> firstUse = Optional.empty();
  Optional<Deprecation> deprecation = Optional.empty();
  Optional<MonitoredSystem> system = Optional.empty();

  /** What PromQL writes for the main series, where it is not the name. */
  private String valueName = "";

  private final Map<String, LabelDraft> labels = new LinkedHashMap<>();
  private final Set<String> bounds = new LinkedHashSet<>();
  private boolean sampled;
  private boolean labelled;
  private boolean created;
  private final Set<String> quantiles = new LinkedHashSet<>();
  private boolean alwaysOne = true;

  FamilyDraft(String name, FilePlace place) {
    this.name = name;
    this.place = place;
  }

  /** A label and its values so far. */
  static final class LabelDraft {
    final String name;
    final Set<String> values = new LinkedHashSet<>();
    boolean closed;
    Optional<String> pattern = Optional.empty();

    LabelDraft(String name) {
      this.name = name;
    }

    boolean isFull() {
      return values.size() >= MOST_VALUES;
    }

    private MetricLabel label() {
      return new MetricLabel(name, List.copyOf(values), closed, pattern);
    }
  }

  /** Notes that a page shows a series of this part. */
  void sample(SeriesPart part, String series) {
    switch (part) {
      case CREATED -> {
        created = true;
        return;
      }
      case VALUE -> valueName = series;
      default -> {
        // Nothing else to remember.
      }
    }
    sampled = true;
  }

  /** Notes that a page shows a value other than 1. */
  void notOne() {
    alwaysOne = false;
  }

  boolean isAlwaysOne() {
    return alwaysOne;
  }

  /** Notes that the page shows when series began. */
  void created() {
    created = true;
  }

  LabelDraft label(String label) {
    return labels.computeIfAbsent(label, LabelDraft::new);
  }

  boolean hasLabel(String label) {
    return labels.containsKey(label);
  }

  Collection<LabelDraft> labelDrafts() {
    return labels.values();
  }

  Set<String> labelNames() {
    return labels.keySet();
  }

  /** Notes that YAML names the labels. */
  void labelled() {
    labelled = true;
  }

  boolean sampled() {
    return sampled;
  }

  Set<String> bounds() {
    return bounds;
  }

  Set<String> quantiles() {
    return quantiles;
  }

  boolean labelsKnown() {
    return sampled || labelled;
  }

  List<MetricLabel> labels() {
    return labels.values().stream().map(LabelDraft::label).toList();
  }

  /** A gauge that is called info and is always 1 is what OpenMetrics calls info. */
  void settle(boolean openMetrics) {
    if (type == MetricType.GAUGE && sampled && alwaysOne && name.endsWith("_info")) {
      type = MetricType.INFO;
    }
    if (valueName.isEmpty() && openMetrics && !name.endsWith(ending(type))) {
      valueName = name + ending(type);
    }
  }

  private static String ending(MetricType type) {
    return switch (type) {
      case COUNTER -> "_total";
      case INFO -> "_info";
      default -> "";
    };
  }

  String seriesName() {
    return valueName.isEmpty() ? name : valueName;
  }

  Optional<String> unit() {
    return statedUnit.or(
        () -> {
          String plain = baseName();
          return BASE_UNITS.stream().filter(unit -> plain.endsWith("_" + unit)).findFirst();
        });
  }

  /** The name without what marks a counter. */
  private String baseName() {
    String full = seriesName();
    return type == MetricType.COUNTER && full.endsWith("_total")
        ? full.substring(0, full.length() - "_total".length())
        : full;
  }

  Buckets buckets() {
    if (!type.hasBuckets() || bounds.isEmpty() && !sampled) {
      return Buckets.UNKNOWN;
    }
    return bounds.stream().anyMatch(bound -> !bound.equals("+Inf"))
        ? Buckets.CLASSIC
        : Buckets.NATIVE;
  }

  /** Calls the action with the name and part of each series. */
  void parts(BiConsumer<String, SeriesPart> action) {
    String main = seriesName();
    switch (type) {
      case HISTOGRAM -> {
        if (buckets() != Buckets.CLASSIC) {
          action.accept(main, SeriesPart.NATIVE);
        }
        action.accept(main + "_bucket", SeriesPart.BUCKET);
        action.accept(main + "_sum", SeriesPart.SUM);
        action.accept(main + "_count", SeriesPart.COUNT);
      }
      case GAUGE_HISTOGRAM -> {
        action.accept(main + "_bucket", SeriesPart.BUCKET);
        action.accept(main + "_gsum", SeriesPart.SUM);
        action.accept(main + "_gcount", SeriesPart.COUNT);
      }
      case SUMMARY -> {
        if (!quantiles.isEmpty() || !sampled) {
          action.accept(main, SeriesPart.QUANTILE);
        }
        action.accept(main + "_sum", SeriesPart.SUM);
        action.accept(main + "_count", SeriesPart.COUNT);
      }
      default -> action.accept(main, SeriesPart.VALUE);
    }
    if (created) {
      action.accept(baseName() + "_created", SeriesPart.CREATED);
    }
  }

  /** Takes in what another page shows of the same family. */
  void merge(FamilyDraft other) {
    valueName = valueName.isEmpty() ? other.valueName : valueName;
    sampled |= other.sampled;
    created |= other.created;
    quantiles.addAll(other.quantiles);
    alwaysOne &= other.alwaysOne;
    help = help.isEmpty() ? other.help : help;
    statedUnit = statedUnit.or(() -> other.statedUnit);
    bounds.addAll(other.bounds);
    for (LabelDraft more : other.labels.values()) {
      LabelDraft label = label(more.name);
      more.values.stream().filter(value -> !label.isFull()).forEach(label.values::add);
    }
  }
}
