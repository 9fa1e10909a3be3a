package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who fills a template in: each has functions and data of its own. */
public enum TemplateDialect {
  /** Prometheus, for labels and annotations of alerts. */
  RULE(
      "templates of rules",
      TemplateFunctions.ofRules(),
      Map.of(
          "$", TemplateType.RULE_DATA,
          "$labels", TemplateType.RULE_LABELS,
          "$externalLabels", TemplateType.EXTERNAL_LABELS,
          "$externalURL", TemplateType.TEXT,
          "$value", TemplateType.FRACTION)),
  /** Alertmanager, for notifications. */
  NOTIFICATION(
      "templates of notifications",
      TemplateFunctions.ofNotifications(),
      Map.of("$", TemplateType.NOTIFICATION_DATA)),
  /** Grafana, for notifications of its own alerts. */
  GRAFANA(
      "templates of Grafana's notifications",
      TemplateFunctions.ofGrafana(),
      Map.of("$", TemplateType.GRAFANA_DATA));

  private final String description;
  private final Map<String, TemplateFunction> functions;
  private final Map<String, TemplateType> variables;

  TemplateDialect(
      String description,
      Map<String, TemplateFunction> functions,
      Map<String, TemplateType> variables) {
    this.description = description;
    this.functions = functions;
    this.variables = variables;
  }

  /** The dialect as part of a sentence: {@code templates of rules}. */
  String description() {
    return description;
  }

  TemplateDialect other() {
    return this == RULE ? NOTIFICATION : RULE;
  }

  Optional<TemplateFunction> function(String name) {
    return Optional.ofNullable(functions.get(requireNonNull(name, "name")));
  }

  Set<String> functionNames() {
    return functions.keySet();
  }

  /** The variables that exist from the start, with their dollar. */
  List<String> variables() {
    return variables.keySet().stream().sorted().toList();
  }

  TemplateType variable(String name) {
    return variables.getOrDefault(name, TemplateType.ANY);
  }

  /** What the dot is at the start. */
  TemplateType data() {
    return variables.get("$");
  }
}
