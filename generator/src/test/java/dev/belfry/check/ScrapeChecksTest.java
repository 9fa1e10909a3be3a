package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import example.findings.CatalogCases;
import example.findings.ScrapeCases;
import example.findings.TargetCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found of jobs and relabelings, and of what jobs mean for expressions. */
class ScrapeChecksTest {
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

  @Test
  void replacing_by_what_was_found_nowhere_is_reported() {
    assertEquals(List.of("scrape.relabeling-without-source"), Found.codes(TargetCases.takenAway()));
  }
}
