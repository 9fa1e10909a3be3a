package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.JavaLine;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Grafana;
import dev.belfry.grafana.Legend;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.promql.PromQl;
import example.findings.DashboardCases;
import example.findings.KubernetesCases;
import example.findings.LabelCases;
import example.findings.LayoutCases;
import example.findings.LoopCases;
import example.findings.PageCases;
import example.findings.SectionCases;
import example.findings.SideCases;
import example.findings.VariableCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found of dashboards. */
class DashboardChecksTest {
  @Test
  void a_finding_about_a_legend_names_the_line_of_the_legend() {
    Legend legend = Grafana.legend().shown().sortBy("$gone");
    TimeSeries panel = Grafana.timeSeries("Length").query(PromQl.gauge("length")).legend(legend);
    Dashboard dashboard = Grafana.dashboard("queue", "Queue").panels(panel);

    Finding finding = Found.in(Bundle.bundle("cases").dashboards("Team", dashboard)).get(0);

    assertEquals("dashboard.undefined-variable", finding.code());
    assertEquals(
        legend.node().notes().origin().orElseThrow().location(), finding.place().orElseThrow());
  }

  @Test
  void a_finding_about_one_of_a_thousand_panels_names_the_line_of_the_first() {
    List<Finding> findings = Found.in(LoopCases.undefinedVariables());

    assertEquals(
        List.of("dashboard.undefined-variable", "dashboard.undefined-variable"),
        findings.stream().map(Finding::code).toList());
    assertEquals(findings.get(0).place(), findings.get(1).place());
    assertEquals(
        "panel", ((JavaLine) findings.get(0).place().orElseThrow()).frame().getMethodName());
  }

  @Test
  void variables_are_read_wherever_grafana_reads_them() {
    List<String> messages =
        Found.in(VariableCases.undefinedEverywhere()).stream().map(Finding::message).toList();

    assertEquals(
        List.of("$bex", "${bux.text}", "[[bix:csv]]", "$bax", "${bohx:regex}"),
        messages.stream().map(text -> text.substring(1, text.indexOf('`', 1))).toList());
  }

  @Test
  void dollars_of_other_languages_are_no_variables() {
    assertEquals(List.of(), Found.in(VariableCases.foreignDollars()));
  }

  @Test
  void a_panel_that_is_repeated_side_by_side_takes_all_columns() {
    assertEquals(
        List.of("`Right` ends at column 30, expected at most 24", "`Beside` lies on panel `Left`"),
        Found.in(DashboardCases.repeatedBesideOthers()).stream()
            .map(finding -> finding.message().replaceFirst("panel ", ""))
            .toList());
  }

  @Test
  void what_actions_ask_for_is_known_inside_of_them() {
    assertEquals(List.of(), Found.in(VariableCases.askedByActions()));
  }

  @Test
  void undefined_variables_are_told_beside_actions_code_and_other_languages() {
    assertEquals(
        List.of("$to", "$NS", "${collection}"),
        Found.in(VariableCases.undefinedNearly()).stream()
            .map(finding -> finding.message().replaceAll("`([^`]+)` names .*", "$1"))
            .toList());
  }

  @Test
  void what_readers_choose_may_be_anything() {
    assertEquals(List.of(), Found.in(SideCases.chosenByReaders()));
  }

  @Test
  void variables_that_a_link_takes_along_are_used() {
    assertEquals(List.of(), Found.in(VariableCases.handedOn()));
  }

  private static List<String> newer(Bundle bundle) {
    return Found.in(bundle).stream()
        .filter(finding -> finding.code().equals("dashboard.newer-than-grafana"))
        .map(finding -> finding.message().replaceFirst(" and newer.*", ""))
        .toList();
  }

