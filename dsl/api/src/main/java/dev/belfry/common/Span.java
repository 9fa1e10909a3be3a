package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as Prometheus, Alertmanager and Grafana write it: {@code 30s}, {@code 5m},
 * {@code 1h30m}.
 *
 * @param millis the length in milliseconds, 0 or more
 */
public record Span(long millis) implements NodeValue, Comparable<Span> {
  private static final Pattern TEXT =
      Pattern.compile(
          "(?:(\\d+)y)?(?:(\\d+)w)?(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?(?:(\\d+)ms)?");
  private static final String[] UNITS = {"y", "w", "d", "h", "m", "s", "ms"};
  private static final long SECOND = 1000L;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long[] LENGTHS = {365 * DAY, 7 * DAY, DAY, HOUR, MINUTE, SECOND, 1};
  private static final int FIRST_INEXACT = 2;

  /**
   * A length of time.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Span {
    if (millis < 0) {
      throw new IllegalArgumentException("time span: expected 0 or more, got " + millis + " ms");
    }
  }

  /**
   * So many milliseconds.
   *
   * @throws IllegalArgumentException when the count is negative
   */
  public static Span milliseconds(long count) {
    return new Span(count);
  }

  /**
   * So many seconds.
   *
   * @throws IllegalArgumentException when the count is negative or too large
   */
  public static Span seconds(long count) {
    return of(count, SECOND, "s");
  }

  /**
   * So many minutes.
   *
   * @throws IllegalArgumentException when the count is negative or too large
   */
  public static Span minutes(long count) {
    return of(count, MINUTE, "m");
  }

  /**
   * So many hours.
   *
   * @throws IllegalArgumentException when the count is negative or too large
   */
  public static Span hours(long count) {
    return of(count, HOUR, "h");
  }

  /**
   * So many days of 24 hours.
   *
   * @throws IllegalArgumentException when the count is negative or too large
   */
  public static Span days(long count) {
    return of(count, DAY, "d");
  }

  private static Span of(long count, long unit, String symbol) {
    try {
      return new Span(Math.multiplyExact(count, unit));
    } catch (ArithmeticException e) {
      throw tooLong(count + symbol, e);
    }
  }

  private static IllegalArgumentException tooLong(String text, RuntimeException cause) {
    return new IllegalArgumentException(
        "time span: expected at most " + Long.MAX_VALUE + " ms, got `" + text + "`", cause);
  }

  /**
   * The span that a text says, in the notation of Prometheus: whole numbers with the units y, w, d,
   * h, m, s, ms in this order.
   *
   * @throws IllegalArgumentException when the text is not in that notation, or says more
   *     milliseconds than a {@code long} holds
   */
  public static Span span(String text) {
    Matcher parts = TEXT.matcher(requireNonNull(text, "text"));
    if (text.equals("0")) {
      return new Span(0);
    }
    if (text.isEmpty() || !parts.matches()) {
      throw new IllegalArgumentException(
          "time span: expected whole numbers with units from y w d h m s ms, such as 1h30m, got `"
              + text
              + "`");
    }
    try {
      return new Span(sum(parts));
    } catch (ArithmeticException | NumberFormatException e) {
      throw tooLong(text, e);
    }
  }

  private static long sum(Matcher parts) {
    long millis = 0;
    for (int i = 0; i < LENGTHS.length; i++) {
      String count = parts.group(i + 1);
      if (count != null) {
        millis = Math.addExact(millis, Math.multiplyExact(Long.parseLong(count), LENGTHS[i]));
      }
    }
    return millis;
  }

  /**
   * This span as the time between two of something; targets take none for their own default, or
   * fail.
   *
   * @throws IllegalArgumentException when it is zero
   */
  public Span aboveZero() {
    if (millis == 0) {
      throw new IllegalArgumentException(
          "time span: expected more than 0s, got 0s; leave it out for the default");
    }
    return this;
  }

  /**
   * The span as Grafana reads it: one number with the largest unit that fits exactly, such as
   * {@code 90s}.
   */
  public Node inOneUnit() {
    for (int i = FIRST_INEXACT; i < UNITS.length; i++) {
      if (millis > 0 && millis % LENGTHS[i] == 0) {
        return Node.text(millis / LENGTHS[i] + UNITS[i]);
      }
    }
    return Node.text("0s");
  }

  /** The span as Go reads it, which knows no unit longer than an hour: {code 36h}, {code 1h30m}. */
  public Node inHours() {
    long hours = millis / HOUR;
    Span rest = new Span(millis % HOUR);
    return hours == 0
        ? rest.node()
        : Node.text(hours + "h" + (rest.millis == 0 ? "" : rest.toString()));
  }

  @Override
  public Node node() {
    return Node.text(toString());
  }

  @Override
  public int compareTo(Span other) {
    return Long.compare(millis, requireNonNull(other, "other").millis);
  }

  /** The span in Prometheus's own notation: years and weeks only where nothing is left over. */
  @Override
  public String toString() {
    if (millis == 0) {
      return "0s";
    }
    StringBuilder text = new StringBuilder();
    long rest = millis;
    for (int i = 0; i < UNITS.length; i++) {
      if (rest >= LENGTHS[i] && (i >= FIRST_INEXACT || rest % LENGTHS[i] == 0)) {
        text.append(rest / LENGTHS[i]).append(UNITS[i]);
        rest %= LENGTHS[i];
      }
    }
    return text.toString();
  }
}
