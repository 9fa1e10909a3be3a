package dev.belfry.check;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the name of a metric says about its type. Names that rules gave say nothing. */
final class CounterNames {
  private static final String[] COUNTERS = {"_total", "_bucket"};
  private static final String[] OF_FAMILIES = {"_count", "_sum"};
  private static final String[] UNITS = {"_seconds", "_milliseconds", "_bytes"};
  private static final String[] GAUGES = {
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
    "_volts"
  };
  private static final String[] OF_HISTOGRAMS = {"_bucket", "_sum", "_count"};
  private static final String BYTES = "_bytes";

  /** Bytes that are there; without such a word, they may be bytes that went by. */
  private static final Pattern LEVELS =
      Pattern.compile(
          "(?:.*_)?(?:memory|heap|resident|free|avail|available|used|usage|size|limits?|capacity"
              + "|working_set)_(?:.*_)?bytes");

  private CounterNames() {}

  /**
   * Whether the metric can only be a counter.
   *
   * @param isUsed whether another name is in use, which tells a histogram from a gauge that counts
   *     something
   */
  static boolean isCounter(String name, Predicate<String> isUsed) {
    if (isRecorded(name) || name.contains("uptime")) {
      return false;
    }
    return endsInOneOf(name, COUNTERS)
        || endsInOneOf(name, OF_FAMILIES)
            && isFamily(name.substring(0, name.lastIndexOf('_')), name, isUsed);
  }

  /** As every metric is looked at, a loop: a stream takes ten times as long. */
  private static boolean endsInOneOf(String name, String[] endings) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the metric has a name as counters have it. */
  static boolean mayCount(String name) {
    return endsInOneOf(name, COUNTERS) || endsInOneOf(name, OF_FAMILIES);
  }

  private static boolean isFamily(String family, String name, Predicate<String> isUsed) {
    if (endsInOneOf(family, UNITS)) {
      return true;
    }
    for (String ending : OF_HISTOGRAMS) {
      if (!name.endsWith(ending) && isUsed.test(family + ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the metric can be no counter, though it may be a native histogram. */
  static boolean isNoCounter(String name) {
    return !endsInOneOf(name, COUNTERS)
        && !isRecorded(name)
        && (endsInOneOf(name, GAUGES) || name.endsWith(BYTES) && LEVELS.matcher(name).matches());
  }

  private static boolean isRecorded(String name) {
    return name.contains(":");
  }
}
