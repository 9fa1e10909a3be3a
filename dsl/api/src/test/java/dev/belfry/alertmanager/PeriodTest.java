package dev.belfry.alertmanager;

import static dev.belfry.alertmanager.Alertmanager.period;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PeriodTest {
  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }

  @Test
  void all_ranges_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        times:
          - start_time: 22:00
            end_time: 24:00
          - start_time: 00:00
            end_time: 06:00
        weekdays:
          - monday:friday
          - sunday
        days_of_month:
          - '1'
          - -3:-1
          - 1:-1
        months:
          - january:march
          - december
        years:
          - '2026'
          - 2027:2028
        location: Europe/Berlin\
        """,
        document(
            period()
                .location(ZoneId.of("Europe/Berlin"))
                .year(2026)
                .years(2027, 2028)
                .months(Month.JANUARY, Month.MARCH)
                .month(Month.DECEMBER)
                .dayOfMonth(1)
                .daysOfMonth(-3, -1)
                .daysOfMonth(1, -1)
                .weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .weekday(DayOfWeek.SUNDAY)
                .between("22:00", "24:00")
                .between("00:00", "06:00")));
  }

  @Test
  void time_that_is_none_is_refused() {
    refused(
        "start: expected a time such as 09:00, got `9:00`",
        () -> period().between("9:00", "17:00"));
    refused(
        "end: expected a time such as 17:30, at most 24:00, got `24:30`",
        () -> period().between("09:00", "24:30"));
  }

  @Test
  void hours_over_midnight_are_refused() {
    refused(
        "between: expected an end behind the start, got `22:00` and `06:00`; a night is"
            + " between(\"22:00\", \"24:00\").between(\"00:00\", \"06:00\")",
        () -> period().between("22:00", "06:00"));
  }

  @Test
  void weeks_start_on_sunday() {
    assertEquals(
        "weekdays:\n  - sunday:saturday",
        document(period().weekdays(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)));
    refused(
        "weekdays: expected a first one that is not behind the last, got `saturday:sunday`;"
            + " write two ranges",
        () -> period().weekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
  }

  @Test
  void months_and_years_do_not_run_backwards() {
    refused(
        "months: expected a first one that is not behind the last, got `december:january`;"
            + " write two ranges",
        () -> period().months(Month.DECEMBER, Month.JANUARY));
    refused(
        "years: expected a first one that is not behind the last, got `2027:2026`;"
            + " write two ranges",
        () -> period().years(2027, 2026));
  }

  @Test
  void days_count_from_1_or_from_the_end() {
    refused(
        "day of month: expected 1 to 31, or -31 to -1 to count from the end, got 0",
        () -> period().dayOfMonth(0));
    refused(
        "day of month: expected a number from -31 to 31, got 32", () -> period().dayOfMonth(32));
    refused(
        "daysOfMonth: expected a first one that is not behind the last, got `-3:5`;"
            + " write two ranges",
        () -> period().daysOfMonth(-3, 5));
    refused(
        "daysOfMonth: expected a first one that is not behind the last, got `5:3`;"
            + " write two ranges",
        () -> period().daysOfMonth(5, 3));
  }

  @Test
  void offset_is_no_location() {
    refused(
        "location: expected a zone that has a name, such as ZoneId.of(\"Europe/Berlin\"), got"
            + " `+02:00`",
        () -> period().location(ZoneOffset.ofHours(2)));
  }
}
