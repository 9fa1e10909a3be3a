package dev.belfry.readme;

import dev.belfry.render.Document;
import dev.belfry.routing.FiringAlert;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An alert or a recording rule, and the files that it is in.
 *
 * @param rule what is said of it
 * @param labels its labels and those of its group
 * @param language the language of its expression
 * @param files below the output folder
 */
record RuleEntry(ObjectNode rule, Map<String, String> labels, String language, List<String> files) {

  /** The rules of all documents, each of them once. */
  static List<RuleEntry> in(List<Document> documents) {
    Map<List<Object>, RuleEntry> entries = new LinkedHashMap<>();
    for (Document document : documents) {
      String language = document.isLokiRuleFile() ? "logql" : "promql";
      ObjectNode owner = document.withRuleGroups().orElse(Node.object());
      for (ObjectNode group : objects(owner, "groups")) {
        for (ObjectNode rule : objects(group, "rules")) {
          RuleEntry entry = of(rule, group, language);
          entries.computeIfAbsent(entry.identity(), key -> entry).files().add(document.path());
        }
      }
    }
    return List.copyOf(entries.values());
  }

  private static List<ObjectNode> objects(ObjectNode owner, String list) {
    return owner.array(list).items().stream().map(ObjectNode.class::cast).toList();
  }

  private static RuleEntry of(ObjectNode rule, ObjectNode group, String language) {
    return new RuleEntry(rule, FiringAlert.labels(group, rule), language, new ArrayList<>());
  }

  private List<Object> identity() {
    return List.of(name(), text("expr"), text("for"), labels);
  }

  boolean isAlert() {
    return rule.get("alert").isPresent();
  }

  String name() {
    return rule.text("alert").or(() -> rule.text("record")).orElse("");
  }

  String text(String property) {
    return rule.text(property).orElse("");
  }

  String annotation(String name) {
    return rule.object("annotations").text(name).orElse("");
  }
}
