package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import example.findings.CatalogCases;
import example.findings.ScrapeCases;
import example.findings.TargetCases;
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
  void jobs_are_those_of_the_catalogue_and_of_what_the_bundle_scrapes() {
    List<String> messages =
        Found.in(ScrapeCases.jobsOfTheBundle(), CatalogCases.shop()).stream()
            .map(Finding::message)
            .toList();

    assertEquals(List.of("no scrape gives the job that `job=\"redis\"` asks for"), messages);
  }

  @Test
  void jobs_that_are_worked_out_while_scraping_may_be_anything() {
    assertEquals(List.of(), Found.in(ScrapeCases.jobsOfTargets(), CatalogCases.shop()));
  }

  @Test
  void jobs_named_for_services_are_those_of_the_catalogue() {
    assertEquals(
        List.of("metric.unknown-job"),
        Found.codes(ScrapeCases.jobsOfServices(), CatalogCases.shop()));
  }

  @Test
  void how_often_values_come_is_what_the_jobs_of_a_metric_say() {
    assertEquals(
        List.of("promql.range-too-short"), Found.codes(TargetCases.seldom(), CatalogCases.shop()));
    assertEquals(List.of(), Found.in(TargetCases.often(), CatalogCases.shop()));
    assertEquals(List.of(), Found.in(TargetCases.maybeOften(), CatalogCases.shop()));
  }
}
