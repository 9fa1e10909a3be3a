package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * That a metric should not be used any more.
 *
 * @param successor the name of the metric to use instead, if there is one
 * @param reason why, as a part of a sentence; may be empty when there is a successor
 */
public record Deprecation(Optional<String> successor, String reason) {

  /** That a metric should not be used any more. */
  public Deprecation {
    requireNonNull(successor, "successor");
    requireNonNull(reason, "reason");
  }
}
