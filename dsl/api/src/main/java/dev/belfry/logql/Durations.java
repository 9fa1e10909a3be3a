package dev.belfry.logql;

import dev.belfry.common.Span;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes lengths of time: in Prometheus's notation first, else in Go's. */
final class Durations {
  private static final long NANOS_OF_MICRO = 1_000L;
  private static final long NANOS_OF_MILLI = 1_000_000L;
  private static final long SECOND = 1_000 * NANOS_OF_MILLI;
  private static final long MINUTES = 60;
  private static final Pattern GO = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)(ns|us|µs|μs|ms|s|m|h)");
  private static final Map<String, Long> UNITS =
      Map.of(
          "ns",
          1L,
          "us",
          1_000L,
          "µs",
          1_000L,
          "μs",
          1_000L,
          "ms",
          NANOS_OF_MILLI,
          "s",
          1_000 * NANOS_OF_MILLI,
          "m",
          60_000 * NANOS_OF_MILLI,
          "h",
          3_600_000 * NANOS_OF_MILLI);
  private static final String[] FROM_LARGE = {"h", "m", "s", "ms", "µs", "ns"};

  private Durations() {}

  /** What stands between the brackets of a range: only Prometheus's own notation. */
  static OptionalLong ofPrometheus(String text) {
    try {
      return OptionalLong.of(Math.multiplyExact(Span.span(text).millis(), NANOS_OF_MILLI));
    } catch (ArithmeticException | IllegalArgumentException e) {
      return OptionalLong.empty();
    }
  }

  /** A length of time elsewhere in a query; a negative one only in Go's notation. */
  static OptionalLong of(String text) {
    OptionalLong nanos = ofPrometheus(text);
    return nanos.isPresent() ? nanos : ofGo(text);
  }

  private static OptionalLong ofGo(String text) {
    boolean negative = text.startsWith("-");
    Matcher parts = GO.matcher(text).region(negative ? 1 : 0, text.length());
    BigDecimal nanos = BigDecimal.ZERO;
    int end = parts.regionStart();
    while (parts.find() && parts.start() == end) {
      BigDecimal unit = BigDecimal.valueOf(UNITS.get(parts.group(2)));
      nanos = nanos.add(new BigDecimal(parts.group(1)).multiply(unit));
      end = parts.end();
    }
    boolean whole = end == text.length() && end > (negative ? 1 : 0);
    boolean fits = nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    return whole && fits
        ? OptionalLong.of(negative ? -nanos.longValue() : nanos.longValue())
        : OptionalLong.empty();
  }

  /** The text as Go writes it: {@code 1h0m0s}, {@code 1.5s}. */
  static String inGo(long nanos) {
    if (nanos == 0) {
      return "0s";
    }
    String sign = nanos < 0 ? "-" : "";
    long length = Math.abs(nanos);
    if (length < SECOND) {
      String unit = length < NANOS_OF_MICRO ? "ns" : length < NANOS_OF_MILLI ? "µs" : "ms";
      return sign + inUnits(length, unit) + unit;
    }
    long minutes = length / UNITS.get("m");
    return sign
        + (minutes >= MINUTES ? minutes / MINUTES + "h" : "")
        + (minutes > 0 ? minutes % MINUTES + "m" : "")
        + inUnits(length % UNITS.get("m"), "s")
        + "s";
  }

  private static String inUnits(long nanos, String unit) {
    BigDecimal amount = BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(UNITS.get(unit)));
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }

  /** The shortest text that says exactly this. */
  static String text(long nanos) {
    if (nanos >= 0 && nanos % NANOS_OF_MILLI == 0) {
      return new Span(nanos / NANOS_OF_MILLI).toString();
    }
    StringBuilder text = new StringBuilder(nanos < 0 ? "-" : "");
    long rest = Math.abs(nanos);
    for (String unit : FROM_LARGE) {
      long length = UNITS.get(unit);
      if (rest >= length) {
        text.append(rest / length).append(unit);
        rest %= length;
      }
    }
    return text.toString();
  }
}
