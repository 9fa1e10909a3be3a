package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

/**
 * Families of this prefix are not looked at, unless the catalogue has them: any other name, label
 * and value may be.
 *
 * @param prefix how their names start, such as {@code go_}
 * @param reason why nobody keeps a catalogue of them
 */
public record OpenPrefix(String prefix, String reason) {

  /** A prefix of names that are not looked at. */
  public OpenPrefix {
    requireNonNull(prefix, "prefix");
    requireNonNull(reason, "reason");
  }
}
