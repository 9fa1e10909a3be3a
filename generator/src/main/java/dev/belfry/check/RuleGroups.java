package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.List;

/** Walks through rules. */
final class RuleGroups {
  private RuleGroups() {}

  static String name(ObjectNode group) {
    return group.text("name").orElse("");
  }

  static String subject(ObjectNode group) {
    return "rule group `" + name(group) + "`";
  }

  static String alertName(ObjectNode alert) {
    return alert.text("alert").orElse("");
  }

  /** The rule groups of a document, which is a rule file, an object for Kubernetes, or neither. */
  static List<Place> in(Document document) {
    Place root = Place.of(document.root());
    if (document.isRuleFile()) {
      return root.each("groups");
    }
    return document.isPrometheusRule()
        ? root.inside(root.node().object("spec")).each("groups")
        : List.of();
  }

  /** The rules of a group. */
  static List<Place> rules(Place group) {
    return group.each("rules");
  }

  /** The alerts of a group. */
  static List<Place> alerts(Place group) {
    return rules(group).stream().filter(rule -> rule.node().get("alert").isPresent()).toList();
  }
}
