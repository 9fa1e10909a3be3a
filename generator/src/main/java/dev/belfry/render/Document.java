package dev.belfry.render;

import dev.belfry.tree.ObjectNode;

/**
 * A file to be: where it goes, in which notation, and what it says.
 *
 * @param path below the output folder, with slashes; named for the identity in the target system
 * @param subject what it is, for messages: {@code dashboard `api`}
 * @param schema the schema that it has to fit
 * @param root what it says
 */
public record Document(String path, String subject, String schema, ObjectNode root) {
  static final String DASHBOARD = "grafana/dashboard.schema.json";

  static final String RULE_FILE = "prometheus/rules.schema.json";

  /** Whether the document is a rule file of Prometheus. */
  public boolean isRuleFile() {
    return schema.equals(RULE_FILE);
  }

  /** Whether the document is a dashboard of Grafana. */
  public boolean isDashboard() {
    return schema.equals(DASHBOARD);
  }

  /** Whether the document is JSON; the others are YAML. */
  public boolean isJson() {
    return path.endsWith(".json");
  }
}
