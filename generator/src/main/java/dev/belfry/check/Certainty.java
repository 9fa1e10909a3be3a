package dev.belfry.check;

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

  /** The labels that are in both. */
  static Set<String> both(Set<String> labels, List<String> names) {
    Set<String> kept = new TreeSet<>();
    for (String name : names) {
      if (labels.contains(name)) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** The labels without these. */
  static Set<String> minus(Set<String> labels, List<String> names) {
    Set<String> fewer = new TreeSet<>(labels);
    names.forEach(fewer::remove);
    return fewer;
  }

  /** The labels with these, which all series get. */
  static Set<String> plus(Set<String> labels, List<String> names) {
    Set<String> more = new TreeSet<>(labels);
    more.addAll(names);
    return more;
  }

  /** The labels with these, which only some series get. */
  Set<String> maybe(Set<String> labels, List<String> names) {
    return this == SURE ? labels : plus(labels, names);
  }

  /** Of series of which nothing is known, those of these labels that they have. */
  Set<String> ofUnknown(List<String> names) {
    if (this == SURE) {
      return Set.of();
    }
    return names.size() == 1 ? Set.of(names.get(0)) : new TreeSet<>(names);
  }

  /** Of labels that both sides have to agree on, those that a result has. */
  Optional<Set<String>> compared(Optional<Set<String>> side, List<String> names) {
    return this == SURE
        ? side.map(labels -> both(labels, names))
        : Optional.of(new TreeSet<>(names));
  }

  /** The labels of series that come from either side. */
  Optional<Set<String>> either(Optional<Set<String>> one, Optional<Set<String>> other) {
    return one.flatMap(
        labels ->
            other.map(
                more ->
                    this == SURE
                        ? both(labels, List.copyOf(more))
                        : plus(labels, List.copyOf(more))));
  }
}
