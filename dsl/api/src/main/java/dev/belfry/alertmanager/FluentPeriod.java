package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The ranges of a period, all of which include both ends, but for hours.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentPeriod<SELF extends FluentPeriod<SELF>> extends Fluent<SELF> {
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]|24:00");
  private static final int DAYS_OF_WEEK = 7;
  private static final int LONGEST_MONTH = 31;

  FluentPeriod(ObjectNode node) {
    super(node);
  }

  /**
   * From one time of day until just before another. A night is two of them, as {@code
   * between("22:00", "24:00").between("00:00", "06:00")}. API name: {@code times}.
   *
   * @param start the first minute, such as {@code 09:00}
   * @param end the first minute that is not part of it any more, at most {@code 24:00}
   * @throws IllegalArgumentException when one is not a time, or the end not behind the start
   */
  public final SELF between(String start, String end) {
    Require.match("start", start, TIME, "a time such as 09:00");
    Require.match("end", end, TIME, "a time such as 17:30, at most 24:00");
    if (start.compareTo(end) >= 0) {
      throw new IllegalArgumentException(
          "between: expected an end behind the start, got `"
              + start
              + "` and `"
              + end
              + "`; a night is between(\"22:00\", \"24:00\").between(\"00:00\", \"06:00\")");
    }
    ObjectNode range =
        Node.object().with("start_time", Node.text(start)).with("end_time", Node.text(end));
    return append(Period.TIMES, List.of(range));
  }

  /** On a day of the week. API name: {@code weekdays}. */
  public final SELF weekday(DayOfWeek day) {
    return appendText(Period.WEEKDAYS, name(requireNonNull(day, "day")));
  }

  /**
   * From one day of the week to another, where weeks start on Sunday. API name: {@code weekdays}.
   *
   * @throws IllegalArgumentException when the first is behind the last
   */
  public final SELF weekdays(DayOfWeek first, DayOfWeek last) {
    int from = requireNonNull(first, "first").getValue() % DAYS_OF_WEEK;
    int to = requireNonNull(last, "last").getValue() % DAYS_OF_WEEK;
    return appendRange("weekdays", Period.WEEKDAYS, name(first), name(last), from <= to);
  }

  /**
   * On a day of the month. API name: {@code days_of_month}.
   *
   * @param day from 1 to 31, or from -31 to -1 to count from the end of the month
   * @throws IllegalArgumentException when it is no such day
   */
  public final SELF dayOfMonth(int day) {
    return appendText(Period.DAYS_OF_MONTH, Integer.toString(requireDay(day)));
  }

  /**
   * From one day of the month to another. API name: {@code days_of_month}.
   *
   * @param first from 1 to 31, or from -31 to -1 to count from the end of the month
   * @param last the same
   * @throws IllegalArgumentException when one is no such day, or the first is behind the last, or
   *     only the first counts from the end
   */
  public final SELF daysOfMonth(int first, int last) {
    boolean sameSide = requireDay(first) > 0 == requireDay(last) > 0;
    boolean inOrder = sameSide ? first <= last : first > 0;
    return appendRange("daysOfMonth", Period.DAYS_OF_MONTH, "" + first, "" + last, inOrder);
  }

  private static int requireDay(int day) {
    if (day == 0) {
      throw new IllegalArgumentException(
          "day of month: expected 1 to 31, or -31 to -1 to count from the end, got 0");
    }
    return Require.range("day of month", day, -LONGEST_MONTH, LONGEST_MONTH);
  }

  /** In a month. API name: {@code months}. */
  public final SELF month(Month month) {
    return appendText(Period.MONTHS, name(requireNonNull(month, "month")));
  }

  /**
   * From one month to another in the same year. API name: {@code months}.
   *
   * @throws IllegalArgumentException when the first is behind the last
   */
  public final SELF months(Month first, Month last) {
    boolean inOrder = requireNonNull(first, "first").compareTo(requireNonNull(last, "last")) <= 0;
    return appendRange("months", Period.MONTHS, name(first), name(last), inOrder);
  }

  /**
   * In a year. API name: {@code years}.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public final SELF year(int year) {
    int checked = Require.range("year", year, 0, Double.POSITIVE_INFINITY);
    return appendText(Period.YEARS, Integer.toString(checked));
  }

  /**
   * From one year to another. API name: {@code years}.
   *
   * @throws IllegalArgumentException when one is negative, or the first is behind the last
   */
  public final SELF years(int first, int last) {
    Require.range("year", first, 0, Double.POSITIVE_INFINITY);
    return appendRange("years", Period.YEARS, "" + first, "" + last, first <= last);
  }

  /**
   * Where the clocks stand that show these times. API name: {@code location}. Default: UTC.
   *
   * @param zone a zone that has a name, such as {@code ZoneId.of("Europe/Berlin")}
   * @throws IllegalArgumentException when the zone is an offset
   */
  public final SELF location(ZoneId zone) {
    String id = requireNonNull(zone, "zone").getId();
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw new IllegalArgumentException(
          "location: expected a zone that has a name, such as ZoneId.of(\"Europe/Berlin\"), got `"
              + id
              + "`");
    }
    return set(Period.LOCATION, Node.text(id));
  }

  private SELF appendRange(String name, Path path, String first, String last, boolean inOrder) {
    String range = first + ":" + last;
    if (!inOrder) {
      throw new IllegalArgumentException(
          name
              + ": expected a first one that is not behind the last, got `"
              + range
              + "`; write two ranges");
    }
    return appendText(path, range);
  }

  private SELF appendText(Path path, String text) {
    return append(path, List.of(Node.text(text)));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
