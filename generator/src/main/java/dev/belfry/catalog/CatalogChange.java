package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What became different in a metric family.
 *
 * @param kind what became of it
 * @param metric the name of the family
 * @param detail what it is now and was before, as a part of a sentence
 */
public record CatalogChange(Kind kind, String metric, String detail) {

  /** What can become of a family. */
  public enum Kind {
    /** It is there now. */
    APPEARED("+"),
    /** It is not there any more. */
    DISAPPEARED("-"),
    /** It has another type. */
    TYPE("~"),
    /** It has other labels. */
    LABELS("~"),
    /** Its buckets have other bounds. */
    BUCKETS("~");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }
  }

  /** What became different in a metric family. */
  public CatalogChange {
    requireNonNull(kind, "kind");
    requireNonNull(metric, "metric");
    requireNonNull(detail, "detail");
  }

  /** What is different between two catalogues, by name. */
  static List<CatalogChange> between(Catalog before, Catalog after) {
    Set<String> names = new TreeSet<>();
    requireNonNull(before, "before").families().forEach(family -> names.add(family.name()));
    requireNonNull(after, "after").families().forEach(family -> names.add(family.name()));
    List<CatalogChange> changes = new ArrayList<>();
    for (String name : names) {
      add(name, before.family(name), after.family(name), changes);
    }
    return changes;
  }

  private static void add(
      String name,
      Optional<MetricFamily> before,
      Optional<MetricFamily> after,
      List<CatalogChange> changes) {
    if (before.isEmpty()) {
      changes.add(new CatalogChange(Kind.APPEARED, name, described(after.orElseThrow())));
    } else if (after.isEmpty()) {
      changes.add(new CatalogChange(Kind.DISAPPEARED, name, described(before.get())));
    } else {
      compare(before.get(), after.get(), changes);
    }
  }

  private static String described(MetricFamily family) {
    return family.type().word()
        + (family.labels().isEmpty() ? "" : " by " + String.join(", ", labels(family)));
  }

  private static void compare(
      MetricFamily before, MetricFamily after, List<CatalogChange> changes) {
    if (before.type() != after.type()) {
      String types = after.type().word() + ", was " + before.type().word();
      changes.add(new CatalogChange(Kind.TYPE, after.name(), types));
    }
    boolean both = before.labelsKnown() && after.labelsKnown();
    if (both && !Set.copyOf(labels(before)).equals(Set.copyOf(labels(after)))) {
      changes.add(
          new CatalogChange(
              Kind.LABELS, after.name(), "labels " + instead(labels(after), labels(before))));
    }
    boolean buckets = before.type().hasBuckets() && after.type().hasBuckets();
    boolean known = !before.bounds().isEmpty() && !after.bounds().isEmpty();
    if (buckets && known && !Bounds.same(before.bounds(), after.bounds())) {
      changes.add(
          new CatalogChange(
              Kind.BUCKETS, after.name(), "buckets " + instead(after.bounds(), before.bounds())));
    }
  }

  private static String instead(List<String> now, List<String> before) {
    return joined(now) + ", were " + joined(before);
  }

  private static String joined(List<String> names) {
    return names.isEmpty() ? "none" : String.join(" ", names);
  }

  private static List<String> labels(MetricFamily family) {
    return family.labels().stream().map(MetricLabel::name).collect(Collectors.toList());
  }

  /** The change in a line: {@code - http_requests_total: counter by method, status}. */
  @Override
  public String toString() {
    return kind.sign + " " + metric + ": " + detail;
  }
}
