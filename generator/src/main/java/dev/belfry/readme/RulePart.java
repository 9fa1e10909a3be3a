package dev.belfry.readme;

import static dev.belfry.readme.Markdown.code;
import static dev.belfry.readme.Markdown.escaped;
import static dev.belfry.readme.Markdown.link;

import dev.belfry.common.Label;
import dev.belfry.routing.Delivery;
import dev.belfry.routing.Inhibition;
import dev.belfry.routing.RouteNode;
import dev.belfry.routing.RoutingTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Alerts, with who hears of them, and recording rules. */
final class RulePart {
  private static final String SEVERITY = "severity";

  private final Optional<RoutingTree> routes;

  RulePart(Optional<RoutingTree> routes) {
    this.routes = routes;
  }

  void write(List<RuleEntry> rules, Markdown page) {
    List<RuleEntry> alerts = rules.stream().filter(RuleEntry::isAlert).toList();
    if (!alerts.isEmpty()) {
      page.headline(2, "Alerts");
      page.table(
          List.of("alert", SEVERITY, "after", "who hears of it", "what it says"),
          alerts.stream().map(this::row).toList());
      alerts.forEach(alert -> write(alert, page));
    }
    List<RuleEntry> recorded = rules.stream().filter(rule -> !rule.isAlert()).toList();
    if (!recorded.isEmpty()) {
      page.headline(2, "Recorded");
      page.table(
          List.of("metric", "what it is", "file"),
          recorded.stream()
              .map(rule -> List.of(code(rule.name()), code(rule.text("expr")), files(rule)))
              .toList());
    }
  }

  private List<String> row(RuleEntry alert) {
    String name = alert.name();
    return List.of(
        link(escaped(name), "#" + Markdown.anchor(name)),
        escaped(alert.labels().getOrDefault(SEVERITY, "")),
        alert.text("for"),
        Markdown.listed(
            deliveries(alert).stream().map(Delivery::receiver).distinct().map(Markdown::escaped)),
        escaped(alert.annotation("summary")));
  }

  private void write(RuleEntry alert, Markdown page) {
    page.headline(3, alert.name());
    page.paragraph(
        Stream.of("summary", "description")
            .map(alert::annotation)
            .filter(text -> !text.isBlank())
            .map(Markdown::escaped)
            .collect(Collectors.joining("  \n")));
    page.block(alert.language(), alert.text("expr"));
    List<String> points = new ArrayList<>();
    if (!alert.labels().isEmpty()) {
      points.add("labels: " + labels(alert.labels()));
    }
    deliveries(alert).forEach(delivery -> points.add(told(delivery)));
    inhibitions(alert).forEach(rule -> points.add(quiet(rule)));
    links(alert).ifPresent(points::add);
    points.add("in " + files(alert));
    page.points(points);
  }

  private static String labels(Map<String, String> labels) {
    return Markdown.listed(
        labels.entrySet().stream().map(one -> code(one.getKey() + "=" + one.getValue())));
  }

  private static Map<String, String> firing(RuleEntry alert) {
    Map<String, String> labels = new TreeMap<>(alert.labels());
    labels.put(Label.ALERTNAME.name(), alert.name());
    return labels;
  }

  private List<Delivery> deliveries(RuleEntry alert) {
    return routes.map(tree -> tree.deliveries(firing(alert))).orElse(List.of());
  }

  private static String told(Delivery delivery) {
    RouteNode route = delivery.route();
    String by =
        route.groups().all()
            ? "all labels"
            : Markdown.listed(route.groups().labels().stream().map(Markdown::code));
    List<String> words = new ArrayList<>();
    words.add("goes to " + code(delivery.receiver()));
    if (!by.isEmpty()) {
      words.add("grouped by " + by);
    }
    words.add("after " + route.groups().firstWait());
    words.add("again after " + route.groups().repeat());
    if (!route.muteIntervals().isEmpty()) {
      words.add(
          "not during " + Markdown.listed(route.muteIntervals().stream().map(Markdown::code)));
    }
    if (!route.activeIntervals().isEmpty()) {
      words.add(
          "only during " + Markdown.listed(route.activeIntervals().stream().map(Markdown::code)));
    }
    return String.join("; ", words);
  }

  private List<Inhibition> inhibitions(RuleEntry alert) {
    return routes.map(RoutingTree::inhibitions).orElse(List.of()).stream()
        .filter(rule -> rule.target().stream().allMatch(one -> one.fits(firing(alert))))
        .toList();
  }

  private static String quiet(Inhibition rule) {
    String by = Markdown.listed(rule.source().stream().map(one -> code(one.toString())));
    String same = Markdown.listed(rule.equal().stream().map(Markdown::code));
    return "kept quiet while an alert with "
        + by
        + " fires"
        + (same.isEmpty() ? "" : " that has the same " + same);
  }

  private static Optional<String> links(RuleEntry alert) {
    String links =
        Markdown.listed(
            Stream.of("runbook_url", "dashboard_url")
                .filter(name -> !alert.annotation(name).isEmpty())
                .map(name -> link(name.replace("_url", ""), alert.annotation(name))));
    return links.isEmpty() ? Optional.empty() : Optional.of(links);
  }

  private static String files(RuleEntry rule) {
    return Markdown.listed(rule.files().stream().map(file -> link(code(file), file)));
  }
}
