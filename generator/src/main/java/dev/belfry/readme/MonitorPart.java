package dev.belfry.readme;

import static dev.belfry.readme.Markdown.code;

import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is scraped: jobs, and the objects that a Prometheus in a cluster finds its targets by. */
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
      if (document.isScrapeConfiguration()) {
        document.root().array("scrape_configs").items().stream()
            .map(job -> row((ObjectNode) job, document))
            .forEach(rows::add);
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
        Markdown.listed(Stream.concat(selected(spec), targets(spec)).map(Markdown::code)),
        Markdown.listed(
            texts(spec.object("namespaceSelector").array("matchNames").items())
                .map(Markdown::code)),
        endpoints(spec),
        Markdown.link(code(document.path()), document.path()));
  }

  private static List<String> row(ObjectNode job, Document document) {
    return List.of(
        "job " + code(job.text("job_name").orElse("")),
        Markdown.listed(statics(job.array("static_configs")).map(Markdown::code)),
        "",
        Markdown.listed(
            Stream.of(
                job.text("metrics_path").map(Markdown::code).orElse(""),
                every(job.text("scrape_interval")))),
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

  private static Stream<String> targets(ObjectNode spec) {
    return Stream.concat(
        texts(spec.object("targets").object("staticConfig").array("static").items()),
        statics(spec.array("staticConfigs")));
  }

  private static Stream<String> statics(ArrayNode groups) {
    return groups.items().stream()
        .flatMap(group -> texts(((ObjectNode) group).array("targets").items()));
  }

  private static Stream<String> texts(List<Node> items) {
    return items.stream()
        .filter(StringNode.class::isInstance)
        .map(item -> ((StringNode) item).value());
  }

  private static String endpoints(ObjectNode spec) {
    String endpoints =
        Stream.of("endpoints", "podMetricsEndpoints")
            .flatMap(list -> spec.array(list).items().stream())
            .map(endpoint -> endpoint((ObjectNode) endpoint))
            .collect(Collectors.joining("\n"));
    return endpoints.isEmpty()
        ? every(spec.text("interval").or(() -> spec.text("scrapeInterval")))
        : endpoints;
  }

  private static String every(Optional<String> interval) {
    return interval.map(span -> "every " + span).orElse("");
  }

  private static String endpoint(ObjectNode endpoint) {
    return Markdown.listed(
        Stream.of(
            endpoint.text("port").map(port -> "port " + code(port)).orElse(""),
            endpoint.text("path").map(Markdown::code).orElse(""),
            every(endpoint.text("interval"))));
  }
}
