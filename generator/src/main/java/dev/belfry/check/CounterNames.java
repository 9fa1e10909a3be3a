package dev.belfry.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the name of a metric says about its type. Names that rules gave say nothing. */
final class CounterNames {
  private static final Set<String> COUNTERS = Set.of("_total", "_bucket");
  private static final Set<String> OF_FAMILIES = Set.of("_count", "_sum");
  private static final Set<String> UNITS = Set.of("_seconds", "_milliseconds", "_bytes");
  private static final Set<String> GAUGES =
      Set.of(
          "_age_seconds",
          "_amperes",
          "_celsius",
          "_created",
          "_hertz",
          "_info",
          "_percent",
          "_ratio",
          "_start_time_seconds",
          "_timestamp",
          "_timestamp_seconds",
          "_volts");

  /** Bytes that are there; without such a word, they may be bytes that went by. */
  private static final Pattern LEVELS =
      Pattern.compile(
          "(?:.*_)?(?:memory|heap|resident|free|avail|available|used|usage|size|limits?|capacity"
              + "|working_set)_(?:.*_)?bytes");

  private CounterNames() {}

  /**
   * Whether the metric can only be a counter.
   *
   * @param known other names in use, which tell a histogram from a gauge that counts something
   */
  static boolean isCounter(String name, Set<String> known) {
    if (isRecorded(name) || name.contains("uptime")) {
      return false;
    }
    return COUNTERS.stream().anyMatch(name::endsWith)
        || OF_FAMILIES.stream()
            .filter(name::endsWith)
            .map(ending -> name.substring(0, name.length() - ending.length()))
            .anyMatch(family -> isFamily(family, name, known));
  }

  /** Whether the metric has a name as counters have it. */
  static boolean mayCount(String name) {
    return Stream.concat(COUNTERS.stream(), OF_FAMILIES.stream()).anyMatch(name::endsWith);
  }

  private static boolean isFamily(String family, String name, Set<String> known) {
    return UNITS.stream().anyMatch(family::endsWith)
        || Stream.of("_bucket", "_sum", "_count")
            .map(family::concat)
            .anyMatch(other -> !other.equals(name) && known.contains(other));
  }

  /** Whether the metric can be no counter, though it may be a native histogram. */
  static boolean isNoCounter(String name) {
    return !isRecorded(name)
        && (GAUGES.stream().anyMatch(name::endsWith) || LEVELS.matcher(name).matches());
  }

  private static boolean isRecorded(String name) {
    return name.contains(":");
  }
}
