package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import example.findings.CatalogCases;
import example.findings.LabelCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found with a catalogue of metrics. */
class CatalogChecksTest {
  @Test
  void what_the_catalogue_says_of_a_metric_counts_more_than_its_name() {
    List<String> found =
        Found.in(CatalogCases.exactKinds(), CatalogCases.shop()).stream()
            .map(finding -> finding.code() + " " + finding.metric().orElseThrow())
            .toList();

    assertEquals(
        List.of(
            "promql.counter-without-rate shop_orders_total",
            "promql.rate-of-gauge shop_seats_total"),
        found);
  }

  @Test
  void a_finding_about_several_metrics_names_the_first() {
    assertEquals(
        List.of("shop_orders_total", "shop_stock_items"),
        Found.in(CatalogCases.sidesNeverMatch(), CatalogCases.shop()).stream()
            .map(finding -> finding.metric().orElseThrow())
            .toList());
  }

  @Test
  void sides_that_can_never_share_a_label_are_told() {
    List<String> found =
        Found.in(CatalogCases.sidesNeverMatch(), CatalogCases.shop()).stream()
            .map(finding -> finding.code() + " " + finding.message().replaceFirst(".*: ", ""))
            .toList();

    assertEquals(
        List.of(
            "promql.sides-never-match only the left side has `method`, `status`, only the right"
                + " side has `route`",
            "promql.sides-never-match only the left side has `shelf`"),
        found);
    assertEquals(List.of(), Found.in(CatalogCases.sidesMatch(), CatalogCases.shop()));
  }

  @Test
  void the_name_of_a_metric_is_no_label_that_could_be_missing() {
    assertEquals(
        List.of("dashboard.unused-variable"),
        Found.codes(LabelCases.nameOfMetric(), CatalogCases.shop()));
  }

  @Test
  void sides_match_where_a_label_is_taken_away() {
    assertEquals(List.of(), Found.in(LabelCases.takenAway(), CatalogCases.shop()));
  }
}
