package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A system that exposes metrics: its own pages, its jobs, and the labels that scraping adds.
 *
 * @param name a word such as {@code aragora}
 * @param prefix how the names of its metrics start, which Java leaves out; empty if nothing is said
 * @param jobs the values of {@code job} that its scrapes give; empty if nothing is said
 * @param targetLabels the labels that scraping adds beyond {@code job} and {@code instance}
 * @param owner who looks after its metrics, if that is said
 * @param areas the parts of the system, each with the prefixes of its families' names
 * @param place where it is described
 */
public record MonitoredSystem(
    String name,
    String prefix,
    List<String> jobs,
    List<String> targetLabels,
    Optional<String> owner,
    Map<String, List<String>> areas,
    FilePlace place) {

  /** A system that exposes metrics. */
  public MonitoredSystem {
    requireNonNull(name, "name");
    requireNonNull(prefix, "prefix");
    jobs = List.copyOf(requireNonNull(jobs, "jobs"));
    targetLabels = List.copyOf(requireNonNull(targetLabels, "targetLabels"));
    requireNonNull(owner, "owner");
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(areas, "areas")));
    requireNonNull(place, "place");
  }

  /** The area of a family: that of the longest prefix that its name has. */
  Optional<String> area(String family) {
    requireNonNull(family, "family");
    String area = null;
    int longest = 0;
    for (Map.Entry<String, List<String>> one : areas.entrySet()) {
      for (String start : one.getValue()) {
        if (start.length() > longest && family.startsWith(start)) {
          area = one.getKey();
          longest = start.length();
        }
      }
    }
    return Optional.ofNullable(area);
  }
}
