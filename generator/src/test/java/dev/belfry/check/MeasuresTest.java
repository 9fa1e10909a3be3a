package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.catalog.Catalog;
import dev.belfry.common.Dialect;
import dev.belfry.promql.Expression;
import dev.belfry.promql.PromQlParser;
import example.findings.CatalogCases;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the numbers of expressions are, and between which they lie. */
class MeasuresTest {
  private static Expression expression(String text) {
    return PromQlParser.parse(text, Dialect.GRAFANA);
  }

  private static Optional<Measure> measure(String text, Catalog catalog) {
    return new Measures(new KnownMetrics(catalog)).of(expression(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a_seconds                                             ; SECONDS
          max by (job) (a_seconds > 5)                          ; SECONDS
          histogram_quantile(0.9, rate(a_seconds_bucket[5m]))   ; SECONDS
          sum(rate(a_seconds_sum[5m])) / sum(rate(a_seconds_count[5m])) ; SECONDS
          increase(a_seconds_total[5m])                         ; SECONDS
          time() - time()                                       ; SECONDS
          a_milliseconds / 1000                                 ; SECONDS
          a_seconds * 1000                                      ; MILLISECONDS
          1000 * a_seconds                                      ; MILLISECONDS
          -a_bytes                                              ; BYTES
          a_bytes - b_bytes                                     ; BYTES
          avg_over_time(a_bytes[1h]) or vector(0)               ; BYTES
          sum(rate(a_bytes_total[5m]))                          ; BYTES_PER_SECOND
          a_bytes / b_bytes                                     ; SHARE
          1 - a_bytes / b_bytes                                 ; SHARE
          a_total{x="1"} / 2 / 3                                ; -
          sum(rate(a_total{x="1"}[5m])) / sum(rate(a_total[5m])); SHARE
          sum(rate(a_bucket{le="1"}[5m])) / sum(rate(a_count[5m])); SHARE
          sum(a_count) by (x) / on () group_left sum(a_count)   ; SHARE
          sum(rate(a_total[5m])) / (sum(rate(a_total[5m])) + sum(rate(b_total[5m]))) ; SHARE
          100 * a_bytes / b_bytes                               ; -
          100 * (a_bytes / b_bytes)                             ; PERCENT
          100 - 100 * (a_bytes / b_bytes)                       ; PERCENT
          rate(a_total[5m]) / rate(a_total[5m] offset 1d)       ; -
          rate(a_total[5m]) / rate(a_total[1h])                 ; -
          sum(a_total{x="1"}) / sum(a_total{x="2"})             ; -
          rate(a_seconds_total[5m])                             ; -
          a_timestamp_seconds                                   ; -
          process_start_time_seconds                            ; -
          a_kb_per_seconds                                      ; -
          a_seconds_count                                       ; -
          a_seconds == bool 1                                   ; -
          a_seconds + a_bytes                                   ; -
          count(a_bytes)                                        ; -
          a_bytes / 1024                                        ; -
          a_things                                              ; -
          """)
  void unit_follows_from_the_names_of_metrics_and_what_is_done_with_them(
      String text, String expected) {
    assertEquals(expected, measure(text, Catalog.empty()).map(Measure::name).orElse("-"), text);
  }

  @Test
  void what_the_catalogue_says_of_the_unit_counts_more_than_the_name() {
    assertEquals(
        Optional.of(Measure.SECONDS),
        measure(
            "histogram_quantile(0.9, shop_request_duration_seconds_bucket)", CatalogCases.shop()));
    assertEquals(Optional.empty(), measure("shop_orders_total", CatalogCases.shop()));
  }

  @Test
  void what_is_too_deep_to_be_written_by_hand_is_not_known() {
    String deep = "a_bytes" + " + a_bytes".repeat(5000);

    assertEquals(Optional.empty(), measure(deep, Catalog.empty()));
    assertEquals(ValueRange.ANY, new ValueRanges(KnownMetrics.NONE).of(expression(deep)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          sum(rate(a_total{x="1"}[5m])) / sum(rate(a_total[5m])) ; between 0 and 1
          sum(rate(a_total[5m])) / sum(rate(a_total{x="1"}[5m])) ; at least 1
          1 - a_total{x="1"} / a_total                           ; at most 1
          100 * (sum(a_total{x="1"}) / sum(a_total))             ; between 0 and 100
          -(sum(a_total{x="1"}) / sum(a_total)) + 3              ; between 2 and 3
          sum(up)                                                ; at least 0
          avg(up) / 2                                            ; between 0 and 0.5
          count(a) or vector(0)                                  ; at least 0
          min_over_time(up[1h])                                  ; between 0 and 1
          increase(a_total[1h]) * rate(b_total[1h])              ; at least 0
          a - b                                                  ; anything
          a > bool 3                                             ; between 0 and 1
          5 < up                                                 ; between 0 and 1
          """)
  void range_follows_from_what_is_counted(String text, String expected) {
    ValueRange range = new ValueRanges(KnownMetrics.NONE).of(expression(text));

    assertEquals(expected, range.equals(ValueRange.ANY) ? "anything" : range.words(), text);
  }
}
