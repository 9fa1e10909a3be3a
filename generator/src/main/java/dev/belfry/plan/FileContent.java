package dev.belfry.plan;

import dev.belfry.read.DocumentReader;
import dev.belfry.render.Document;
import dev.belfry.text.Json;
import dev.belfry.text.ReadException;
import dev.belfry.text.Yaml;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file says.
 *
 * @param document what Belfry knows in it; null if that is nothing
 * @param root all that it says
 * @param form what it is for people, if nothing in it says what it is about
 */
record FileContent(Document document, ObjectNode root, String form) {

  /** What this text says; nothing, if it can't be read. */
  static FileContent of(String path, String text) {
    List<Document> documents = DocumentReader.read(path, text).documents();
    return new FileContent(main(documents), root(path, text), form(path));
  }

  /** The only document, or of Helm values with routes inside these, which say more. */
  private static Document main(List<Document> documents) {
    return documents.size() == 1
        ? documents.get(0)
        : documents.stream().filter(Document::isAlertmanager).findFirst().orElse(null);
  }

  private static String form(String path) {
    if (path.endsWith(".md")) {
      return "page";
    }
    return path.endsWith(".sh") ? "commands" : "settings";
  }

  private static ObjectNode root(String path, String text) {
    if (path.endsWith(".tmpl")) {
      return Node.object().with(Document.TEMPLATES, Node.text(text.strip()));
    }
    try {
      Node root = path.endsWith(".json") ? Json.read(text) : Yaml.read(text);
      return root instanceof ObjectNode object ? object : Node.object();
    } catch (ReadException e) {
      return Node.object(); // Somebody else wrote it; it is going to be replaced.
    }
  }

  boolean isDashboard() {
    return document != null && document.isDashboard();
  }

  boolean hasRules() {
    return document != null && document.withRuleGroups().isPresent();
  }

  boolean isAlertmanager() {
    return document != null && document.isAlertmanager();
  }

  /** The rule groups in it. */
  List<ObjectNode> groups() {
    List<ObjectNode> groups = new ArrayList<>();
    if (hasRules()) {
      ObjectNode around = document.withRuleGroups().orElseThrow();
      around.array("groups").items().forEach(group -> groups.add((ObjectNode) group));
    }
    return groups;
  }

  /** What it is, for people. */
  String subject() {
    List<ObjectNode> groups = document != null && document.isRuleFile() ? groups() : List.of();
    if (groups.size() == 1) {
      return "rule group `" + groups.get(0).text("name").orElse("") + "`";
    }
    if (document != null) {
      return document.subject();
    }
    String kind = root.text("kind").orElse("");
    return kind.isEmpty()
        ? form
        : kind + " `" + root.object("metadata").text("name").orElse("") + "`";
  }
}
