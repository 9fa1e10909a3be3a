package dev.belfry.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one of a series' numbers counts, and which units of Grafana say something else. */
enum Measure {
  SECONDS("seconds", "SECONDS", Units.OTHER_THAN_SECONDS),
  MILLISECONDS("milliseconds", "MILLISECONDS", Units.OTHER_THAN_MILLISECONDS),
  BYTES("bytes", "BYTES", Units.OTHER_THAN_BYTES),
  BYTES_PER_SECOND("bytes per second", "BYTES_PER_SECOND", Units.OTHER_THAN_BYTE_RATES),
  /** Of a whole that is 1. */
  SHARE("shares of 1", "PERCENT_OF_ONE", Units.OTHER_THAN_SHARES),
  /** Of a whole that is 100. */
  PERCENT("percent", "PERCENT", Units.OTHER_THAN_PERCENT);

  private static final String SECONDS_ENDING = "_seconds";

  private final String words;
  private final String unit;
  private final Set<String> contradicting;

  Measure(String words, String unit, Set<String> contradicting) {
    this.words = words;
    this.unit = unit;
    this.contradicting = contradicting;
  }

  /** What a metric of this name measures by its ending; a moment in time is no length of it. */
  static Optional<Measure> ofName(String name) {
    if (name.endsWith(SECONDS_ENDING)) {
      return isMoment(name) ? Optional.empty() : Optional.of(SECONDS);
    }
    if (name.endsWith("_milliseconds") || name.endsWith("_ms")) {
      return isMoment(name) ? Optional.empty() : Optional.of(MILLISECONDS);
    }
    if (name.endsWith("_bytes")) {
      return Optional.of(BYTES);
    }
    return name.endsWith("_bytes_per_second") ? Optional.of(BYTES_PER_SECOND) : Optional.empty();
  }

  private static boolean isMoment(String name) {
    return name.contains("timestamp")
        || name.contains("_time_")
        || name.contains("_per_")
        || name.contains("expir");
  }

  /** What the catalogue calls it, if it is one of these. */
  static Optional<Measure> ofUnit(String unit) {
    return switch (unit) {
      case "seconds" -> Optional.of(SECONDS);
      case "milliseconds" -> Optional.of(MILLISECONDS);
      case "bytes" -> Optional.of(BYTES);
      case "ratio" -> Optional.of(SHARE);
      case "percent" -> Optional.of(PERCENT);
      default -> Optional.empty();
    };
  }

  /** It as a part of a sentence. */
  String words() {
    return words;
  }

  /** What to type: the constant of {@code Unit}. */
  String unit() {
    return unit;
  }

  /** Whether a unit of Grafana, by its id, says that the numbers are something else. */
  boolean contradicts(String id) {
    return contradicting.contains(id);
  }

  /** Whether a bare number says too little of it: 5368709120 instead of 5 GiB. */
  boolean needsUnit() {
    return this != SHARE && this != PERCENT;
  }

  private static final class Units {
    private static final Set<String> TIME = Set.of("ns", "µs", "m", "h", "d", "timeticks");
    private static final Set<String> OF_SECONDS =
        Set.of("s", "dtdurations", "dthms", "dtdhms", "clocks");
    private static final Set<String> OF_MILLISECONDS = Set.of("ms", "dtdurationms", "clockms");
    private static final Set<String> DATA = Set.of("bytes", "decbytes");
    private static final Set<String> OTHER_DATA =
        Set.of(
            "bits", "decbits", "kbytes", "deckbytes", "mbytes", "decmbytes", "gbytes", "decgbytes");
    private static final Set<String> RATES = Set.of("binBps", "Bps");
    private static final Set<String> OTHER_RATES =
        Set.of("binbps", "bps", "KiBs", "Kibits", "KBs", "Kbits", "MiBs", "Mibits", "MBs", "Mbits");
    private static final Set<String> SHARES = Set.of("percentunit");
    private static final Set<String> PERCENTS = Set.of("percent");

    static final Set<String> OTHER_THAN_SECONDS =
        all(List.of(TIME, OF_MILLISECONDS, DATA, OTHER_DATA, RATES, OTHER_RATES, SHARES, PERCENTS));
    static final Set<String> OTHER_THAN_MILLISECONDS =
        all(List.of(TIME, OF_SECONDS, DATA, OTHER_DATA, RATES, OTHER_RATES, SHARES, PERCENTS));
    static final Set<String> OTHER_THAN_BYTES =
        all(
            List.of(
                TIME,
                OF_SECONDS,
                OF_MILLISECONDS,
                OTHER_DATA,
                RATES,
                OTHER_RATES,
                SHARES,
                PERCENTS));

    /** A rate whose unit leaves the seconds out is taken: people know from the title. */
    static final Set<String> OTHER_THAN_BYTE_RATES =
        all(List.of(TIME, OF_SECONDS, OF_MILLISECONDS, OTHER_DATA, OTHER_RATES, SHARES, PERCENTS));

    static final Set<String> OTHER_THAN_SHARES =
        all(
            List.of(
                TIME, OF_SECONDS, OF_MILLISECONDS, DATA, OTHER_DATA, RATES, OTHER_RATES, PERCENTS));
    static final Set<String> OTHER_THAN_PERCENT =
        all(
            List.of(
                TIME, OF_SECONDS, OF_MILLISECONDS, DATA, OTHER_DATA, RATES, OTHER_RATES, SHARES));

    private Units() {}

    private static Set<String> all(List<Set<String>> sets) {
      return sets.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
  }
}
