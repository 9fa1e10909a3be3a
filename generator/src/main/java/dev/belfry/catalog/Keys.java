package dev.belfry.catalog;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of fields in the order in which they are offered. */
final class Keys {
  private Keys() {}

  static Set<String> of(String... names) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
  }
}
