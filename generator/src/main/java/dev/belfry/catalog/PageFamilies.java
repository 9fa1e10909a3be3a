package dev.belfry.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The families of a page, in its order, and to which of them a sample belongs by its name. */
final class PageFamilies {
  private static final String TOTAL = "_total";
  private static final String CREATED = "_created";

  private final Problems problems;
  private final Map<String, FamilyDraft> families = new LinkedHashMap<>();

  /** The family and part of the sample before, which the next one usually shares. */
  private String lastName = "";

  private FamilyDraft family;
  private SeriesPart part = SeriesPart.VALUE;

  PageFamilies(Problems problems) {
    this.problems = problems;
  }

  /** The family of the name, which starts at this place if there is none. */
  FamilyDraft named(String name, int line, int column) {
    FamilyDraft known = families.get(name);
    if (known == null) {
      known = new FamilyDraft(name, problems.place(line, column));
      families.put(name, known);
      lastName = "";
    }
    return known;
  }

  /** Gives a family its type, by which samples that follow may belong to it. */
  void declare(FamilyDraft one, MetricType type) {
    one.typed = true;
    one.type = type;
    lastName = "";
  }

  /** Finds out to which family a sample of this line belongs, and what it is there. */
  void find(String name, int line) throws Fault {
    if (!name.equals(lastName)) {
      search(name, line);
      lastName = name;
    }
  }

  /** The family of the sample that was looked for last. */
  FamilyDraft family() {
    return family;
  }

  /** What that sample is in its family. */
  SeriesPart part() {
    return part;
  }

  private void search(String name, int line) throws Fault {
    FamilyDraft exact = families.get(name);
    boolean typed = exact != null && exact.typed;
    if (typed && !exact.type.hasBuckets()) {
      take(exact, exact.type == MetricType.SUMMARY ? SeriesPart.QUANTILE : SeriesPart.VALUE);
      return;
    }
    if (isPart(name)) {
      return;
    }
    Optional<FamilyDraft> began = name.endsWith(CREATED) ? ownerOfCreated(name) : Optional.empty();
    if (exact == null && began.isPresent()) {
      take(began.get(), SeriesPart.CREATED);
    } else if (typed) {
      throw new Fault(0, "expected " + seriesOf(exact) + ", got `" + name + "`");
    } else {
      take(named(name, line, 1), SeriesPart.VALUE);
    }
  }

  private void take(FamilyDraft found, SeriesPart asPart) {
    family = found;
    part = asPart;
  }

  private boolean isPart(String name) {
    return endsTo(
            name, "_bucket", SeriesPart.BUCKET, MetricType.HISTOGRAM, MetricType.GAUGE_HISTOGRAM)
        || endsTo(name, "_sum", SeriesPart.SUM, MetricType.HISTOGRAM, MetricType.SUMMARY)
        || endsTo(name, "_count", SeriesPart.COUNT, MetricType.HISTOGRAM, MetricType.SUMMARY)
        || endsTo(name, TOTAL, SeriesPart.VALUE, MetricType.COUNTER)
        || endsTo(name, "_info", SeriesPart.VALUE, MetricType.INFO)
        || endsTo(name, "_gsum", SeriesPart.SUM, MetricType.GAUGE_HISTOGRAM)
        || endsTo(name, "_gcount", SeriesPart.COUNT, MetricType.GAUGE_HISTOGRAM);
  }

  private boolean endsTo(String name, String ending, SeriesPart asPart, MetricType... types) {
    if (!name.endsWith(ending)) {
      return false;
    }
    FamilyDraft base = families.get(name.substring(0, name.length() - ending.length()));
    if (base == null || !base.typed) {
      return false;
    }
    for (MetricType type : types) {
      if (base.type == type) {
        take(base, asPart);
        return true;
      }
    }
    return false;
  }

  private static String seriesOf(FamilyDraft histogram) {
    String ending = histogram.type == MetricType.HISTOGRAM ? "_" : "_g";
    return "`_bucket`, `"
        + ending
        + "sum` or `"
        + ending
        + "count` behind the name of a "
        + histogram.type.word();
  }

  /** All families, when the page is read to its end: those with a type or samples. */
  Collection<FamilyDraft> settled(boolean openMetrics) {
    new ArrayList<>(families.values()).forEach(this::foldCreated);
    families.values().removeIf(one -> !one.typed && !one.sampled());
    families.values().forEach(one -> one.settle(openMetrics));
    return families.values();
  }

  /** Clients write when a series began as a family of its own in the older format. */
  private void foldCreated(FamilyDraft one) {
    boolean plain = one.type == MetricType.GAUGE || one.type == MetricType.UNKNOWN;
    if (plain && one.name.endsWith(CREATED)) {
      ownerOfCreated(one.name)
          .ifPresent(
              owner -> {
                owner.created();
                families.remove(one.name);
              });
    }
  }

  private Optional<FamilyDraft> ownerOfCreated(String name) {
    String base = name.substring(0, name.length() - CREATED.length());
    FamilyDraft owner = families.get(base);
    if (owner == null || !owner.type.onlyGrows()) {
      owner = families.get(base + TOTAL);
    }
    return Optional.ofNullable(owner).filter(one -> one.type.onlyGrows());
  }
}
