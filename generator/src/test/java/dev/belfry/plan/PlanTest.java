package dev.belfry.plan;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.ruleGroup;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.files.OutputTree;
import dev.belfry.helm.HelmRelease;
import dev.belfry.helm.LokiValues;
import dev.belfry.promql.Gauge;
import dev.belfry.render.Approved;
import dev.belfry.render.Renderer;
import example.plan.Shop;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {
  private static final Gauge QUEUE = gauge("queue_length");

  private static SortedMap<String, String> files(Bundle bundle) {
    return OutputTree.of(Renderer.render(bundle)).files();
  }

  private static String words(Plan plan) {
    StringBuilder text = new StringBuilder();
    for (PlannedFile file : plan.files()) {
      text.append(file.path()).append(", ").append(file.subject()).append('\n');
      file.lines().forEach(line -> text.append("  ").append(line).append('\n'));
    }
    text.append("who hears of alerts\n");
    plan.routing().forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }

  @Test
  void changes_are_told_in_the_words_of_their_domain() {
    Plan plan = Plan.between(files(Shop.before()), files(Shop.after()));

    Approved.verify(words(plan), Approved.nextTo(PlanTest.class, "plan", "txt"));
  }

  @ParameterizedTest
  @EnumSource(DashboardFormat.class)
  void dashboards_change_in_the_same_words_in_each_format(DashboardFormat format) {
    List<String> changes =
        Plan.between(
                files(Shop.before().dashboardFormat(format)),
                files(Shop.after().dashboardFormat(format)))
            .files()
            .stream()
            .filter(file -> file.path().endsWith("queue.json"))
            .flatMap(file -> file.lines().stream())
            .filter(line -> line.contains("threshold") || line.startsWith("+"))
            .toList();

    assertEquals(
        List.of("+ panel `Arrivals` in row `Now`", "~ panel `Length`: threshold 5 to 10"), changes);
  }

  private static Bundle routed(String team) {
    Receiver channel = receiver("channel").webhook(webhook(Secret.file("/etc/channel")));
    Receiver pager = receiver("pager").webhook(webhook(Secret.file("/etc/pager")));
    return bundle("shop")
        .ruleGroups(
            ruleGroup("queue").label("team", team).rules(alert("Full").when(QUEUE.above(5))))
        .alertmanager(
            routing(sendTo(channel).routes(when(Label.label("team").is("shop")).sendTo(pager))));
  }

  @Test
  void labels_of_a_group_are_those_of_its_alerts() {
    assertEquals(
        List.of("~ alert `Full` reaches `pager` instead of `channel`"),
        Plan.between(files(routed("web")), files(routed("shop"))).routing());
  }

  @Test
  void texts_of_notifications_change_as_texts() {
    SortedMap<String, String> old = new TreeMap<>();
    SortedMap<String, String> now = new TreeMap<>();
    old.put("a.tmpl", "{{ define \"a\" }}x{{ end }}\n");
    now.put("a.tmpl", "{{ define \"a\" }}y{{ end }}\n");

    assertEquals(
        List.of(
            "~ `templates` is `{{ define \"a\" }}y{{ end }}` instead of"
                + " `{{ define \"a\" }}x{{ end }}`"),
        Plan.between(old, now).files().get(0).lines());
  }

  @Test
  void what_stays_is_not_told() {
    assertEquals(
        new Plan(List.of(), List.of()), Plan.between(files(Shop.before()), files(Shop.before())));
  }

  @Test
  void another_version_of_a_chart_is_told() {
    HelmRelease<LokiValues> loki = release("loki", "logs", lokiValues());
    Plan plan =
        Plan.between(
            files(bundle("all").helm(loki)), files(bundle("all").helm(loki.version("19.0.0"))));

    assertEquals(
        List.of(
            List.of("~ its commands"),
            List.of(
                "~ it is now: Values of the release loki in the namespace logs, for the chart"
                    + " grafana-community/loki 19.0.0.")),
        plan.files().stream().map(PlannedFile::lines).toList());
  }

  @Test
  void a_page_says_something_else_when_its_text_changes() {
    SortedMap<String, String> old = new TreeMap<>(Map.of("README.md", "above 80\n"));
    SortedMap<String, String> now = new TreeMap<>(Map.of("README.md", "above 90\n"));

    assertEquals(
        List.of(new PlannedFile("README.md", "page", List.of("~ its text"))),
        Plan.between(old, now).files());
  }

  @Test
  void what_is_new_as_a_whole_is_told_with_its_parts() {
    Plan plan = Plan.between(new TreeMap<>(), files(Shop.before()));

    Approved.verify(words(plan), Approved.nextTo(PlanTest.class, "plan-new", "txt"));
  }

  @Test
  void what_cannot_be_read_is_replaced_all_the_same() {
    SortedMap<String, String> broken = new TreeMap<>(files(Shop.before()));
    broken.replaceAll((path, text) -> "{ [");

    assertEquals(
        files(Shop.before()).size(), Plan.between(broken, files(Shop.before())).files().size());
  }
}
