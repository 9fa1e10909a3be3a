package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import example.findings.CatalogCases;
import example.findings.CheckingCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a bundle says of its checks: how bad findings are, which are accepted, checks of its own.
 */
class CheckingTest {
  @Test
  void checks_of_ones_own_are_told_at_their_part_as_bad_as_the_bundle_says() {
    List<String> findings =
        Found.in(CheckingCases.ownChecks()).stream()
            .map(
                one ->
                    one.severity() + " " + one.code() + ": " + one.message() + ", " + one.subject())
            .toList();

    assertEquals(
        List.of(
            "note house.no-owner: nobody owns `queue`, dashboard `queue`",
            "warning house.no-unit: panel `Length` of `queue` has no unit, dashboard `queue`",
            "error house.no-team: alert `Full` names no team, rule group `queue`"),
        findings);
  }

  @Test
  void a_warning_is_as_bad_as_the_bundle_says() {
    assertEquals(
        List.of("error rules.alert-without-runbook"),
        Found.in(CheckingCases.raisedRunbook()).stream()
            .map(one -> one.severity() + " " + one.code())
            .toList());
  }

  /** What was accepted may be about metrics of which nothing is known in this run. */
  @Test
  void without_a_catalogue_nobody_is_told_that_there_is_nothing_to_accept_about_metrics() {
    Bundle bundle = CheckingCases.acceptedMetric();

    assertEquals(List.of(), Found.in(bundle));
    assertEquals(List.of("checks.unused-allowance"), Found.codes(bundle, CatalogCases.shop()));
  }

  /** Bytes must not change overnight: what was accepted stays so, and is told. */
  @Test
  void what_was_accepted_for_too_long_is_no_finding_again() {
    assertEquals(List.of("checks.allowance-is-over"), Found.codes(CheckingCases.acceptedTooLong()));
  }
}
