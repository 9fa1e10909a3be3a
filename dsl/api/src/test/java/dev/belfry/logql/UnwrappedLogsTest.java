package dev.belfry.logql;

import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.logql.LogQl.field;
import static dev.belfry.logql.LogQl.label;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.logql.LogQl.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnwrappedLogsTest {
  private static final Label POD = label("pod");
  private static final UnwrappedLogs TOOK = streams(POD.is("p")).unwrap(label("took"));
  private static final Window PAST = window(minutes(5)).offset(hours(1));

  private static void requireRange(String function, MetricQuery... queries) {
    List<String> expected =
        List.of("[$__auto]", "[5m]", "[5m] offset 1h0m0s").stream()
            .map(time -> function + "{pod=\"p\"} | unwrap took" + time + ")")
            .toList();
    assertEquals(expected, Arrays.stream(queries).map(MetricQuery::text).toList());
  }

  @Test
  void numbers_are_taken_over_a_window() {
    requireRange("sum_over_time(", TOOK.sumOver(), TOOK.sumOver(minutes(5)), TOOK.sumOver(PAST));
    requireRange("rate(", TOOK.rate(), TOOK.rate(minutes(5)), TOOK.rate(PAST));
    requireRange(
        "rate_counter(", TOOK.rateCounter(), TOOK.rateCounter(minutes(5)), TOOK.rateCounter(PAST));
    requireRange(
        "absent_over_time(", TOOK.absentOver(), TOOK.absentOver(minutes(5)), TOOK.absentOver(PAST));
    requireRange(
        "avg_over_time(", TOOK.averageOver(), TOOK.averageOver(minutes(5)), TOOK.averageOver(PAST));
    requireRange("min_over_time(", TOOK.minOver(), TOOK.minOver(minutes(5)), TOOK.minOver(PAST));
    requireRange("max_over_time(", TOOK.maxOver(), TOOK.maxOver(minutes(5)), TOOK.maxOver(PAST));
    requireRange(
        "first_over_time(", TOOK.firstOver(), TOOK.firstOver(minutes(5)), TOOK.firstOver(PAST));
    requireRange(
        "last_over_time(", TOOK.lastOver(), TOOK.lastOver(minutes(5)), TOOK.lastOver(PAST));
    requireRange(
        "stddev_over_time(", TOOK.stddevOver(), TOOK.stddevOver(minutes(5)), TOOK.stddevOver(PAST));
    requireRange(
        "stdvar_over_time(", TOOK.stdvarOver(), TOOK.stdvarOver(minutes(5)), TOOK.stdvarOver(PAST));
    requireRange(
        "quantile_over_time(0.99,",
        TOOK.percentileOver(99),
        TOOK.percentileOver(99, minutes(5)),
        TOOK.percentileOver(99, PAST));
  }

  @Test
  void share_of_a_percentile_has_no_rounding_noise() {
    assertEquals(
        "quantile_over_time(0.999,{pod=\"p\"} | unwrap took[5m])",
        TOOK.percentileOver(99.9, minutes(5)).text());
  }

  @Test
  void percentile_outside_0_to_100_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> TOOK.percentileOver(100.5));
    assertEquals("percentile: expected a number from 0 to 100, got 100.5", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> TOOK.percentileOver(Double.NaN));
  }

  @Test
  void sizes_and_times_are_converted() {
    LogQuery logs = streams(POD.is("p"));
    assertEquals(
        "sum_over_time({pod=\"p\"} | unwrap bytes(size)[5m])",
        logs.unwrapBytes(label("size")).sumOver(minutes(5)).text());
    assertEquals(
        "sum_over_time({pod=\"p\"} | unwrap duration(took)[5m])",
        logs.unwrapDuration(label("took")).sumOver(minutes(5)).text());
  }

  @Test
  void filters_stand_behind_the_number() {
    assertEquals(
        "sum_over_time({pod=\"p\"} | unwrap took | pod!=\"q\" | took>5 | __error__=\"\"[5m])",
        TOOK.where(POD.isNot("q"))
            .where(field("took").above(5))
            .ignoringErrors()
            .sumOver(minutes(5))
            .text());
  }

  @Test
  void numbers_are_grouped_by_labels() {
    assertEquals(
        "max_over_time({pod=\"p\"} | unwrap took[5m]) by (pod,app)",
        TOOK.by(POD, label("app")).maxOver(minutes(5)).text());
    assertEquals(
        "quantile_over_time(0.5,{pod=\"p\"} | unwrap took[5m]) without (pod)",
        TOOK.without(POD).percentileOver(50, minutes(5)).text());
    assertEquals(
        "avg_over_time({pod=\"p\"} | unwrap took[$__auto]) by ()", TOOK.by().averageOver().text());
  }

  @Test
  void what_loki_does_not_group_can_not_be_called_on_groups() {
    for (String method : List.of("sumOver", "rate", "rateCounter", "absentOver")) {
      assertEquals(
          List.of(),
          Arrays.stream(GroupedLogs.class.getMethods())
              .filter(one -> one.getName().equals(method))
              .toList());
    }
  }
}
