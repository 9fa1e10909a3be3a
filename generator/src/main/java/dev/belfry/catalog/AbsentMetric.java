package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

/**
 * A metric that somebody could expect, because code or a text names it, and that nothing exposes.
 *
 * @param name the name that PromQL would write
 * @param reason why nothing exposes it
 * @param place where the catalogue says so
 */
public record AbsentMetric(String name, String reason, FilePlace place) {

  /** A metric that nothing exposes. */
  public AbsentMetric {
    requireNonNull(name, "name");
    requireNonNull(reason, "reason");
    requireNonNull(place, "place");
  }
}
