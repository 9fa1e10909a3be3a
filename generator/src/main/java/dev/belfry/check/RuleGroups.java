package dev.belfry.check;

import dev.belfry.common.Dialect;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.LogQlException;
import dev.belfry.logql.LogQlExpression;
import dev.belfry.promql.PromQlException;
import dev.belfry.promql.PromQlParser;
import dev.belfry.render.Document;
import dev.belfry.render.RuleParts;
import dev.belfry.routing.FiringAlert;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks through rules. */
final class RuleGroups {
  private static final String EXPR = "expr";

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
    return document
        .withRuleGroups()
        .map(
            owner ->
                document.isPrometheusRule()
                    ? Place.of(document.root()).inside(owner)
                    : Place.of(owner))
        .map(owner -> owner.each("groups"))
        .orElse(List.of());
  }

  /** The labels that a group and its rule set, those of the rule in place of those of the group. */
  static Map<String, String> labels(Place rule) {
    return FiringAlert.labels(rule.around().node(), rule.node());
  }

  /** Whether a rule asks for logs. */
  static boolean asksForLogs(ObjectNode rule) {
    return logs(rule).isPresent();
  }

  /**
   * What a rule asks Loki for: what typed methods printed, or a text that is LogQL and no PromQL,
   * as files of others have it.
   */
  static Optional<LogQlExpression> logs(ObjectNode rule) {
    Optional<NodeValue> typed = RuleParts.expression(rule);
    if (typed.isPresent()) {
      return typed.filter(LogQlExpression.class::isInstance).map(LogQlExpression.class::cast);
    }
    String text = rule.text(EXPR).orElse("");
    return text.indexOf('|') < 0 || isPromQl(text) ? Optional.empty() : logQl(text);
  }

  /** What a text asks Loki for, if Loki understands it. */
  static Optional<LogQlExpression> logQl(String text) {
    try {
      return Optional.of(LogQl.parse(text));
    } catch (LogQlException e) {
      return Optional.empty();
    }
  }

  /** A pipe stands in PromQL within regular expressions alone. */
  private static boolean isPromQl(String text) {
    try {
      PromQlParser.parse(text, Dialect.PLAIN);
      return true;
    } catch (PromQlException e) {
      return false;
    }
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
