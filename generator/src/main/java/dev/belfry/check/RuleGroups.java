package dev.belfry.check;

import dev.belfry.logql.LogQlExpression;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  /**
   * The rule groups of a document: a rule file, an object for Kubernetes, or what Loki or Grafana
   * gets, of which those are looked at that it is made of.
   */
  static List<Place> in(Document document) {
    Place root = Place.of(document.root());
    if (document.isRuleFile()) {
      return root.each("groups");
    }
    if (document.isLokiRuleFile() || document.isGrafanaRules()) {
      return Place.of(document.model()).each("groups");
    }
    return document.isPrometheusRule()
        ? root.inside(root.node().object("spec")).each("groups")
        : List.of();
  }

  /** The name of an alert, or of what a rule records. */
  static String ruleName(ObjectNode rule) {
    return rule.text("alert").or(() -> rule.text("record")).orElse("");
  }

  /** The labels that a group and its rule set, those of the rule in place of those of the group. */
  static Map<String, String> labels(Place rule) {
    Map<String, String> labels = new TreeMap<>();
    for (Place place : List.of(rule.around(), rule)) {
      place
          .node()
          .object("labels")
          .forEach(
              (name, value) -> {
                if (value instanceof StringNode text) {
                  labels.put(name, text.value());
                }
              });
    }
    return labels;
  }

  /** Whether a rule asks for logs: what typed methods printed, unless it was set past them. */
  static boolean asksForLogs(ObjectNode rule) {
    return logs(rule).isPresent();
  }

  /** What a rule asks Loki for, if typed methods printed it. */
  static Optional<LogQlExpression> logs(ObjectNode rule) {
    boolean overwritten =
        rule.notes().unchecked().stream().anyMatch(one -> one.path().equals("expr"));
    return !overwritten && rule.notes().source("expr").orElse(null) instanceof LogQlExpression logs
        ? Optional.of(logs)
        : Optional.empty();
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