  @Test
  void a_type_may_be_newer_than_the_grafana_that_is_aimed_at() {
    assertEquals(
        List.of(
            "`switch` is known to Grafana 12.3",
            "`logstable` is known to Grafana 12.4",
            "`pill` is known to Grafana 12.1",
            "`markdown` is known to Grafana 12.2"),
        newer(LayoutCases.newTypes(12, 0)));
    assertEquals(
        List.of("`logstable` is known to Grafana 12.4"), newer(LayoutCases.newTypes(12, 3)));
    assertEquals(List.of(), newer(LayoutCases.newTypes(12, 4)));
  }

  @Test
  void a_word_or_an_override_may_be_newer_than_the_grafana_that_is_aimed_at() {
    assertEquals(
        List.of(
            "`3` as `hide` is known to Grafana 12.2",
            "`continuous-viridis` as `mode` is known to Grafana 12.4",
            "`countAll` as `calcs` is known to Grafana 12.2",
            "`palette-colorblind` as `mode` is known to Grafana 13.0",
            "`lengthcm` as `unit` is known to Grafana 13.1",
            "`markdown` is known to Grafana 12.2",
            "`smoothing` is known to Grafana 12.4"),
        newer(LayoutCases.newWords(12, 0)));
    assertEquals(
        List.of(
            "`palette-colorblind` as `mode` is known to Grafana 13.0",
            "`lengthcm` as `unit` is known to Grafana 13.1"),
        newer(LayoutCases.newWords(12, 4)));
    assertEquals(List.of(), newer(LayoutCases.newWords(13, 1)));
  }

  @Test
  void a_format_may_be_newer_than_the_grafana_that_is_aimed_at() {
    List<Finding> findings = Found.in(LayoutCases.newFormat());

    assertEquals(
        List.of("dashboard.newer-than-grafana"), findings.stream().map(Finding::code).toList());
    assertEquals(
        "the format of the bundle is known to Grafana 13.0 and newer, got a bundle for Grafana 12.4",
        findings.get(0).message());
    assertEquals("example.findings", Found.packageOf(findings.get(0)));
  }

  @Test
  void objects_for_kubernetes_hold_the_classic_model_whatever_the_format_of_the_bundle() {
    assertEquals(
        List.of("dashboard.tabs-become-rows"), Found.codes(KubernetesCases.tabsInObjects()));
  }

  @Test
  void conditions_are_about_variables_of_the_dashboard() {
    assertEquals(List.of(), Found.in(SectionCases.knownCondition()));
    List<Finding> findings = Found.in(SectionCases.unknownCondition());

    assertEquals(
        List.of("dashboard.undefined-variable"), findings.stream().map(Finding::code).toList());
    assertEquals("example.findings", Found.packageOf(findings.get(0)));
  }

  @Test
  void legends_in_single_braces_of_marks_and_of_logs_are_held_against_their_labels() {
    List<String> labels =
        Found.in(PageCases.legends()).stream()
            .filter(finding -> finding.code().equals("dashboard.unknown-legend-label"))
            .map(Finding::message)
            .map(text -> text.split("`")[1])
            .toList();

    assertEquals(List.of("alert_name", "{namespace}", "namespace"), labels);
    assertEquals(List.of(), Found.in(PageCases.soundLegends()));
  }

  @Test
  void a_link_for_one_of_several_queries_has_its_label() {
    assertEquals(List.of(), Found.in(LabelCases.keptBesideLimit()));
    assertEquals(
        List.of("dashboard.unknown-link-label"), Found.codes(LabelCases.droppedBesideLimit()));
  }

  @Test
  void a_column_that_is_not_there_is_told_without_all_of_many_others() {
    assertEquals(
        List.of("leave it out, or keep the label in a query"),
        Found.in(LabelCases.unknownAmongManyColumns()).stream()
            .filter(finding -> finding.code().equals("dashboard.unknown-column"))
            .map(finding -> finding.hint().replaceFirst(", or add .*", ""))
            .toList());
  }

  @Test
  void what_links_pass_to_dashboards_that_do_not_have_it_is_not_used() {
    assertEquals(List.of("dashboard.unused-variable"), Found.codes(PageCases.passedToNobody()));
    assertEquals(List.of(), Found.in(PageCases.passedOn()));
  }
}
