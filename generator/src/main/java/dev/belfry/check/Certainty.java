package dev.belfry.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which labels are asked for, and what becomes of those of two results where they meet. */
enum Certainty {
  /** Those that some series may have. */
  POSSIBLE,
  /** Those that every series has. */
  SURE;

  /** The labels without these. */
  static Set<String> minus(Set<String> labels, Collection<String> names) {
    Set<String> fewer = new TreeSet<>(labels);
    names.forEach(fewer::remove);
    return fewer;
  }

  /** The labels with these, which all series get. */
  static Set<String> plus(Set<String> labels, Collection<String> names) {
    Set<String> more = new TreeSet<>(labels);
    more.addAll(names);
    return more;
  }

  /** The labels where one of them depends on each series: some get it, others lose it. */
  Set<String> changed(Set<String> labels, String name) {
    return this == SURE ? minus(labels, List.of(name)) : plus(labels, List.of(name));
  }

  /** Those of these labels that series have; some may have any of which nothing is known. */
  Set<String> those(List<String> names, Optional<Set<String>> labels) {
    if (labels.isPresent()) {
      return both(labels.get(), names);
    }
    if (this == SURE) {
      return Set.of();
    }
    return names.size() == 1 ? Set.of(names.get(0)) : new TreeSet<>(names);
  }

  private static Set<String> both(Set<String> labels, Collection<String> names) {
    Set<String> kept = new TreeSet<>();
    for (String name : names) {
      if (labels.contains(name)) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** The labels of series that come from either side. */
  Optional<Set<String>> either(Optional<Set<String>> one, Optional<Set<String>> other) {
    return one.flatMap(
        labels -> other.map(more -> this == SURE ? both(labels, more) : plus(labels, more)));
  }
}
