package dev.belfry.routing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the periods of a time interval: a time is in it that meets all of its conditions. */
record TimePeriod(ZoneId zone, List<Predicate<ZonedDateTime>> conditions) {
  private static final Pattern TIME = Pattern.compile("(([01][0-9]|2[0-3]):[0-5][0-9])|24:00");
  private static final Pattern RANGE = Pattern.compile("([^:]+)(?::([^:]+))?");
  private static final int DAYS_OF_WEEK = 7;
  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;
  private static final int MINUTES_OF_HOUR = 60;
  private static final List<String> WEEKDAYS =
      List.of("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  TimePeriod {
    conditions = List.copyOf(conditions);
  }

  boolean contains(Instant time) {
    ZonedDateTime there = time.atZone(zone);
    return conditions.stream().allMatch(condition -> condition.test(there));
  }

  static TimePeriod read(ConfigReader period) {
    return new TimePeriod(
        zone(period),
        List.of(
            times(period),
            any(period, "days_of_month", TimePeriod::daysOfMonth),
            any(period, "months", TimePeriod::months),
            any(period, "weekdays", TimePeriod::weekdays),
            any(period, "years", TimePeriod::years)));
  }

  private static ZoneId zone(ConfigReader period) {
    String name = period.text("location").orElse("UTC");
    if (name.equals("UTC")) {
      return ZoneOffset.UTC;
    }
    try {
      if (ZoneId.getAvailableZoneIds().contains(name)) {
        return ZoneId.of(name);
      }
    } catch (DateTimeException e) {
      throw period.wrong("location", "the name of a time zone", name);
    }
    throw period.wrong("location", "the name of a time zone, such as Europe/Berlin", name);
  }

  private interface Reader {
    Optional<Predicate<ZonedDateTime>> read(String first, String last);
  }

  /** A list that is there but empty is never met, one that is not there always. */
  private static Predicate<ZonedDateTime> any(ConfigReader period, String name, Reader reader) {
    Optional<List<String>> texts = period.texts(name);
    if (texts.isEmpty()) {
      return time -> true;
    }
    List<Predicate<ZonedDateTime>> ranges =
        texts.get().stream().map(text -> range(period, name, text, reader)).toList();
    return time -> ranges.stream().anyMatch(range -> range.test(time));
  }

  private static Predicate<ZonedDateTime> range(
      ConfigReader period, String name, String text, Reader reader) {
    Matcher parts = RANGE.matcher(text.toLowerCase(Locale.ROOT));
    Optional<Predicate<ZonedDateTime>> read = Optional.empty();
    if (parts.matches()) {
      String last = parts.group(2) == null ? parts.group(1) : parts.group(2);
      read = reader.read(parts.group(1), last);
    }
    return read.orElseThrow(() -> period.wrong(name, "a range that does not run backwards", text));
  }

  private static Predicate<ZonedDateTime> times(ConfigReader period) {
    if (!period.has("times")) {
      return time -> true;
    }
    List<Predicate<ZonedDateTime>> ranges =
        period.objects("times").stream().map(TimePeriod::timeRange).toList();
    return time -> ranges.stream().anyMatch(range -> range.test(time));
  }

  private static Predicate<ZonedDateTime> timeRange(ConfigReader range) {
    int start = minutes(range, "start_time");
    int end = minutes(range, "end_time");
    if (start >= end) {
      throw range.wrong("end_time", "an end behind the start", range.text("end_time").orElse(""));
    }
    return time -> {
      int minute = time.getHour() * MINUTES_OF_HOUR + time.getMinute();
      return minute >= start && minute < end;
    };
  }

  private static int minutes(ConfigReader range, String name) {
    String text = range.text(name).orElse("");
    if (!TIME.matcher(text).matches()) {
      throw range.wrong(name, "a time such as 09:00", text);
    }
    return Integer.parseInt(text.substring(0, 2)) * MINUTES_OF_HOUR
        + Integer.parseInt(text.substring(3));
  }

  /** Since 0.35 a range may go beyond the end of the week. */
  private static Optional<Predicate<ZonedDateTime>> weekdays(String first, String last) {
    int from = WEEKDAYS.indexOf(first);
    int to = WEEKDAYS.indexOf(last);
    if (from < 0 || to < 0) {
      return Optional.empty();
    }
    return Optional.of(
        time -> {
          int day = time.getDayOfWeek().getValue() % DAYS_OF_WEEK;
          return from <= to ? day >= from && day <= to : day >= from || day <= to;
        });
  }

  private static Optional<Predicate<ZonedDateTime>> months(String first, String last) {
    Optional<Integer> from = month(first);
    Optional<Integer> to = month(last);
    return from.isPresent() && to.isPresent()
        ? between(from.get(), to.get(), ZonedDateTime::getMonthValue)
        : Optional.empty();
  }

  private static Optional<Integer> month(String name) {
    int index = MONTHS.indexOf(name);
    return index >= 0
        ? Optional.of(index + 1)
        : number(name).filter(month -> month >= 1 && month <= MONTHS.size());
  }

  private static Optional<Predicate<ZonedDateTime>> years(String first, String last) {
    Optional<Integer> from = number(first);
    Optional<Integer> to = number(last);
    return from.isPresent() && to.isPresent()
        ? between(from.get(), to.get(), ZonedDateTime::getYear)
        : Optional.empty();
  }

  private static Optional<Predicate<ZonedDateTime>> between(
      int from, int to, ToIntFunction<ZonedDateTime> part) {
    return from > to
        ? Optional.empty()
        : Optional.of(time -> part.applyAsInt(time) >= from && part.applyAsInt(time) <= to);
  }

  private static Optional<Predicate<ZonedDateTime>> daysOfMonth(String first, String last) {
    Optional<Integer> from = number(first).filter(TimePeriod::isDay);
    Optional<Integer> to = number(last).filter(TimePeriod::isDay);
    if (from.isEmpty() || to.isEmpty() || from.get() < 0 && to.get() > 0) {
      return Optional.empty();
    }
    boolean backwards = inShortest(from.get()) > inShortest(to.get());
    return backwards
        ? Optional.empty()
        : Optional.of(time -> isDayBetween(time.toLocalDate(), from.get(), to.get()));
  }

  private static boolean isDay(int day) {
    return day != 0 && Math.abs(day) <= LONGEST_MONTH;
  }

  private static int inShortest(int day) {
    return day < 0 ? SHORTEST_MONTH + day : day;
  }

  /** Days that the month does not have are cut off. */
  private static boolean isDayBetween(LocalDate date, int from, int to) {
    int length = date.lengthOfMonth();
    int first = from < 0 ? length + from + 1 : from;
    int last = to < 0 ? length + to + 1 : to;
    return first <= length && date.getDayOfMonth() >= first && date.getDayOfMonth() <= last;
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
