package dev.belfry.readme;

import static dev.belfry.readme.Markdown.code;
import static dev.belfry.readme.Markdown.escaped;

import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dashboards, with their panels in the order in which they stand. */
final class DashboardPart {
  private DashboardPart() {}

  static void write(List<Document> documents, Markdown page) {
    List<Document> dashboards = documents.stream().filter(Document::isDashboard).toList();
    if (!dashboards.isEmpty()) {
      page.headline(2, "Dashboards");
      dashboards.forEach(dashboard -> write(dashboard, page));
    }
  }

  private static void write(Document document, Markdown page) {
    ObjectNode dashboard = document.model();
    page.headline(3, dashboard.text("title").orElse(""));
    page.paragraph(escaped(dashboard.text("description").orElse("")));
    page.paragraph(Markdown.link(code(document.path()), document.path()));
    List<List<String>> rows = new ArrayList<>();
    add(dashboard, rows);
    page.table(List.of("panel", "what it shows", "unit", "queries"), rows);
  }

  private static void add(ObjectNode parent, List<List<String>> rows) {
    for (Node item : parent.array("panels").items()) {
      ObjectNode panel = (ObjectNode) item;
      rows.add(row(panel));
      add(panel, rows);
    }
  }

  private static List<String> row(ObjectNode panel) {
    String title = escaped(panel.text("title").orElse(""));
    return List.of(
        panel.text("type").orElse("").equals("row") ? "**" + title + "**" : title,
        escaped(panel.text("description").orElse("")),
        panel.object("fieldConfig").object("defaults").text("unit").map(Markdown::code).orElse(""),
        panel.array("targets").items().stream()
            .map(target -> query((ObjectNode) target))
            .filter(query -> !query.isEmpty())
            .collect(Collectors.joining("\n")));
  }

  private static String query(ObjectNode target) {
    return Stream.of("expr", "query", "expression", "rawSql", "target")
        .flatMap(property -> target.text(property).stream())
        .findFirst()
        .map(Markdown::code)
        .orElse("");
  }
}
