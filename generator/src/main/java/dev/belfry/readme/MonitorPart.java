package dev.belfry.readme;

import static dev.belfry.readme.Markdown.code;

import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is scraped: the objects that a Prometheus in a cluster finds its targets by. */
final class MonitorPart {
  private static final Set<String> KINDS =
      Set.of("ServiceMonitor", "PodMonitor", "Probe", "ScrapeConfig");

  private MonitorPart() {}

  static void write(List<Document> documents, Markdown page) {
    List<List<String>> rows = new ArrayList<>();
    for (Document document : documents) {
      String kind = document.root().text("kind").orElse("");
      if (document.isKubernetesObject() && KINDS.contains(kind)) {
        rows.add(row(kind, document));
      }
    }
    if (!rows.isEmpty()) {
      page.headline(2, "Scraped");
      page.table(List.of("monitor", "of", "in namespaces", "endpoints", "file"), rows);
    }
  }

  private static List<String> row(String kind, Document document) {
    ObjectNode root = document.root();
    ObjectNode spec = root.object("spec");
    return List.of(
        kind + " " + code(root.object("metadata").text("name").orElse("")),
        Markdown.listed(Stream.concat(selected(spec), targets(spec).stream()).map(Markdown::code)),
        Markdown.listed(
            texts(spec.object("namespaceSelector").array("matchNames").items())
                .map(Markdown::code)),
        Stream.of("endpoints", "podMetricsEndpoints")
            .flatMap(list -> spec.array(list).items().stream())
            .map(endpoint -> endpoint((ObjectNode) endpoint))
            .collect(Collectors.joining("\n")),
        Markdown.link(code(document.path()), document.path()));
  }

  private static Stream<String> selected(ObjectNode spec) {
    List<String> labels = new ArrayList<>();
    spec.object("selector")
        .object("matchLabels")
        .forEach(
            (name, value) -> {
              if (value instanceof StringNode text) {
                labels.add(name + "=" + text.value());
              }
            });
    return labels.stream();
  }

  private static List<String> targets(ObjectNode spec) {
    List<String> targets = new ArrayList<>();
    texts(spec.object("targets").object("staticConfig").array("static").items())
        .forEach(targets::add);
    for (Node config : spec.array("staticConfigs").items()) {
      texts(((ObjectNode) config).array("targets").items()).forEach(targets::add);
    }
    return targets;
  }

  private static Stream<String> texts(List<Node> items) {
    return items.stream()
        .filter(StringNode.class::isInstance)
        .map(item -> ((StringNode) item).value());
  }

  private static String endpoint(ObjectNode endpoint) {
    return Markdown.listed(
        Stream.of(
            endpoint.text("port").map(port -> "port " + code(port)).orElse(""),
            endpoint.text("path").map(Markdown::code).orElse(""),
            endpoint.text("interval").map(interval -> "every " + interval).orElse("")));
  }
}
