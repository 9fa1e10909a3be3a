package dev.belfry.handles;

import dev.belfry.catalog.MetricFamily;
import dev.belfry.catalog.MetricLabel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes of a system.
 *
 * @param name the name of the system as a type
 * @param target the class of what all its metrics share
 * @param jobs the values of {@code job} that its scrapes give; empty if nobody knows
 * @param added the labels that scraping adds
 * @param shared labels that every metric of the system has by itself
 * @param areas the classes of its metrics
 */
record SystemPlan(
    String name,
    String target,
    List<String> jobs,
    List<String> added,
    List<String> shared,
    List<AreaPlan> areas) {

  static SystemPlan of(
      String name, List<MetricFamily> families, List<String> added, JavaNames classes) {
    String target = classes.unique(name + "Target");
    List<String> jobs =
        families.get(0).system().map(system -> system.jobs()).orElse(families.get(0).jobs());
    return new SystemPlan(
        name, target, jobs, added, shared(families), AreaPlan.of(name, families, classes));
  }

  /** Whether a label of a metric is left to the class of what all metrics share. */
  boolean shares(MetricLabel label) {
    return shared.contains(label.name());
  }

  private static List<String> shared(List<MetricFamily> families) {
    if (families.size() == 1) {
      return List.of();
    }
    Set<String> shared = new LinkedHashSet<>(open(families.get(0)));
    families.forEach(family -> shared.retainAll(open(family)));
    return List.copyOf(shared);
  }

  /** A label with values of its own is the metric's, whoever else has one of its name. */
  private static Set<String> open(MetricFamily family) {
    Set<String> open = new LinkedHashSet<>();
    for (MetricLabel label : family.labels()) {
      if (!label.closed() && label.pattern().isEmpty()) {
        open.add(label.name());
      }
    }
    return open;
  }
}
